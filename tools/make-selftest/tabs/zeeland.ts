// SPDX-License-Identifier: EUPL-1.2

import type { FileArea, FileSheet } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, PLACES, TITLE } from "../../make-sample/look";

const NAMES =
  "Borsele,Goes,Hulst,Kapelle,Middelburg (Z.),Noord-Beveland,Reimerswaal,Schouwen-Duiveland,Sluis,Terneuzen,Tholen,Veere,Vlissingen".split(
    ",",
  );
/** Made-up places: taakstelling regulier and amv, realisatie regulier and amv. */
const PLACES_OF = NAMES.map((name, index) => {
  const [taak, stand] = name === "Terneuzen" ? [1234, 1111] : [100 + 10 * index, 50 + 5 * index];
  return { name, taak, taakAmv: 10 + index, stand, standAmv: 5 + index };
});
const FIRST_ROW = 4;

const of = (gemeente: string) => {
  const found = PLACES_OF.find(({ name }) => name === gemeente);
  if (found === undefined) throw new Error(gemeente);
  return found;
};

export const ZEELAND = {
  tab: "Samengevoegde koppen",
  asText: { gemeente: "Terneuzen", address: "B14", places: of("Terneuzen").taak, realisatie: of("Terneuzen").stand },
  of,
} as const;

/** Headers of two rows in merged cells, a number as text and one with a format. */
export function zeelandTab(): FileSheet {
  const merge = (row: number, column: number, rowCount: number, columnCount: number): FileArea => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  return {
    ...makeSheet({
      name: ZEELAND.tab,
      cells: [
        ...cell(0, 0, "Zeeland: taakstelling en realisatie", TITLE),
        ...cell(1, 0, "Verzonnen cijfers, voor de zelftest.", NOTE),
        ...cell(2, 0, "Gemeente", HEADER),
        ...cell(2, 1, "Taakstelling", HEADER),
        ...cell(2, 3, "Realisatie 1-9-2025", HEADER),
        ...["regulier", "amv", "regulier", "amv"].flatMap((text, index) => cell(3, 1 + index, text, HEADER)),
        ...PLACES_OF.flatMap(({ name, taak, taakAmv, stand, standAmv }, index) => [
          ...cell(FIRST_ROW + index, 0, name),
          ...(taak > 999
            ? cell(FIRST_ROW + index, 1, taak.toLocaleString("nl-NL"), { align: "right" })
            : cell(FIRST_ROW + index, 1, taak, undefined, PLACES)),
          ...cell(FIRST_ROW + index, 2, taakAmv, undefined, PLACES),
          ...cell(FIRST_ROW + index, 3, stand, undefined, PLACES),
          ...cell(FIRST_ROW + index, 4, standAmv, undefined, PLACES),
        ]),
      ],
      frozenRows: FIRST_ROW,
      widths: [170, 100, 100, 100, 100],
    }),
    merges: [merge(0, 0, 1, 5), merge(2, 0, 2, 1), merge(2, 1, 1, 2), merge(2, 3, 1, 2)],
  };
}
