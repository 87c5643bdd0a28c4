// SPDX-License-Identifier: EUPL-1.2

import { cleanText, plainWords } from "../sheet/clean";
import { latinLetters } from "../sheet/foreign-letters";
import { oncePerText } from "../sheet/once-per-text";

/** A row that is no gebied: it adds up others, is the number of the whole country to compare with, says something about the table, or holds what is left over and may be in its total. */
export type RowLabel = "total" | "national" | "statistic" | "rest";

const TOTAL =
  /^((sub|eind|deel|tussen)?[- ]?tota(al|le|len)|(eind|tussen)[- ]?(telling|som)|(grand |sub[- ]?|over-?all )?totals?|sum|som|opgeteld|alle (gemeenten|regio'?s|provincies))\b|\b(sub|tussen)?totaal$|\btotal$|^(excl(usief)?|zonder)\b|^((de |(ge)?hele )?provincie|provincie-?breed|provinciaal|(te[sz]|s)amen|overall)$|\bsamen$|^((overall|grand)[- ]|totaal[- ]?|eind[- ]?)result(aat|aten)?\b|^(de )?(heel|(ge)?hele) \S|^(ge)?cumul(atief|eerd)\b|^tot(\.|$)|^[∑Σς]/iu;
const NATIONAL =
  /^(((ge)?heel|totaal|total) )?(nederland|landelijke?|nationaal|rijk$|(the )?netherlands|nl)\b|\b(landelijk|nederland)( totaal)?$/;
const STATISTIC =
  /\bgemiddeld(e|en)?\b|^gem\.?$|^gem\.? per\b|^(mediaan|median|average|avg|mean|modus|count|st\.?dev\w*|var(iance)?|spreiding|range|standaard(deviatie|afwijking)|variantie|kwartiel|percentiel|hoogste|laagste|grootste|kleinste)\b|^(min|max)(imum|imaal|ima)?\b|^aantal\b(?!.*\btotaal)|^n( ?=|$)|\bvorige?\b|(?<!\d ?)%|\bprocent(en)?\b|\bpercentage\b|\baandeel\b|^(check(sum)?|controle(getal|som|telling)?|ter (vergelijking|info(rmatie)?)|waarvan|daarvan)\b|^w\.?v\.? /;
const REST =
  /^(nog (toe te wijzen|(toe )?te (verdelen|bepalen|delen))|((nog )?niet |on)(toegewezen|verdeeld|toebedeeld)|overige?n?|rest(ant|post)?$)(?![a-z])/;

/** What a row is by the words in front of it; null for a name of whatever kind. */
export const rowLabel: (text: string) => RowLabel | null = oncePerText((text) => {
  const words = plainWords(text);
  if (STATISTIC.test(words)) return "statistic";
  if (NATIONAL.test(words)) return "national";
  if (TOTAL.test(words)) return "total";
  return REST.test(words) ? "rest" : null;
});

const OF_PROVINCIE =
  /^provincia(?:al|le) (?:indicatieve )?((?:rest)?opgave|bod)$|^(?:indicatieve )?((?:rest)?opgave|bod) (?:van |voor )?(?:de )?(?:hele )?provincie$/;

/** Which link of the chain a row gives of the whole provincie: "Provinciale opgave", "Bod provincie". A total only below that link itself. */
export const provincialLink: (text: string) => "indicatief" | "restopgave" | "bod" | null = oncePerText((text) => {
  const words = OF_PROVINCIE.exec(plainWords(text));
  const link = words?.[1] ?? words?.[2];
  return link === "opgave" ? "indicatief" : link === "restopgave" || link === "bod" ? link : null;
});

/** True for the total of the rows since the total before, by its own words. */
export const isSubtotal = (text: string): boolean => /^\s*(sub|deel|tussen)/i.test(text);

/** What a total label adds up: "Totaal Kennemerland" gives "Kennemerland", "Totaal" an empty text. */
export function totalledName(label: string): string {
  return latinLetters(cleanText(label))
    .replace(APART, "")
    .replace(
      /^(?:(?:sub|eind|deel|tussen)?[- ]?tota(?:al|le|len)|(?:eind|tussen)?[- ]?(?:telling|som)|(?:grand |sub[- ]?)?totals?|sum|opgeteld|tot\.|(?:de )?(?:heel|(?:ge)?hele))(?!\w)\s*(?:van|voor|of)?\s*:?|(?<!\s)\s+(?:(?:sub|eind|deel|tussen)?tota+l|samen)$/gi,
      "",
    )
    .trim();
}

/** True where a total names no part of the table: "Totaal plaatsen", "Totaal alle 12 gemeenten (100%)". */
export const isOfWhole = (name: string): boolean => !/[a-z]/.test(plainWords(name).replace(WHOLE, ""));

const WHOLE =
  /(?<!\w)(aantal(len)?|plaatsen|plekken|(asiel)?opvang\w*|asiel\w*|provincies?|provincia(al|le)|provincie-?breed|regio'?s?|gemeenten?|alle[sn]?|de|het|deze|dit|(ge)?hele?|heel|generaal|algemeen|(sub|eind|tussen)?-?(tota\w+|telling|som|resulta?\w*)|tot|totals?|sum|grand|overall|opgeteld|(te[sz]|s)amen|(ge)?cumul(atief|eerd)|locaties?|tabel|tabblad|lijst|kolom|overzicht|bovenstaande?|hierboven|rijen|regels|taakstelling(en)?|(rest)?opgaven?|bod|indicatieve?|gerealiseerde?|realisatie|capaciteit|bezett?\w*|duurzame?|verdeelbesluit(en)?|spreidingswet|mutaties?|verschil|tekort|saldo|prognose|regulier|reguliere|amv('?s)?|beide|soorten|en|van|voor|in|op|per|peildatum|stand|m|q\d|kwartaal|jaar|jan\w*|feb\w*|maart|mrt|apr\w*|mei|juni?|juli?|aug\w*|sept?\w*|okt\w*|nov\w*|dec\w*|nederland|landelijke?|rijk)(?!\w)/g;

const APART =
  /(?:^|(?<![\s,;:(])[\s,;:(]+)(?:(excl\.?|ex\.?|exclusief|zonder|behalve|buiten|minus|m\.?u\.?v\.?|met uitzondering van)|incl\.?|inclusief|met|plus)\s+(?=\S)(?:de )?(?:gemeenten? )?(.+?)\)?$/is;

/** What a total says that it leaves out ("Totaal excl. Zwolle"), or takes in besides; null where it says neither. */
export function totalledApart(label: string): { readonly leftOut: boolean; readonly what: string } | null {
  const match = APART.exec(cleanText(label));
  return match === null ? null : { leftOut: match[1] !== undefined, what: match[2] ?? "" };
}
