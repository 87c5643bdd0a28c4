// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { CalendarDate } from "../sheet/dates";
import { oncePerText } from "../sheet/once-per-text";
import { UP_TO_DAY } from "./besluit-day";
import { dateOf, findDate } from "./cells/written-date";

const LINK = new RegExp(
  `(?<!\\b(?:geen|zonder|concept|ontwerp|sinds|na) ?-?(?:de |het |een )?)(?:raming|\\bindicatie(?:f|ve)\\b|opgave\\b|\\bmindering\\b|\\bbod\\b|aanbod\\b|toezegging(?:en)?\\b|toegezegd\\b|regioplan(?:nen)?\\b|verslag\\b)${UP_TO_DAY}`,
);

/** The day that words of a link of the chain name with it ("Indicatieve verdeling 27-2-2026"); null where they name none. */
export const chainDayIn: (text: string) => CalendarDate | null = oncePerText((text) => {
  if (!/raming|indicatie|opgave|mindering|bod|toezeg|toegez|regioplan|verslag/i.test(text)) return null;
  const day = findDate(text);
  if (day === null || day.exists === false || !LINK.test(plainWords(text.slice(0, text.indexOf(day.text)))))
    return null;
  return dateOf(day);
});
