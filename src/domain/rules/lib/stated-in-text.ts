// SPDX-License-Identifier: EUPL-1.2

import type { ChainGrootheid } from "../../tabs/chain";
import type { Soort, SoortOfTotaal } from "../../gemeenten/gebied";
import { cleanText } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { cyclusNamedIn } from "../../tabs/headers/cyclus-words";

export interface StatedInText {
  readonly grootheid: ChainGrootheid;
  /** Null where it is not said. */
  readonly soort: SoortOfTotaal | null;
  readonly cyclus: number | null;
  readonly places: number;
}

const OF_PROVINCIE: readonly (readonly [ChainGrootheid, RegExp])[] = [
  ["restopgave", /\bprovinciale restopgave\b|\brestopgave (van |voor )?(de )?provincie\b/],
  ["indicatief", /\bprovinciale (indicatieve )?opgave\b|\bopgave (van |voor )?(de )?provincie\b/],
  ["bod", /\bprovinciaal bod\b|\bbod (van |voor )?(de )?provincie\b/],
];
/** "7.700", "7700 plaatsen regulier", "13.524 (regulier)": no year, date or percentage. */
const NUMBER =
  /^\W*(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,]*\d|[-/]\d| ?%)(?: (?:plaatsen|plekken))?(?: ?\(?(regulier|amv)\b)?/;
/** What makes a number the totaal: "(regulier en amv)", "regulier + amv samen", "inclusief amv". */
const BOTH =
  /^\W*(?:(?:plaatsen|plekken)\W*)?(?:regulier ?(?:en|\+|&|\/|plus) ?amv|amv ?(?:en|\+|&|\/|plus) ?regulier|(?:incl\.?|inclusief|met) (?:de )?amv|(?:in )?totaal)\b/;
/** "circa 3.400", "3.400 (afgerond)": no number to compare with. */
const ROUGH =
  /\b(?:afgerond|circa|ca|ruim|bijna|ongeveer|zo'n|ongev|grofweg|rond(?: de)?|meer dan|minder dan|maximaal|minimaal|ten minste|minstens)\b|[±~≈]/;
/** "Provinciale restopgave 5.000 regulier": a number that can be no year. */
const RIGHT_BEHIND = /^ (?:van )?(\d{1,3}(?:\.\d{3})+\b.*|\d+ (?:plaatsen|plekken|regulier|amv)\b.*)$/;
/** So many characters around what is stated are about it. */
const NEAR = 18;
const AND_AMV = /^\W*(?:\+|en|waarvan) ?(\d{1,3}(?:\.\d{3})+|\d+)(?: (?:plaatsen|plekken))? ?\(?amv\b/;

/** What a title or a note says of the whole provincie: "Provinciale opgave: 7.700", "Het bod van de provincie is 13.524 regulier + 1.089 amv". */
export const statedInText: (text: string) => readonly StatedInText[] = oncePerText((text) => {
  if (!/provinci/i.test(text) || !/\d/.test(text)) return [];
  const words = cleanText(text).toLowerCase();
  for (const [grootheid, pattern] of OF_PROVINCIE) {
    const named = pattern.exec(words);
    if (named === null) continue;
    const behind = words.slice(named.index + named[0].length);
    const said =
      RIGHT_BEHIND.exec(behind)?.[1] ??
      /^[^:=\d]{0,500}(?:cyclus \d+)?[^:=\d]{0,500}?(?::|=|\bis\b|\bbedraagt\b)(.*)$/.exec(behind)?.[1];
    const number = said === undefined ? null : NUMBER.exec(said);
    if (said === undefined || number === null) return [];
    const digits = said.indexOf(number[1] ?? "") + (number[1] ?? "").length;
    const until = words.length - said.length + digits;
    if (ROUGH.test(words.slice(Math.max(0, named.index - NEAR), until + NEAR))) return [];
    const cyclus = cyclusNamedIn(text);
    if (BOTH.test(said.slice(digits))) return [{ grootheid, soort: "totaal", cyclus, places: toPlaces(number[1]) }];
    const amv = AND_AMV.exec(said.slice(number[0].length).replace(/^\)/, ""));
    const soort = (number[2] as Soort | undefined) ?? (amv === null || /^\W*waarvan/.test(amv[0]) ? null : "regulier");
    const first: StatedInText = { grootheid, soort, cyclus, places: toPlaces(number[1]) };
    return amv === null ? [first] : [first, { grootheid, soort: "amv", cyclus, places: toPlaces(amv[1]) }];
  }
  return [];
});

const toPlaces = (digits = ""): number => Number(digits.replaceAll(".", ""));
