// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, InterceptorEffectEnum, type ICellDataForSheetInterceptor } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { IRenderManagerService, type Spreadsheet } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingFormulaService,
  ConditionalFormattingIcon,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DataBar,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IDataBarCellData,
  type IIconSetCellData,
} from "@univerjs/sheets-conditional-formatting";
import { rangeOf, type SheetArea } from "../../engine/areas";
import { hasUnknownParts } from "../../engine/unknown-parts";
import type { StoredFormat } from "../../excel-host/stored-format";
import type { Grid } from "../grid";
import { openUnit, redraw } from "./canvas";
import { ruleOf } from "./format-rule";
import type { NotShown } from "./not-shown";

type DrawnCell = ICellDataForSheetInterceptor & IDataBarCellData & IIconSetCellData;

/** Room for an icon before the number. */
const ICON_ROOM = 17;

/**
 * The conditional formats of the records, worked out and drawn by the grid. Its own plugin is not started: that one keeps rules of its own
 * which the user changes and undoes; here the records are what holds, and drawing them is nobody's change.
 */
export class DrawnFormats {
  readonly #grid: Grid;
  readonly #rules: ConditionalFormattingRuleModel;
  /** The rules as they were drawn last, by sheet. */
  readonly #drawn = new Map<string, string>();

  constructor(grid: Grid) {
    this.#grid = grid;
    const injector = grid.univer.__getInjector();
    injector.add([ConditionalFormattingService]);
    injector.add([ConditionalFormattingFormulaService]);
    injector.add([ConditionalFormattingRuleModel]);
    injector.add([ConditionalFormattingViewModel]);
    // Univer sends these where a sheet with rules is copied or goes away.
    for (const mutation of [AddConditionalRuleMutation, DeleteConditionalRuleMutation])
      injector.get(ICommandService).registerCommand(mutation);
    this.#rules = injector.get(ConditionalFormattingRuleModel);
    const service = injector.get(ConditionalFormattingService);
    const view = injector.get(ConditionalFormattingViewModel);
    intercept(injector.get(SheetInterceptorService), service);
    const spreadsheet = injector.get(IRenderManagerService).getRenderById(openUnit(grid))?.mainComponent;
    // A spreadsheet that was there before these were loaded does not know them.
    (spreadsheet as Spreadsheet | undefined)?.register(new DataBar(), new ConditionalFormattingIcon());
    this.#rules.$ruleChange.subscribe(() => redraw(grid));
    view.markDirty$.subscribe(() => redraw(grid));
  }

  /** Draws these, the first before the others; the answer names those that it cannot. */
  draw(formats: readonly StoredFormat[]): NotShown[] {
    const { engine } = this.#grid;
    const notShown: NotShown[] = [];
    for (const { id } of engine.sheets()) {
      const rules = formats.flatMap((format): IConditionFormattingRule[] => {
        const areas = sorted(format.areas.filter(({ sheetId }) => sheetId === id));
        const [first] = format.areas.filter(({ sheetId }) => sheetId === id);
        if (first === undefined) return [];
        const rule = ruleOf(format, areas, first, (formula) => this.#canCalculate(formula));
        if (rule === null) notShown.push({ what: "format", area: first, kind: format.rule?.type ?? format.type });
        return rule === null
          ? []
          : [{ cfId: `${format.id} ${id}`, ranges: areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule }];
      });
      this.#drawSheet(id, rules);
    }
    return notShown;
  }

  #drawSheet(sheetId: string, rules: readonly IConditionFormattingRule[]): void {
    const unit = openUnit(this.#grid);
    const key = `${unit} ${sheetId}`;
    const now = JSON.stringify(rules);
    const there = (this.#rules.getSubunitRules(unit, sheetId) ?? []).map(({ cfId }) => cfId);
    if ((this.#drawn.get(key) ?? "[]") === now && there.join() === rules.map(({ cfId }) => cfId).join()) return;
    this.#drawn.set(key, now);
    for (const id of there) this.#rules.deleteRule(unit, sheetId, id);
    // The model puts each before those that are there.
    for (const rule of [...rules].reverse()) this.#rules.addRule(unit, sheetId, structuredClone(rule));
  }

  #canCalculate(formula: string): boolean {
    const functions = this.#grid.univer.__getInjector().get(IFunctionService);
    return !hasUnknownParts(formula, { date1904: false, hasFunction: (name) => functions.hasExecutor(name) });
  }
}

function sorted(areas: readonly SheetArea[]): SheetArea[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}

function intercept(interceptors: SheetInterceptorService, service: ConditionalFormattingService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 10,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook, rawData }, next) => {
      const found = service.composeStyle(unitId, subUnitId, row, col);
      if (found === null) return next(cell);
      const { style, dataBar, iconSet, isShowValue } = found;
      const shown: ICellDataForSheetInterceptor = { ...(cell ?? rawData) };
      if (style) {
        const own = (typeof shown.s === "string" ? workbook.getStyles().get(shown.s) : shown.s) ?? {};
        shown.s = { ...own, ...style, ...(style.bd && { bd: { ...own.bd, ...style.bd } }) };
      }
      shown.fontRenderExtension = {
        ...shown.fontRenderExtension,
        ...(!isShowValue && (dataBar || iconSet) && { isSkip: true }),
        ...(iconSet && { leftOffset: ICON_ROOM }),
      };
      // Excel has no bar at all for nothing; the grid would draw a line.
      const drawn: DrawnCell = {
        ...shown,
        ...(dataBar && dataBar.value !== 0 && { dataBar }),
        ...(iconSet && { iconSet }),
      };
      return next(drawn);
    },
  });
}
