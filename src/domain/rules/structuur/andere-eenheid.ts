// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../../sheet/addresses";
import { formatCount, formatList } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface OtherUnitParams {
  /** "x 1.000". */
  readonly unit: string;
  /** The whole text that says it. */
  readonly text: string;
  /** How many numbers, and the letters of their columns. */
  readonly numbers: number;
  readonly columns: readonly string[];
}

/** Numbers of which a header, a title or a note says that they are in tens or thousands: what was rounded off is unknown, so none of them counts. */
export const andereEenheid: Rule<OtherUnitParams, "table"> = {
  id: "structuur.andere-eenheid",
  title: "Getallen in een andere eenheid",
  checks: "Een kop, een titel of een noot zegt dat getallen in tientallen, duizendtallen of een andere eenheid staan.",
  reason:
    "Spreiding rekent met hele plaatsen. Wat is afgerond, is niet terug te rekenen. Deze getallen tellen dus niet mee: formules waar zij in horen, geven #N/B.",
  source: { kind: "keuze" },
  severity: "fout",
  each: "table",
  in: "alle",
  sentence: ({ unit, text, numbers, columns }) =>
    `${text === unit ? `Hier staat “${unit}”.` : `In “${text}” staat “${unit}”.`} ${
      numbers === 1 ? "Het getal" : `De ${formatCount(numbers, "getal", "getallen")}`
    } in ${columns.length === 1 ? "kolom" : "de kolommen"} ${formatList(columns)} ${
      numbers === 1 ? "is dus geen aantal plaatsen en telt" : "zijn dus geen aantallen plaatsen en tellen"
    } niet mee. Zet de hele aantallen in de cellen en haal “${unit}” weg.`,
  *check({ units }) {
    for (const { unit, text, at, cells } of units) {
      const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b).map(columnLetters);
      yield draftAt(at, { found: unit, params: { unit, text, numbers: cells.length, columns } });
    }
  },
};
