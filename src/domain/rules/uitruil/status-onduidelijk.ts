// SPDX-License-Identifier: EUPL-1.2

import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { cellOf } from "../../tabs/row-cells";
import { statusOf } from "../../tabs/kinds/uitruil-status";
import type { Rule } from "../rule";

export interface UnclearStatusParams {
  readonly status: string;
}

/** A status that does not say whether the uitruil is agreed. A blank one says that it is not. */
export const statusOnduidelijk: Rule<UnclearStatusParams, "row"> = {
  id: "uitruil.status-onduidelijk",
  title: "Status van de uitruil niet duidelijk",
  checks: "Uit de status van een uitruil blijkt niet of zij is afgesproken.",
  reason: "Alleen uitruil die is afgesproken, telt. Zolang dat niet duidelijk is, is de taakstelling niet zeker.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "row",
  in: ["uitruil"],
  sentence: ({ status }) =>
    `Uit de status “${status}” blijkt niet of deze uitruil is afgesproken. Schrijf “akkoord” of “niet akkoord”.`,
  check({ row }, model) {
    const cell = row.kind === "data" && statusOf(row) === "unclear" ? cellOf(row, "status") : null;
    if (cell === null) return null;
    const status = shownText(model, cell.at);
    return draftAt(cell.at, { found: status, params: { status } });
  },
};
