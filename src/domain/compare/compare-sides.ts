// SPDX-License-Identifier: EUPL-1.2

import { mayBe, namesOf, strangeNames } from "./names";
import type { NamedGebied } from "../gemeenten/gebied";
import { groupBy } from "../sheet/group-by";
import { changeOf, inOrder, wholeOf } from "./changes";
import type { Change, Comparison, NotCompared, Side } from "./compare.types";
import { factsOf, type Fact } from "./facts";
import { followsFrom } from "./follows";
import { joinMerged } from "./herindeling";
import { mutatieFacts } from "./mutatie-facts";
import { inTrouble, listsApart, maybeThere, merged, onlyOn, strangeName, unreadMutatie } from "./not-compared";
import { layBeside, type Pair } from "./pairs";
import { spellingsOf, type Spelling } from "./spellings";
import { totalsOf } from "./totals";
import { unreadMutaties, type UnreadMutaties } from "./unread-mutaties";

const SIDES = ["old", "new"] as const;
type SideName = (typeof SIDES)[number];
const across = (side: SideName): SideName => (side === "old" ? "new" : "old");

/** What each side has that is not understood. */
interface Doubts {
  readonly strange: Readonly<Record<SideName, readonly NamedGebied[]>>;
  readonly mutaties: Readonly<Record<SideName, UnreadMutaties>>;
}

/**
 * Lays two deliveries beside each other by what they say: which grootheid of which gebied and soort, of which cyclus or moment, wherever it
 * stands and whatever it is written like. What cannot be laid beside anything is said and is no change.
 */
export function compareSides(old: Side, next: Side): Comparison {
  const raw = { old: allFacts(old), new: allFacts(next) };
  const before = joinMerged(raw.old, raw.new, next.peildatum);
  const after = joinMerged(raw.new, raw.old, old.peildatum);
  const { pairs, apart } = layBeside(before.facts, after.facts);
  const names = { old: namesOf(old), new: namesOf(next) };
  const strange = { old: strangeNames(names.old, names.new), new: strangeNames(names.new, names.old) };
  const doubts: Doubts = { strange, mutaties: { old: unreadMutaties(old), new: unreadMutaties(next) } };
  const numbers = changedNumbers(pairs, doubts);
  const absent = cameAndWent(pairs, doubts, { old: before.facts, new: after.facts });
  const follows = followsFrom(pairs, next.gebieden);
  const changed = numbers.changed.filter(({ pair }) => !follows(pair));
  const spellings = spellingsOf(names.old, names.new);
  const touched = new Set(changed.map(({ key }) => key));
  return {
    old,
    new: next,
    changes: inOrder([
      ...changed.map(({ change, key }) => withSpelling(change, spellings.get(key))),
      ...absent.changes,
      ...misspelt(pairs, spellings, touched),
    ]),
    follows: numbers.changed.filter(({ pair }) => follows(pair)).map(({ change }) => change),
    totals: totalsOf(pairs, next.gebieden),
    notCompared: [
      ...SIDES.flatMap((side) => strange[side].map((named) => strangeName(side, named))),
      ...numbers.notCompared,
      ...absent.notCompared,
      ...SIDES.flatMap((side) => doubts.mutaties[side].all.map((one) => unreadMutatie(side, one))),
      ...before.mergers.map((merger) => merged("old", merger)),
      ...after.mergers.map((merger) => merged("new", merger)),
      ...apart.map(onlyOn),
      ...SIDES.flatMap((side) => otherLists(side, side === "old" ? old : next)),
      ...SIDES.flatMap((side) => (side === "old" ? old : next).unread().map((one) => ({ side, ...one }))),
    ],
    compared: numbers.compared,
  };
}

const allFacts = (side: Side): readonly Fact[] => [...factsOf(side), ...mutatieFacts(side)];

interface Changed {
  readonly key: string;
  readonly pair: Pair;
  readonly change: Change;
}

/** Of the addresses that both sides have. */
function changedNumbers(
  pairs: readonly Pair[],
  { mutaties }: Doubts,
): { changed: readonly Changed[]; notCompared: readonly NotCompared[]; compared: number } {
  const changed: Changed[] = [];
  const notCompared: NotCompared[] = [];
  let compared = 0;
  for (const pair of pairs) {
    for (const side of SIDES) {
      const fact = pair[side];
      if (fact !== null && fact.trouble !== null) notCompared.push(inTrouble(side, fact, fact.trouble));
    }
    const { old, new: next } = pair;
    if (old === null || next === null || old.trouble !== null || next.trouble !== null) continue;
    if (old.places !== next.places && SIDES.some((side) => mutaties[side].mayChange(old))) continue;
    compared += 1;
    const change = old.places === next.places ? null : changeOf("changed", old, next);
    if (change !== null) changed.push({ key: next.who.key, pair, change });
  }
  return { changed, notCompared, compared };
}

/** Of the addresses that one side has; all numbers of a gebied together, but for its mutaties. */
function cameAndWent(
  pairs: readonly Pair[],
  { strange, mutaties }: Doubts,
  facts: Readonly<Record<SideName, readonly Fact[]>>,
): { changes: readonly Change[]; notCompared: readonly NotCompared[] } {
  const changes: Change[] = [];
  const notCompared: NotCompared[] = [];
  for (const side of SIDES) {
    const lacking = across(side);
    const there = new Set(facts[lacking].map(({ grootheid, who }) => `${grootheid}\n${who.key}`));
    const alone = pairs.flatMap((pair) => (pair[lacking] === null ? (pair[side] ?? []) : []));
    const missing = alone.filter(
      ({ grootheid, who, places, trouble }) =>
        (who.gebied !== null || grootheid === "mutatie") &&
        // What is not known says no more than what is not there.
        (places !== null || trouble !== null || !there.has(`${grootheid}\n${who.key}`)),
    );
    const perWho = groupBy(missing, ({ grootheid, who, soort, moment }) =>
      grootheid === "mutatie" ? [who.key, soort, String(moment)].join("\n") : who.key,
    );
    for (const [first, ...more] of perWho.values()) {
      if (first === undefined) continue;
      const likely = strange[lacking].filter((named) => mayBe(named, first.who));
      if (first.grootheid === "mutatie" && mutaties[lacking].mayChange(first)) continue;
      if (likely.length > 0) {
        notCompared.push(maybeThere(lacking, first.who.naam, likely));
        continue;
      }
      const parts = [first, ...more].flatMap(
        (fact) => (side === "old" ? changeOf("gone", fact, null) : changeOf("appeared", null, fact)) ?? [],
      );
      const whole = wholeOf(parts);
      const doubt = strange[lacking].filter(({ resolution }) => resolution.status === "unknown");
      if (whole !== null) changes.push(doubt.length === 0 ? whole : { ...whole, doubt });
    }
  }
  return { changes, notCompared };
}

const withSpelling = (change: Change, spelling: Spelling | undefined): Change =>
  spelling === undefined ? change : { ...change, spelling: { old: spelling.old.text, new: spelling.new.text } };

/** The gebieden of which nothing changed but how one side misspells them, each with its first number. */
function misspelt(
  pairs: readonly Pair[],
  spellings: ReadonlyMap<string, Spelling>,
  touched: ReadonlySet<string>,
): readonly Change[] {
  const told = new Set(touched);
  return pairs.flatMap(({ old, new: next }) => {
    const key = next?.who.key ?? "";
    const spelling = spellings.get(key);
    if (old === null || next === null || spelling === undefined || told.has(key)) return [];
    told.add(key);
    const change = changeOf("spelling", old, next);
    return change === null
      ? []
      : [{ ...withSpelling(change, spelling), oldAt: spelling.old.at, newAt: spelling.new.at }];
  });
}

function otherLists(side: SideName, { records }: Side): readonly NotCompared[] {
  const { locaties, uitruil } = records;
  const kinds = [...(locaties.length > 0 ? ["de locaties"] : []), ...(uitruil.length > 0 ? ["de uitruil"] : [])];
  return kinds.length === 0 ? [] : [listsApart(side, kinds)];
}
