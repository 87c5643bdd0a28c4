// SPDX-License-Identifier: EUPL-1.2

import { formatDateLong } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface MergedParams {
  readonly name: string;
  /** The day from which the gemeente no longer exists. */
  readonly date: string;
  readonly successor: string;
}

/** A gemeente that no longer existed on the peildatum. No fix: its places must be added to those of its successor. */
export const opgeheven: Rule<MergedParams, "name"> = {
  id: "gemeente.opgeheven",
  title: "Gemeente bestaat niet meer",
  checks: "De gemeente was op de peildatum opgegaan in een andere.",
  reason: "Na een herindeling horen de cijfers bij de nieuwe gemeente.",
  source: { kind: "cbs", publicatie: "herindelingen" },
  severity: "fout",
  each: "name",
  in: "alle",
  sentence: ({ name, date, successor }) =>
    `“${name}” bestaat sinds ${formatDateLong(date)} niet meer. De plaatsen horen bij “${successor}”: tel ze daarbij op.`,
  check({ named, table }) {
    if (named.resolution.status !== "merged") return null;
    const { date, successor } = named.resolution;
    const peildatum = table.peildatum?.date ?? null;
    if (peildatum !== null && peildatum < date) return null;
    return draftAt(named.at, {
      found: named.text,
      expected: successor.naam,
      params: { name: named.text, date, successor: successor.naam },
    });
  },
};
