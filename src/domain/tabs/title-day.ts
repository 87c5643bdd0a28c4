// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import { oncePerText } from "../sheet/once-per-text";
import { findDate } from "./cells/written-date";
import type { WrittenDay } from "./cells/written-day";

/** Of a stand, whatever stands before it. */
const OF_STAND = /peildatum|\bstand\b|\bsituatie\b|\bt\/m\b|\btot en met\b|realisatie|gerealiseerd/g;
/** When the sheet was made, or what is done on a day. */
const OF_OTHERS =
  /afgedrukt|print|uitdraai|bijgewerkt|gewijzigd|aangepast|(?<!con)versie|opgesteld|opgemaakt|\bgemaakt|aangemaakt|ontvangen|ontvangst|aangeleverd|aanlever|verzonden|verstuurd|ingediend|vergadering|overleg\b|bijeenkomst|agenda|deadline|uiterlijk|publicatie|gepubliceerd|stcrt|staatscourant|stb\b|vastgesteld|vaststelling|goedgekeurd|getekend|inwerking|ingang|geldig|exporteerd|gedownload|opgeslagen|geraadpleegd|\beinde?\b(?: van)?(?: de)?(?: \w+)? cyclus|cyclus \d? ?(?:eindigt|loopt|tot)|\b(?:begin|start|aanvang)(?: van)?(?: de)?(?: \w+)? cyclus|afloop|loopt af|looptijd/g;
/** Of these a report may be named too ("Voortgang verdeelbesluit 1-9-2025"). */
const OF_BESLUIT = /besluit(?:en)? ?(?:\(?(?:van|d\.? ?d\.?|genomen op|op)|,)?$|\b(?:prognose|verwacht\w*|raming)\b/;
const BESLUIT_OF = /besluit(?:en)? ?\(?(?:van|d\.? ?d\.?|genomen op)$/;
const REPORT = /voortgang|monitor|stand van zaken/;

const lastAt = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].reduce((_, { index }) => index, -1);

/** True for words before a date that make it the day of something else than the stand: of printing, of a meeting, of the besluit. */
const leadsToOther: (before: string) => boolean = oncePerText((before) => {
  const words = plainWords(before);
  const clause = (words.split(/[;|(]|(?<![a-z])[a-z]{3,}\. |, /).at(-1) ?? "").trim();
  const [stand, other] = [lastAt(OF_STAND, clause), lastAt(OF_OTHERS, clause)];
  if (other > stand) return true;
  if (stand !== -1) return BESLUIT_OF.test(clause);
  return BESLUIT_OF.test(clause) || (OF_BESLUIT.test(clause) && !REPORT.test(clause));
});

/** True where `day` stands in the text behind words that say what else it is the day of. */
export const isOfOther = (text: string, { text: day }: Pick<WrittenDay, "text">): boolean =>
  leadsToOther(text.slice(0, Math.max(0, text.indexOf(day))));

/** The first date in a title that may be that of its stand; null where it has none. */
export function titleDay(text: string): WrittenDay | null {
  let rest = text;
  for (;;) {
    const day = findDate(rest);
    if (day === null || !isOfOther(rest, day)) return day;
    // What stands before it is of other words than what follows.
    rest = rest.replace(day.text, ";");
  }
}
