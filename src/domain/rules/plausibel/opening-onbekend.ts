// SPDX-License-Identifier: EUPL-1.2

import { isDurable } from "../../measures/duurzaam";
import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface UnknownOpeningParams {
  /** "" where nothing is written. */
  readonly text: string;
}

/** A locatie of which nothing, or a missing value, is written as its opening, and on which a number of durable places hangs. */
export const openingOnbekend: Rule<UnknownOpeningParams, "locatie"> = {
  id: "plausibel.opening-onbekend",
  title: "Opening van een locatie niet bekend",
  checks: "Bij een locatie staat niet wanneer zij opent, en haar einde laat toe dat zij duurzaam is.",
  reason: "Of de plaatsen er op de peildatum al zijn, is dan niet te zeggen. DUURZAAM geeft #N/B.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "locatie",
  in: ["locaties"],
  sentence: ({ text }) =>
    `${text === "" ? "Hier staat geen opening" : `“${text}” zegt niet wanneer deze locatie opent`}, dus is niet te zeggen of zij als duurzaam telt. Vul de dag van opening in.`,
  check(locatie, model) {
    const { opening, openingAt, openingReadable, plaatsen, back } = locatie;
    const [peildatum] = model.index.peildata;
    const { duurzaamJaren, duurzaamRegel } = model.settings;
    if (opening !== null || openingAt === null || !openingReadable || peildatum === undefined) return null;
    if (plaatsen === null || plaatsen === 0 || back?.sure) return null;
    if (isDurable(locatie, peildatum, duurzaamJaren, duurzaamRegel) === false) return null;
    const text = shownText(model, openingAt);
    return draftAt(openingAt, { found: text, params: { text } });
  },
};
