// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS } from "../../figures/words";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { formatChange, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { statedInText, type StatedInText } from "../lib/stated-in-text";
import { chainSum } from "../../measures/chain";
import { isMonitor, tabsOf } from "../lib/sheets";
import type { Model } from "../../model";
import type { Rule } from "../rule";

export interface ChainTextParams {
  readonly naam: string;
  readonly grootheid: StatedInText["grootheid"];
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  readonly sum: number;
}

/** A number of the whole provincie in a title or a note that is not what the tables add up to. A cell that a table reads is for the rules of sums. */
export const ketenInTekst: Rule<ChainTextParams, "wordedCell"> = {
  id: "rekenen.keten-in-tekst",
  title: "Getal in de tekst wijkt af",
  checks:
    "Een titel of een noot noemt een provinciale opgave, restopgave of bod, en de tabellen komen samen op een ander getal.",
  reason: "Wie de tekst leest, hoort hetzelfde getal te zien als wie de tabel bekijkt.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "wordedCell",
  in: "alle",
  sentence: ({ naam, grootheid, soort, stated, sum }) =>
    `De tekst noemt ${formatPlaces(stated)} als ${GROOTHEID_WORDS[grootheid]} van ${naam}. Volgens de tabellen is dat ${soort} ${formatPlaces(sum)}: een verschil van ${formatChange(stated - sum)}.`,
  *check({ at, value, formula }, model) {
    if (typeof value !== "string" || formula !== "") return;
    const stated = statedInText(value);
    if (stated.length === 0 || isOfMonitor(model, at.tab)) return;
    for (const one of stated) {
      const wrong = against(model, one);
      if (wrong !== null)
        yield draftAt(at, { found: formatPlaces(one.places), expected: formatPlaces(wrong.sum), params: wrong });
    }
  },
};

function isOfMonitor(model: Model, tab: string): boolean {
  const found = tabsOf(model).find(({ sheet }) => sheet.name === tab);
  return found !== undefined && isMonitor(model, found.sheet);
}

/** Null where it is right, or where nothing tells. What names no soort is right where any of them gives it. */
function against(model: Model, { grootheid, soort, cyclus, places }: StatedInText): ChainTextParams | null {
  const { index, gebieden } = model;
  const provincie = gebieden.provincies.find(({ naam }) => naam === index.provincie);
  const cycli = index.cycliOfChain(grootheid);
  if (provincie === undefined || (cyclus === null && cycli.length > 1)) return null;
  const asked = soort === null ? (["totaal", "regulier"] as const) : [soort];
  const sums = asked.flatMap((of) => {
    const sum = chainSum(index, provincie, grootheid, of, { cyclus: cycli.length === 0 ? null : cyclus });
    return sum.ok && sum.value.missing.length === 0 ? [{ soort: of, sum: sum.value.places }] : [];
  });
  const [first] = sums;
  if (first === undefined || sums.some(({ sum }) => sum === places)) return null;
  return { naam: provincie.naam, grootheid, stated: places, ...first };
}
