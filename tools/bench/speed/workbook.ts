// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "../../../src/domain/sheet/format";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { workbookOf, type FixtureCell } from "../../../src/domain/sheet/snapshot.fixture";
import type { Rows } from "./rows";

/** The rows as the tabs of a workbook. */
export function snapshotOf({ voortgang, locaties, mutaties }: Rows): WorkbookSnapshot {
  return workbookOf({
    ...Object.fromEntries(
      voortgang.map(({ peildatum, rows }) => [
        `Stand ${peildatum}`,
        [
          ["Gemeente", "Taakstelling (regulier/amv)", `Gerealiseerd ${formatDate(peildatum)} (regulier/amv)`],
          ...rows.map(({ gemeente, taakstelling, gerealiseerd }) => [gemeente, taakstelling, gerealiseerd]),
        ],
      ]),
    ),
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ...locaties.map(({ gemeente, locatie, soort, plaatsen, opening, einde }) => [
        ...[gemeente, locatie, soort, plaatsen],
        ...[dateCell(opening), dateCell(einde)],
      ]),
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ...mutaties.map(({ gemeente, soort, aantal, datum }) => [gemeente, soort, aantal, dateCell(datum)]),
    ],
  });
}

const dateCell = (value: number | ""): FixtureCell => ({ value, format: "d-m-yyyy" });

/** The same sheets as objects of their own, with texts as they come out of an answer of Excel. */
export function fresh(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => JSON.parse(JSON.stringify(sheet)) as SheetSnapshot) };
}

/** The workbook after one cell of a tab changed: that sheet is read again, all others are the objects that they were. */
export function withChangedCell(snapshot: WorkbookSnapshot, tab: string, text: string): WorkbookSnapshot {
  const change = (grid: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    grid.map((row, at) => (at === 1 ? [...row.slice(0, -1), text] : row));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === tab
        ? {
            ...sheet,
            values: change(sheet.values) as SheetSnapshot["values"],
            text: change(sheet.text) as SheetSnapshot["text"],
          }
        : sheet,
    ),
  };
}
