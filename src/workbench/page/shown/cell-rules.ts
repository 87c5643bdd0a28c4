// SPDX-License-Identifier: EUPL-1.2

import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { isErrorText, contentOf } from "../../engine/cells";
import { includesCell } from "../../../domain/sheet/area-relations";
import type { EngineCell } from "../../engine/cells";
import { rangeOf, type SheetArea } from "../../engine/areas";
import type { Records } from "../../excel-host/records";
import type { RecordedValidation } from "../../excel-host/recorded";
import type { Grid } from "../grid";
import { isAllowed, isUnknown } from "./allowed";
import { openUnit } from "./canvas";
import { choicesOf } from "./choices";
import type { CellChoices } from "./drop-down";
import type { NotShown } from "./not-shown";
import { readerOf } from "./reader";
import { mayStay } from "./refusal";

const ruleOf = ({ properties }: RecordedValidation): Excel.DataValidationRule =>
  (properties["rule"] as Excel.DataValidationRule | undefined) ?? {};
const alertOf = ({ properties }: RecordedValidation): Partial<Excel.DataValidationErrorAlert> =>
  (properties["errorAlert"] as Partial<Excel.DataValidationErrorAlert> | undefined) ?? {};
const areaOfCell = ({ sheetId, row, column }: EngineCell): SheetArea => ({
  sheetId,
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

/** What may be filled in by the records: the choices of a cell, and what is said to who types something else. */
export class CellRules {
  readonly #grid: Grid;
  readonly #records: Records;

  /** @param page where its questions are put */
  constructor(grid: Grid, records: Records, page: HTMLElement) {
    this.#grid = grid;
    this.#records = records;
    const injector = grid.univer.__getInjector();
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      handler: (before, { subUnitId: sheetId, row, col: column }, next) => {
        const judged = async (): Promise<boolean> => {
          if ((await before) === false) return false;
          const alert = await this.#refusal({ sheetId, row, column });
          if (alert === null) return true;
          const stays = await mayStay(alert, page);
          injector.get(ILayoutService).focus();
          return stays;
        };
        return next(judged());
      },
    });
  }

  /** The list of a cell; null for one without a list that can be shown. */
  choicesAt(cell: EngineCell): CellChoices | null {
    const { engine } = this.#grid;
    const validation = this.#at(cell);
    const list = validation === null ? undefined : ruleOf(validation).list;
    const reader = readerOf(engine);
    if (list === undefined || (list as Partial<typeof list>).inCellDropDown === false) return null;
    if (choicesOf(list.source, cell.sheetId, reader) === null) return null;
    const area = areaOfCell(cell);
    return {
      cell: area,
      choices: () => choicesOf(list.source, cell.sheetId, reader) ?? [],
      text: () => engine.read(cell.sheetId).text(area)[0]?.[0] ?? "",
      choose: ({ value }) =>
        void this.#grid.univer
          .__getInjector()
          .get(ICommandService)
          .syncExecuteCommand(SetRangeValuesCommand.id, {
            unitId: openUnit(this.#grid),
            subUnitId: cell.sheetId,
            range: rangeOf(area),
            value: contentOf(value),
          }),
    };
  }

  /** The rules that the grid cannot hold against what is typed, or whose choices it cannot tell. */
  notShown(): NotShown[] {
    const reader = readerOf(this.#grid.engine);
    return this.#records.validations.flatMap((one) =>
      this.#grid.engine.hasSheet(one.area.sheetId) && isUnknown(ruleOf(one), one.area.sheetId, reader)
        ? [{ what: "validation" as const, area: one.area, kind: Object.keys(ruleOf(one)).join() }]
        : [],
    );
  }

  /** The last rule that was made for a cell is the one that holds. */
  #at(cell: EngineCell): RecordedValidation | null {
    return (
      [...this.#records.validations]
        .reverse()
        .find(({ area }) => area.sheetId === cell.sheetId && includesCell(area, cell)) ?? null
    );
  }

  /** With which words what stands in a cell is not what may stand there; null where it may. */
  async #refusal(cell: EngineCell): Promise<Partial<Excel.DataValidationErrorAlert> | null> {
    const { engine } = this.#grid;
    const validation = this.#at(cell);
    if (validation === null || alertOf(validation).showAlert === false) return null;
    // A formula is judged by its result.
    await engine.calculation.idle();
    const [[value = ""] = []] = engine.read(cell.sheetId).values(areaOfCell(cell));
    if (typeof value === "string" && isErrorText(value)) return null;
    return isAllowed(ruleOf(validation), value, cell.sheetId, readerOf(engine)) === false ? alertOf(validation) : null;
  }
}
