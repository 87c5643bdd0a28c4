// SPDX-License-Identifier: EUPL-1.2

import type { FileSheet } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../../make-sample/look";

const NAMES =
  "Achtkarspelen,Ameland,Dantumadiel,De Fryske Marren,Harlingen,Heerenven,Leeuwarden,Noardeast-Fryslân,Ooststellingwerf,Opsterland,Schiermonnikoog,Smallingerland,Súdwest-Fryslân,Terschelling,Tytsjerksteradiel,Vlieland,Waadhoeke,Weststellingwerf".split(
    ",",
  );
const FIRST_ROW = 3;

export const FRYSLAN = {
  tab: "Beveiligd",
  misspelt: { address: "A9", text: "Heerenven", right: "Heerenveen" },
} as const;

/** A protected tab with a mistake in it that Spreiding would mend. */
export function fryslanTab(): FileSheet {
  return {
    ...makeSheet({
      name: FRYSLAN.tab,
      cells: [
        ...cell(0, 0, "Fryslân: taakstelling en realisatie", TITLE),
        ...cell(1, 0, "Verzonnen cijfers met één fout erin. Dit tabblad is beveiligd, zonder wachtwoord.", NOTE),
        ...[
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Realisatie 1-9-2025 regulier",
          "Realisatie 1-9-2025 amv",
        ].flatMap((text, column) => cell(FIRST_ROW - 1, column, text, HEADER)),
        ...NAMES.flatMap((name, index) => [
          ...cell(FIRST_ROW + index, 0, name),
          ...[80 + 5 * index, 8 + index, 40 + 3 * index, 4].flatMap((value, at) =>
            cell(FIRST_ROW + index, 1 + at, value),
          ),
        ]),
      ],
      frozenRows: FIRST_ROW,
      widths: [170, 120, 120, 120, 120],
      heights: { [FIRST_ROW - 1]: 60 },
    }),
    protected: true,
  };
}
