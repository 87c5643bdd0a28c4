// SPDX-License-Identifier: EUPL-1.2

import { formatChoice, formatDateLong, formatList } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface MergedParams {
  readonly name: string;
  /** The day from which the gemeente no longer exists. */
  readonly date: string;
  /** More than one where the gemeente was divided. */
  readonly successors: readonly string[];
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
  sentence: ({ name, date, successors }) =>
    `“${name}” bestaat sinds ${formatDateLong(date)} niet meer. ${whereTo(successors.map((one) => `“${one}”`))}`,
  check({ named, table }) {
    if (named.resolution.status !== "merged") return null;
    const { date } = named.resolution;
    const successors = named.resolution.successors.map(({ naam }) => naam);
    const peildatum = table.peildatum?.date ?? null;
    if (peildatum !== null && peildatum < date) return null;
    return draftAt(named.at, {
      found: named.text,
      expected: formatChoice(successors),
      params: { name: named.text, date, successors },
    });
  },
};

function whereTo(successors: readonly string[]): string {
  return successors.length === 1
    ? `De plaatsen horen bij ${formatList(successors)}: tel ze daarbij op.`
    : `Het gebied is verdeeld over ${formatList(successors)}. Tel de plaatsen op bij de gemeente waarin zij nu liggen.`;
}
