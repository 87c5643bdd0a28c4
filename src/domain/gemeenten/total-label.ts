// SPDX-License-Identifier: EUPL-1.2

import { cleanText, plainWords } from "../sheet/clean";
import { oncePerText } from "../sheet/once-per-text";

const TOTAL =
  /^(sub|eind|deel|tussen)?[- ]?tota(al|le|len)\b|^(eind|tussen)[- ]?(telling|som)\b|\b(sub|tussen)?totaal$|^som\b|^opgeteld\b|^alle (gemeenten|regio'?s|provincies)\b|^(heel )?nederland$|^landelijk$/;

/** True for a row label that adds up other rows. */
export const isTotalLabel: (text: string) => boolean = oncePerText((text) => TOTAL.test(plainWords(text)));

/** What a total label adds up: "Totaal Kennemerland" gives "Kennemerland", "Totaal" an empty text. */
export function totalledName(label: string): string {
  return cleanText(label)
    .replace(
      /^(?:(?:sub|eind|deel|tussen)?[- ]?tota(?:al|le|len)|(?:eind|tussen)?[- ]?(?:telling|som)|opgeteld)\b\s*(?:van|voor)?\s*:?|\s+(?:sub|eind|deel|tussen)?totaal$/gi,
      "",
    )
    .trim();
}
