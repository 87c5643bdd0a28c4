// SPDX-License-Identifier: EUPL-1.2

import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { cellOf, placesIn } from "../../tabs/row-cells";
import { soortOfUitruil } from "../../tabs/kinds/uitruil";
import { statusOf } from "../../tabs/kinds/uitruil-status";
import type { TableCell, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";

export interface UnclearUitruilParams {
  readonly unclear: "status" | "soort" | "aantal";
  readonly text: string;
}

const SENTENCES: Readonly<Record<UnclearUitruilParams["unclear"], (text: string) => string>> = {
  status: (text) =>
    `Uit de status “${text}” blijkt niet of deze uitruil is afgesproken. Schrijf “akkoord” of “niet akkoord”.`,
  soort: (text) =>
    `Deze afgesproken uitruil noemt ${text === "" ? "geen soort" : `als soort “${text}”`}. Schrijf “regulier” of “amv”.`,
  aantal: () => "Deze afgesproken uitruil noemt geen aantal plaatsen.",
};

/** An uitruil that is agreed, or may be, of which a word does not say what it moves. A blank status says that it is not agreed. */
export const onduidelijk: Rule<UnclearUitruilParams, "row"> = {
  id: "uitruil.onduidelijk",
  title: "Uitruil niet duidelijk",
  checks:
    "Uit de status van een uitruil blijkt niet of zij is afgesproken, of een afgesproken uitruil noemt geen soort of geen aantal.",
  reason:
    "Alleen uitruil die is afgesproken, telt. Zolang niet duidelijk is wat zij verandert, is de taakstelling niet zeker.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "row",
  in: ["uitruil"],
  sentence: ({ unclear, text }) => SENTENCES[unclear](text),
  *check({ row }, model) {
    if (row.kind !== "data") return;
    for (const [unclear, cell] of unclearCells(row)) {
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { unclear, text } });
    }
  },
};

function* unclearCells(row: TableRow): Generator<[UnclearUitruilParams["unclear"], TableCell]> {
  const [status, soort] = [cellOf(row, "status"), cellOf(row, "soort")];
  const aantal = cellOf(row, "aantal") ?? cellOf(row, "plaatsen");
  if (status !== null && statusOf(row) === "unclear") yield ["status", status];
  if (statusOf(row) !== "agreed") return;
  if (soort !== null && soortOfUitruil(row) === null) yield ["soort", soort];
  // What cannot be read has a rule of its own.
  const isMissing = aantal?.reading.kind === "blank" || aantal?.reading.kind === "amount";
  if (aantal !== null && isMissing && placesIn(aantal) === null && soortOfUitruil(row) !== "andere")
    yield ["aantal", aantal];
}
