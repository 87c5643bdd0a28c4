// SPDX-License-Identifier: EUPL-1.2

import type { ChainGrootheid } from "../../tabs/chain";
import type { Soort } from "../../gemeenten/gebied";
import { cleanText } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { cyclusNamedIn } from "../../tabs/headers/cyclus-words";

export interface StatedInText {
  readonly grootheid: ChainGrootheid;
  /** Null where it is not said. */
  readonly soort: Soort | null;
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
const AND_AMV = /^\W*(?:\+|en|waarvan) ?(\d{1,3}(?:\.\d{3})+|\d+)(?: (?:plaatsen|plekken))? ?\(?amv\b/;

/** What a title or a note says of the whole provincie: "Provinciale opgave: 7.700", "Het bod van de provincie is 13.524 regulier + 1.089 amv". */
export const statedInText: (text: string) => readonly StatedInText[] = oncePerText((text) => {
  if (!/provinci/i.test(text) || !/\d/.test(text)) return [];
  const words = cleanText(text).toLowerCase();
  for (const [grootheid, pattern] of OF_PROVINCIE) {
    const named = pattern.exec(words);
    if (named === null) continue;
    const said = /^[^:=\d]*(?:cyclus \d+)?[^:=\d]*?(?::|=|\bis\b|\bbedraagt\b)(.*)$/.exec(
      words.slice(named.index + named[0].length),
    )?.[1];
    const number = said === undefined ? null : NUMBER.exec(said);
    if (said === undefined || number === null) return [];
    const cyclus = cyclusNamedIn(text);
    const amv = AND_AMV.exec(said.slice(number[0].length).replace(/^\)/, ""));
    const soort = (number[2] as Soort | undefined) ?? (amv === null || /^\W*waarvan/.test(amv[0]) ? null : "regulier");
    const first: StatedInText = { grootheid, soort, cyclus, places: toPlaces(number[1]) };
    return amv === null ? [first] : [first, { grootheid, soort: "amv", cyclus, places: toPlaces(amv[1]) }];
  }
  return [];
});

const toPlaces = (digits = ""): number => Number(digits.replaceAll(".", ""));
