// SPDX-License-Identifier: EUPL-1.2

import type { NewEntry } from "../../../domain/journal/journal";
import { newEntry } from "../../../domain/journal/journal-entries";
import { rowNamesIn } from "../../../domain/journal/row-names";
import type { WorkbookSnapshot } from "../../../domain/sheet/snapshot";
import { GENERAL, TEXT } from "../../../domain/sheet/number-formats";
import { contentFor } from "../../excel/text-as-text";
import type { LiveContent, LiveGrid } from "../look";
import type { PlannedWrite, Written } from "../exchange";
import type { FormulaCells } from "./formula-cells";

/** Formulas that are to become the values that they show. */
export function asValues({ sheetId, tab, area, ...cells }: FormulaCells): PlannedWrite {
  const { formulas, values, formats, errors } = cells;
  const grid = <T>(of: (value: LiveContent["formula"], numberFormat: string, r: number, c: number) => T): T[][] =>
    values.map((row, r) => row.map((value, c) => of(value, formats[r]?.[c] ?? GENERAL, r, c)));
  const now = grid((_, numberFormat, r, c) => {
    const formula = formulas[r]?.[c] ?? "";
    return { formula, numberFormat, isFormula: formula !== "" };
  });
  const contents: LiveGrid = grid((value, numberFormat, r, c) => ({
    ...(errors[r]?.[c] === true ? errorContent(value, numberFormat) : contentFor(value, numberFormat)),
    isFormula: false,
  }));
  const look = { contents: now, values, spilled: false, row: null };
  return { sheetId, tab, area, look, contents, asShown: true };
}

/** In a cell with the text format an error would become a text. */
function errorContent(value: LiveContent["formula"], numberFormat: string): Omit<LiveContent, "isFormula"> {
  return { formula: value, numberFormat: numberFormat === TEXT ? GENERAL : numberFormat };
}

/** What the journal tells of formulas that became their values. */
export function valuesEntry(
  { write: { sheetId, tab, area }, before, after }: Written<PlannedWrite>,
  { sheets }: WorkbookSnapshot,
  time: string,
): NewEntry {
  const sheet = sheets.find(({ id }) => id === sheetId);
  const names = sheet && rowNamesIn(sheet, area);
  return newEntry({ time, kind: "waarden", tab, sheetId, area, ...names }, before, after);
}
