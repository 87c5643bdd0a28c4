// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS, theGrootheid } from "../figures/words";
import { isPerCyclus } from "../figures/figure-groups";
import { nameOfSoort, type NamedGebied } from "../gemeenten/gebied";
import type { Merger } from "../gemeenten/mergers";
import { cellAddress, spokenAddress } from "../sheet/addresses";
import { capitalised, formatChoice, formatCount, formatDate, formatList } from "../sheet/format";
import type { CellRef } from "../sheet/snapshot";
import type { UnreadMutatie } from "../tabs/records";
import type { Change, NotCompared } from "./compare.types";
import type { Fact, Trouble } from "./facts";
import type { Apart } from "./pairs";

type SideName = NotCompared["side"];

const spoken = ({ tab, row, column }: CellRef): string => spokenAddress(tab, cellAddress({ row, column }));
const quoted = (text: string): string => `“${text}”`;
const delivery = (side: SideName): string => (side === "old" ? "de oude levering" : "de nieuwe levering");

/** A name on one side that is not understood. */
export function strangeName(side: SideName, named: NamedGebied): NotCompared {
  const { text, resolution, at } = named;
  const is =
    resolution.status === "ambiguous"
      ? `kan ${formatChoice(resolution.candidates.map(({ naam }) => quoted(naam)))} zijn`
      : resolution.status === "merged"
        ? `is op ${formatDate(resolution.date)} opgegaan in ${formatList(resolution.successors.map(({ naam }) => naam))}`
        : "is niet herkend";
  return { side, sentence: `${quoted(text)} in ${spoken(at)} ${is}. De cijfers erbij zijn niet vergeleken.`, at };
}

/** A gebied that seems to be missing on a side, and may stand there under a name that is not understood. */
export function maybeThere(side: SideName, naam: string, names: readonly NamedGebied[]): NotCompared {
  const places = formatChoice(names.map(({ text, at }) => `${quoted(text)} in ${spoken(at)}`));
  return {
    side,
    sentence: `${naam} staat niet in ${delivery(side)}, of onder ${places}. Daarom is ${naam} niet vergeleken.`,
    at: names[0]?.at ?? null,
  };
}

/** A number that is there and cannot be told. */
export function inTrouble(side: SideName, { grootheid, soort, who }: Fact, trouble: Trouble): NotCompared {
  const what = `${wordsOf(grootheid)} ${nameOfSoort(soort)} van ${who.naam}`;
  return {
    side,
    sentence:
      trouble.kind === "unread"
        ? `In ${spoken(trouble.at)} is de ${what} niet te lezen. Dit cijfer is niet vergeleken.`
        : `${spoken(trouble.at)} en ${spoken(trouble.other)} spreken elkaar tegen over de ${what}. Dit cijfer is niet vergeleken.`,
    at: trouble.at,
  };
}

export const unreadMutatie = (side: SideName, { at, gemeenten }: UnreadMutatie): NotCompared => ({
  side,
  sentence: `In ${spoken(at)} is een mutatie niet te lezen. ${
    gemeenten.length === 0 ? "Mutaties die" : `Mutaties van ${formatList(gemeenten.map(({ text }) => text))} die`
  } hierdoor anders lijken, zijn niet vergeleken.`,
  at,
});

const LEVEL_WORDS = { gemeente: "gemeenten", regio: "regio’s", provincie: "de provincie" } as const;

/** Numbers that only one side has, as a table or a column of its own. */
export function onlyOn({ side, grootheid, level, soort, moment, facts, isInTotaal }: Apart): NotCompared {
  const when = moment === null ? "" : momentWords(grootheid, moment.is);
  const of = soort === null ? "" : ` ${nameOfSoort(soort)}`;
  const are = grootheid === "mutatie" || grootheid === "inMindering" || grootheid === "teltMee" ? "staan" : "staat";
  const the = grootheid === "mutatie" ? "de mutaties" : theGrootheid(grootheid);
  const count = formatCount(facts.length, "cijfer", "cijfers");
  return {
    side,
    sentence: `${capitalised(the)}${of} van ${LEVEL_WORDS[level]}${when} ${are} alleen in ${delivery(side)} (${count}). ${
      isInTotaal === true ? "Vergeleken is het totaal." : "Deze cijfers zijn niet vergeleken."
    }`,
    at: facts[0]?.at ?? null,
  };
}

function momentWords(grootheid: Change["grootheid"], moment: string | number | null): string {
  if (moment === null)
    return grootheid !== "mutatie" && isPerCyclus(grootheid) ? " zonder cyclus" : " zonder peildatum";
  return typeof moment === "number" ? ` voor cyclus ${String(moment)}` : ` op ${formatDate(moment)}`;
}

/** A gemeente of which the numbers were laid beside those of its successor. */
export const merged = (side: SideName, { gemeente, opvolger, datum }: Merger): NotCompared => ({
  side,
  sentence: `${gemeente.naam} is op ${formatDate(datum)} opgegaan in ${opvolger.naam}. De cijfers van beide zijn opgeteld en vergeleken met die van ${opvolger.naam}.`,
  at: null,
});

/** Lists that a comparison does not look at. */
export const listsApart = (side: SideName, kinds: readonly string[]): NotCompared => ({
  side,
  sentence: `Over ${formatList(kinds)} gaat de vergelijking niet.`,
  at: null,
});

const wordsOf = (grootheid: Change["grootheid"]): string =>
  grootheid === "mutatie" ? "mutatie" : GROOTHEID_WORDS[grootheid];
