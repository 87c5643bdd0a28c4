// SPDX-License-Identifier: EUPL-1.2

import { amountsOf } from "../../tabs/kinds/uitruil-sides";
import { statusOf } from "../../tabs/kinds/uitruil-status";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { TableCell } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface OtherSideParams {
  readonly missing: "van" | "naar";
  /** The gemeente that is named. */
  readonly named: string;
}

/** An agreed uitruil that names one gemeente only: the places come from, or go to, nobody. */
export const andereKantOntbreekt: Rule<OtherSideParams, "row"> = {
  id: "uitruil.andere-kant-ontbreekt",
  title: "Andere kant van de uitruil ontbreekt",
  checks: "Een afgesproken uitruil noemt maar één gemeente. Alleen uitruil die is afgesproken, telt.",
  reason: "Zonder de andere gemeente verandert het totaal van de provincie.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "fout",
  each: "row",
  in: ["uitruil"],
  sentence: ({ missing, named }) =>
    missing === "naar"
      ? `De plaatsen van ${named} gaan naar geen gemeente. Vul in wie ze overneemt.`
      : `De plaatsen voor ${named} komen van geen gemeente. Vul in wie ze afstaat.`,
  check({ table, row }) {
    if (row.kind === "total") return null;
    const [van, naar] = [cellOf(row, "van"), cellOf(row, "naar")];
    const amount = amountsOf(row)[0]?.reading;
    if (van === null || naar === null || amount?.kind !== "amount" || isBlank(van) === isBlank(naar)) return null;
    if (statusOf(row, table).status !== "agreed") return null;
    const [missing, at, other] = isBlank(van) ? (["van", van.at, naar] as const) : (["naar", naar.at, van] as const);
    return draftAt(at, { found: "", params: { missing, named: cellText(other) ?? "" } });
  },
};

const isBlank = ({ reading }: TableCell): boolean => reading.kind === "blank";
