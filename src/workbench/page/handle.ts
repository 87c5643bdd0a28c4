// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/sheets";
import { areaAddress, parseAddress } from "../../domain/sheet/addresses";
import type { Area } from "../../domain/sheet/snapshot";
import type { SheetArea } from "../engine/areas";
import type { Grid } from "./grid";
import { lookAt } from "./shown/look-at";
import type { WorkbenchHandle } from "./handle.types";

/** Reads and types in the open workbook as its user does. */
export function createHandle({ univer, engine }: Grid): WorkbenchHandle {
  let selected: SheetArea | null = null;
  engine.onSelect((area) => (selected = area));

  const sheetId = (tab: string): string => {
    const sheet = engine.sheets().find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error(`no tab "${tab}"`);
    return sheet.id;
  };

  return {
    get name() {
      return engine.name;
    },
    cellText: (tab, address) => engine.read(sheetId(tab)).text(areaOf(address))[0]?.[0] ?? "",
    look: (tab, address) => lookAt({ univer, engine }, sheetId(tab), areaOf(address)),
    setCell(tab, address, value) {
      const { row, column } = areaOf(address);
      const unitId = univer
        .__getInjector()
        .get(IUniverInstanceService)
        .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        ?.getUnitId();
      const params: ISetRangeValuesCommandParams = {
        ...(unitId !== undefined && { unitId }),
        subUnitId: sheetId(tab),
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value: typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value },
      };
      univer.__getInjector().get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
    },
    select(tab, address) {
      engine.activate(sheetId(tab));
      engine.select({ sheetId: sheetId(tab), ...areaOf(address) });
    },
    show: (tab) => engine.activate(sheetId(tab)),
    selection() {
      const id = engine.activeSheetId();
      const tab = engine.sheets().find((sheet) => sheet.id === id)?.name ?? "";
      return selected?.sheetId === id ? `${tab}!${areaAddress(selected)}` : `${tab}!`;
    },
  };
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === null) throw new Error(`"${address}" is not a cell`);
  return area;
}
