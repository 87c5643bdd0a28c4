// SPDX-License-Identifier: EUPL-1.2

import type { CellRef } from "../../sheet/snapshot";
import { isBareOpgave } from "../../tabs/headers/opgave-words";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { Opgave, Table } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface AssumedOpgaveParams {
  readonly header: string;
  readonly readAs: Opgave["role"];
  /** True where the header itself says taakstelling, under a title that says raming. */
  readonly isTaak: boolean;
}

/** "Opgave" in a table of which neither title nor tab says whether it is of the raming or of the verdeelbesluit. Once per table. */
export const opgaveAangenomen: Rule<AssumedOpgaveParams, "table"> = {
  id: "structuur.opgave-aangenomen",
  title: "Betekenis van opgave aangenomen",
  checks:
    "Een tabel heeft een “opgave”, en nergens staat of die uit de raming of uit het verdeelbesluit komt. Of de titel noemt de raming, en de kop een taakstelling.",
  reason:
    "In de wet is de opgave van de raming en de taakstelling van het verdeelbesluit. Alleen de taakstelling telt.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ header, readAs, isTaak }) => {
    if (isTaak)
      return `“${header}” is gelezen als taakstelling, maar de titel of het tabblad noemt de raming. Komt dit uit de raming, zet dan “indicatief” in de kop.`;
    return readAs === "indicatief"
      ? `“${header}” is gelezen als indicatieve opgave, niet als taakstelling: nergens staat dat dit het verdeelbesluit is. Is dit wel de taakstelling, zet dan “taakstelling” in de kop of kies bij Tabbladen wat dit tabblad is.`
      : `“${header}” is gelezen als taakstelling, omdat regulier apart staat. Komt dit uit de raming, zet dan “indicatief” in de kop.`;
  },
  check(table) {
    if (table.opgave.besideTaak === true) {
      const taak = table.columns.find(({ role }) => role === "taakstelling");
      if (taak === undefined) return null;
      return draftAt(taak.at, {
        found: taak.header,
        params: { header: taak.header, readAs: "taakstelling", isTaak: true },
      });
    }
    const [first] = table.opgave.assumed ? opgavenIn(table) : [];
    if (first === undefined) return null;
    const { text: header, at } = first;
    return draftAt(at, { found: header, params: { header, readAs: table.opgave.role, isTaak: false } });
  },
};

const opgavenIn = ({ columns, rows }: Table): readonly { readonly text: string; readonly at: CellRef }[] =>
  [
    ...columns.map(({ header: text, at }) => ({ text, at })),
    ...(columns.some(({ role }) => role === "label")
      ? rows.flatMap((row) => {
          const cell = row.kind === "data" ? cellOf(row, "label") : null;
          const text = cellText(cell);
          return cell === null || text === null ? [] : [{ text, at: cell.at }];
        })
      : []),
  ].filter(({ text }) => isBareOpgave(text));
