// SPDX-License-Identifier: EUPL-1.2

import { formatList, formatPlaces } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import { agreedRows, lineOf, nameOfSoort, worthOf, type Agreed } from "../lib/agreed";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface UnequalSidesParams {
  readonly van: string;
  readonly naar: string;
  /** "10 amv" */
  readonly given: readonly string[];
  readonly taken: readonly string[];
  /** Both in places for regulier, or in those of their own soort. */
  readonly worthGiven: number;
  readonly worthTaken: number;
  /** Null where it plays no part. */
  readonly verhouding: number | null;
}

/** A row with a number for each side: what the one gives up is what the other takes over, by the agreed ratio. */
export const kantenOngelijk: Rule<UnequalSidesParams, "workbook"> = {
  id: "uitruil.kanten-ongelijk",
  title: "Kanten van de uitruil zijn niet gelijk",
  checks:
    "Wat de ene gemeente afstaat, is niet wat de andere overneemt. Regulier en amv zijn vergeleken met de ingestelde verhouding.",
  reason: "De taak hoort gedekt te blijven: wat de een minder doet, doet de ander meer.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "waarschuwing",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ van, naar, given, taken, worthGiven, worthTaken, verhouding }) =>
    `${van} staat ${formatList(given)} af en ${naar} neemt ${formatList(taken)} over${
      verhouding === null
        ? ""
        : `. Met 1 plaats amv als ${formatPlaces(verhouding)} regulier is dat ${formatPlaces(worthGiven)} tegen ${formatPlaces(worthTaken)}`
    }: een verschil van ${formatPlaces(Math.abs(worthGiven - worthTaken))}.`,
  *check({ uitruil }, { settings: { uitruilVerhouding } }) {
    const twoSided = agreedRows(uitruil).filter(({ row }) => row.sides === "two");
    const unknown = new Set(uitruil.filter(({ soort }) => soort === null).map((row) => lineOf({ row })));
    for (const line of groupBy(twoSided, lineOf).values()) {
      const [{ row, van, naar }] = line as [Agreed];
      // Of a side without a soort nobody knows what it is worth.
      if (unknown.has(lineOf(line[0] as Agreed))) continue;
      const [worthGiven, worthTaken] = [
        worthOf(line, uitruilVerhouding, "given"),
        worthOf(line, uitruilVerhouding, "taken"),
      ];
      if (worthGiven === worthTaken) continue;
      const [given, taken] = [namesOf(line, "given"), namesOf(line, "taken")];
      const hasRatio = uitruilVerhouding !== 1 && line.length > 1;
      const verhouding = hasRatio ? uitruilVerhouding : null;
      const params = { van: van.naam, naar: naar.naam, given, taken, worthGiven, worthTaken, verhouding };
      yield draftAt(row.at, { found: formatPlaces(worthGiven), params });
    }
  },
};

const namesOf = (line: readonly Agreed[], side: "given" | "taken"): readonly string[] => {
  const named = line.flatMap((one) =>
    one[side] === 0 ? [] : [`${formatPlaces(one[side])} ${nameOfSoort(one.soort)}`],
  );
  return named.length === 0 ? ["0 plaatsen"] : named;
};
