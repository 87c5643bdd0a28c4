// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { standsBeside } from "../lib/stands-beside";
import type { Rule } from "../rule";

export interface MaybeTakenBackParams {
  readonly text: string;
  readonly header: string;
}

/** A row with words beside it that may take it back. Of an uitruil `uitruil.onduidelijk` says it. */
export const misschienVervallen: Rule<MaybeTakenBackParams, "row"> = {
  id: "plausibel.misschien-vervallen",
  title: "Regel is misschien vervallen",
  checks: "Uit de woorden bij een mutatie of een locatie blijkt niet of zij nog doorgaat.",
  reason: "Of de regel meetelt, is nu niet te zeggen. Formules waar zij in hoort, geven #N/B.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "row",
  in: ["mutaties", "locaties"],
  sentence: ({ text, header }) =>
    `In de kolom “${header}” staat “${text}”. Daaruit blijkt niet of deze regel nog geldt. Schrijf “vervallen” als zij niet doorgaat, of haal de woorden weg.`,
  check({ table, row }, model) {
    const back = standsBeside(model, table, row);
    if (back === null || back.sure) return null;
    return draftAt(back.at, { found: back.text, params: { text: back.text, header: back.header } });
  },
};
