// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { FAILURES } from "../excel/words";
import { PUT_FORMULA } from "../../domain/journal/words";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { ActionParts } from "./action-parts";
import { actionFailure } from "../excel/failures";
import { putFormula } from "../writing/put-formula";
import type { CellsRead, Session } from "../session.types";
import { watchSelection } from "../session/watch-selection";

/** More than this is not looked at for a preview. */
const MOST_CELLS = 10_000;

/** The actions for a formula that the user builds in the pane. */
export function formulaActions({
  store,
  reading,
  mutex,
  time,
  clock,
}: ActionParts): Pick<Session, "watchSelection" | "readCells" | "putFormula"> {
  return {
    watchSelection: (listener) => watchSelection(listener, clock),
    readCells,
    putFormula: (request) =>
      mutex(async () => {
        try {
          const { outcome, journal } = await Excel.run((context) => putFormula(context, request, time()));
          if (journal !== null) {
            store.update({ journal });
            const ids = (store.state().model?.snapshot.sheets ?? [])
              .filter(({ name }) => name === request.tab)
              .map(({ id }) => id);
            await reading.read(new Set(ids));
          }
          return outcome;
        } catch (error) {
          return { status: "refused", sentence: actionFailure(error) };
        }
      }),
  };
}

async function readCells(tab: string, address: string): Promise<CellsRead> {
  const area = parseAddress(address);
  if (area === null) return { values: null, sentence: FAILURES.badAddress(tab, address) };
  if (area.rowCount * area.columnCount > MOST_CELLS)
    return { values: null, sentence: PUT_FORMULA.tooManyCells(address) };
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
      await context.sync();
      if (sheet.isNullObject) return { values: null, sentence: FAILURES.sheetGone(tab) };
      const range = sheet.getRange(address);
      range.load("values");
      await context.sync();
      return { values: range.values as CellValue[][], sentence: null };
    });
  } catch (error) {
    return { values: null, sentence: actionFailure(error) };
  }
}
