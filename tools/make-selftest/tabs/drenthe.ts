// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../src/domain/sheet/addresses";
import type { FileSheet } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../../make-sample/look";

const NAMES =
  "Aa en Hunze,Assen,Borger-Odoorn,Coevorden,Emmen,Hoogeveen,Meppel,Midden-Drenthe,Noordenveld,Tynaarlo,Westerveld,De Wolden".split(
    ",",
  );
const FIRST_ROW = 3;
const firstRowOf = (gemeente: string): number => FIRST_ROW + 2 * NAMES.indexOf(gemeente);
const taak = (gemeente: string, soort: "regulier" | "amv"): number =>
  (soort === "regulier" ? 120 : 12) + NAMES.indexOf(gemeente);
const stand = (gemeente: string, soort: "regulier" | "amv"): number =>
  (soort === "regulier" ? 60 : 6) + NAMES.indexOf(gemeente);

/** The cell with the realisatie regulier, and what it holds at first. */
const changeable = (gemeente: string) => ({
  gemeente,
  address: cellAddress({ row: firstRowOf(gemeente), column: 3 }),
  places: stand(gemeente, "regulier"),
});

export const DRENTHE = {
  tab: "Samengevoegde namen",
  taak,
  stand,
  /** Two cells for the tester to change. No finding and no other question depends on them. */
  first: changeable("Emmen"),
  second: changeable("Hoogeveen"),
  /** The merged cell with the name, as an area of two rows. */
  nameArea: (gemeente: string): string =>
    `'Samengevoegde namen'!${cellAddress({ row: firstRowOf(gemeente), column: 0 })}:${cellAddress({ row: firstRowOf(gemeente) + 1, column: 0 })}`,
} as const;

/** A row per soort, with the name of the gemeente merged over both. */
export function drentheTab(): FileSheet {
  return {
    ...makeSheet({
      name: DRENTHE.tab,
      cells: [
        ...cell(0, 0, "Drenthe: taakstelling en realisatie", TITLE),
        ...cell(1, 0, "Verzonnen cijfers, voor de zelftest.", NOTE),
        ...["Gemeente", "Soort", "Taakstelling", "Realisatie 1-9-2025"].flatMap((text, column) =>
          cell(FIRST_ROW - 1, column, text, HEADER),
        ),
        ...NAMES.flatMap((name) =>
          (["regulier", "amv"] as const).flatMap((soort, index) => {
            const row = firstRowOf(name) + index;
            return [
              ...(index === 0 ? cell(row, 0, name, { wrap: true, vertical: "top" }) : []),
              ...cell(row, 1, soort),
              ...cell(row, 2, taak(name, soort)),
              ...cell(row, 3, stand(name, soort)),
            ];
          }),
        ),
      ],
      frozenRows: FIRST_ROW,
      widths: [170, 90, 120, 160],
    }),
    merges: NAMES.map((name) => ({ row: firstRowOf(name), column: 0, rowCount: 2, columnCount: 1 })),
  };
}
