// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { FAILURES } from "../excel/words";
import { PUT_FORMULA } from "../../domain/journal/words";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { ActionParts } from "./action-parts";
import type { Asking } from "../session/asking";
import { renewFormulas } from "../writing/renew-formulas";
import { putFormula } from "../writing/put-formula";
import type { Actions, CellsRead, FormulaRead } from "../session.types";

/** More than this is not looked at for a preview. */
const MOST_CELLS = 10_000;

/** The actions for a formula that the user builds in the pane. */
export function formulaActions({ store, reading, startup, run, mutex, time }: ActionParts) {
  return {
    readCells: (tab, address) => readCells(run, tab, address),
    readFormula: (tab, address) => readFormula(run, tab, address),
    putFormula: (request) =>
      mutex(async () => {
        const { outcome, journal } = await run((context) => putFormula(context, request, time()));
        if (outcome.status === "put") startup.asked();
        if (journal !== null) {
          store.update({ journal });
          const ids = (store.state().model?.snapshot.sheets ?? [])
            .filter(({ name }) => name === request.tab)
            .map(({ id }) => id);
          await reading.readWritten(new Set(ids));
        }
        return outcome;
      }),
    renewFormulas: () =>
      mutex(async () => {
        const previous = store.state().model?.snapshot ?? null;
        const { outcome, journal } = await run((context) => renewFormulas(context, previous, time()));
        if (journal !== null) store.update({ journal });
        if ((outcome.renewed ?? 0) > 0) startup.asked();
        await reading.readWritten("all");
        return outcome;
      }),
  } satisfies Partial<Actions>;
}

async function readCells(run: Asking["run"], tab: string, address: string): Promise<CellsRead> {
  const area = parseAddress(address);
  if (area === null) return { values: null, sentence: FAILURES.badAddress(tab, address) };
  if (area.rowCount * area.columnCount > MOST_CELLS)
    return { values: null, sentence: PUT_FORMULA.tooManyCells(address) };
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    await context.sync();
    if (sheet.isNullObject) return { values: null, sentence: FAILURES.sheetGone(tab) };
    const range = sheet.getRange(address);
    range.load("values,text");
    await context.sync();
    return { values: range.values as CellValue[][], texts: range.text, sentence: null };
  }, FAILURES.noAnswer);
}

async function readFormula(run: Asking["run"], tab: string, address: string): Promise<FormulaRead> {
  if (parseAddress(address) === null) return { formula: null, sentence: FAILURES.badAddress(tab, address) };
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    await context.sync();
    if (sheet.isNullObject) return { formula: null, sentence: FAILURES.sheetGone(tab) };
    const range = sheet.getRange(address);
    range.load("formulas,values");
    await context.sync();
    const [[content = ""] = []] = range.formulas as unknown[][];
    const [[value = ""] = []] = range.values as CellValue[][];
    return { formula: typeof content === "string" && content.startsWith("=") ? content : "", value, sentence: null };
  }, FAILURES.noAnswer);
}
