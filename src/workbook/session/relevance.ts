// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";

/** Names of the tabs that the figures come from. */
export function sourceTabs(model: Model): Set<string> {
  return new Set(model.records.tables.map((table) => table.tab));
}

/** A table that another one takes the place of gives no figures, but it is shown, compared and may count again. */
function isFollowed(model: Model, tab: string): boolean {
  return sourceTabs(model).has(tab) || model.replaced.records.tables.some((table) => table.tab === tab);
}

/**
 * True where a change in the sheet asks for reading it now. A tab that only shows results of this add-in does not,
 * so that a pushed result never leads to another reading; a tab that is not recognised may become a source by the change.
 */
export function changeMatters(model: Model, sheetId: string): boolean {
  const sheet = model.snapshot.sheets.find(({ id }) => id === sheetId);
  return sheet === undefined || isFollowed(model, sheet.name) || !has(sheet, callsOwnFunction);
}

/** True where new formula results in the sheet can change a figure: a source tab with formulas. */
export function calculationMatters(model: Model, sheetId: string): boolean {
  const sheet = model.snapshot.sheets.find(({ id }) => id === sheetId);
  return sheet !== undefined && isFollowed(model, sheet.name) && has(sheet, (formula) => formula !== "");
}

function has(sheet: SheetSnapshot, wanted: (formula: string) => boolean): boolean {
  return sheet.formulas.some((row) => row.some(wanted));
}
