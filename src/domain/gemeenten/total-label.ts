// SPDX-License-Identifier: EUPL-1.2

import { cleanText, plainWords } from "../sheet/clean";
import { oncePerText } from "../sheet/once-per-text";

/** A row that is no gebied: it adds up others, is the number of the whole country to compare with, or says something about the table. */
export type RowLabel = "total" | "national" | "statistic";

const TOTAL =
  /^((sub|eind|deel|tussen)?[- ]?tota(al|le|len)|(eind|tussen)[- ]?(telling|som)|(grand |sub[- ]?|over-?all )?totals?|sum|som|opgeteld|alle (gemeenten|regio'?s|provincies))\b|\b(sub|tussen)?totaal$|\btotal$|^(excl(usief)?|zonder)\b|^((de |(ge)?hele )?provincie|provincie-?breed|provinciaal|(te[sz]|s)amen|overall)$|^[∑Σς]/iu;
const NATIONAL =
  /^(((ge)?heel|totaal|total) )?(nederland|landelijke?|nationaal|rijk$|(the )?netherlands|nl)\b|\b(landelijk|nederland)( totaal)?$/;
const STATISTIC =
  /\bgemiddeld(e|en)?\b|^gem\.?$|^gem\.? per\b|^(mediaan|median|average|avg|mean|modus|count|st\.?dev\w*|var(iance)?|spreiding|range|standaard(deviatie|afwijking)|variantie|kwartiel|percentiel|hoogste|laagste|grootste|kleinste)\b|^(min|max)(imum|imaal|ima)?\b|^aantal\b(?!.*\btotaal)|^n( ?=|$)|\bvorige?\b|(?<!\d ?)%|\bprocent(en)?\b|\bpercentage\b|\baandeel\b/;

/** What a row is by the words in front of it; null for a name of whatever kind. */
export const rowLabel: (text: string) => RowLabel | null = oncePerText((text) => {
  const words = plainWords(text);
  if (STATISTIC.test(words)) return "statistic";
  if (NATIONAL.test(words)) return "national";
  return TOTAL.test(words) ? "total" : null;
});

/** What a total label adds up: "Totaal Kennemerland" gives "Kennemerland", "Totaal" an empty text. */
export function totalledName(label: string): string {
  return cleanText(label)
    .replace(APART, "")
    .replace(
      /^(?:(?:sub|eind|deel|tussen)?[- ]?tota(?:al|le|len)|(?:eind|tussen)?[- ]?(?:telling|som)|(?:grand |sub[- ]?)?totals?|sum|opgeteld)\b\s*(?:van|voor|of)?\s*:?|\s+(?:sub|eind|deel|tussen)?tota+l$/gi,
      "",
    )
    .trim();
}

const APART =
  /(?:^|[\s,;:(]+)(?:(excl\.?|ex\.?|exclusief|zonder|behalve|buiten|minus|m\.?u\.?v\.?|met uitzondering van)|incl\.?|inclusief|met|plus)\s+(?:de )?(?:gemeenten? )?(.+?)\)?$/i;

/** What a total says that it leaves out ("Totaal excl. Zwolle"), or takes in besides; null where it says neither. */
export function totalledApart(label: string): { readonly leftOut: boolean; readonly what: string } | null {
  const match = APART.exec(cleanText(label));
  return match === null ? null : { leftOut: match[1] !== undefined, what: match[2] ?? "" };
}
