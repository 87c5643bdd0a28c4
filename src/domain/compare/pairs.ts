// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort, type GebiedLevel, type SoortOfTotaal } from "../gemeenten/gebied";
import { groupBy } from "../sheet/group-by";
import type { Change } from "./compare.types";
import type { Moment } from "../figures/figure-groups";
import type { Fact } from "./facts";
import { pairMoments, type PairedMoments } from "./moments";

/** What one address holds on both sides; null where its row, or its cell, is not there. */
export interface Pair {
  readonly level: GebiedLevel;
  /** Which moments of the two sides are laid beside each other. */
  readonly moments: Moments;
  readonly old: Fact | null;
  readonly new: Fact | null;
}

type Moments = readonly [old: Moment, next: Moment];

/** Numbers of which the other side has none at all, so that nothing came or went: it is another table. */
export interface Apart {
  readonly side: "old" | "new";
  readonly grootheid: Change["grootheid"];
  readonly level: GebiedLevel;
  /** Null: of all soorten. */
  readonly soort: SoortOfTotaal | null;
  /** Null: of all moments. */
  readonly moment: { readonly is: Moment } | null;
  readonly facts: readonly Fact[];
  /** True where its places are in a totaal that is laid beside that of the other side. */
  readonly isInTotaal?: boolean;
}

export interface Laid {
  readonly pairs: readonly Pair[];
  readonly apart: readonly Apart[];
}

/** A name that is not understood stands among gemeenten. */
export const levelOf = ({ who }: Fact): GebiedLevel => who.gebied?.level ?? "gemeente";

/** Lays the facts of both sides beside each other by what they say, in the order of the old side. */
export function layBeside(old: readonly Fact[], next: readonly Fact[]): Laid {
  const kindOf = (fact: Fact): string => `${fact.grootheid}\n${levelOf(fact)}`;
  const [before, after] = [groupBy(old, kindOf), groupBy(next, kindOf)];
  const laid = [...new Set([...before.keys(), ...after.keys()])].map((kind) =>
    layKind(before.get(kind) ?? [], after.get(kind) ?? []),
  );
  return { pairs: laid.flatMap(({ pairs }) => pairs), apart: laid.flatMap(({ apart }) => apart) };
}

/** Those of one grootheid and level. */
function layKind(old: readonly Fact[], next: readonly Fact[]): Laid {
  const [first] = [...old, ...next];
  if (first === undefined) return { pairs: [], apart: [] };
  const about = { grootheid: first.grootheid, level: levelOf(first), soort: null, moment: null };
  if (next.length === 0) return { pairs: [], apart: [{ side: "old", ...about, facts: stated(old) }] };
  if (old.length === 0) return { pairs: [], apart: [{ side: "new", ...about, facts: stated(next) }] };
  if (first.grootheid === "mutatie") return { pairs: pairUp(old, next, [null, null], addressOfMutatie), apart: [] };
  const [before, after] = [groupBy(old, momentOf), groupBy(next, momentOf)];
  const moments = pairMoments(first.grootheid, [...before.keys()], [...after.keys()]);
  const laid = moments.pairs.map((pair) => laySoorten(before.get(pair[0]) ?? [], after.get(pair[1]) ?? [], pair));
  return {
    pairs: laid.flatMap(({ pairs }) => pairs),
    apart: [...laid.flatMap(({ apart }) => apart), ...leftOver(moments, about, before, after)],
  };
}

const momentOf = ({ moment }: Fact): Moment => moment;
const addressOfMutatie = ({ who, soort, moment }: Fact): string => [who.key, soort, String(moment)].join("\n");
const stated = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ derived }) => !derived);

const leftOver = (
  { onlyOld, onlyNew }: PairedMoments,
  about: Pick<Apart, "grootheid" | "level" | "soort">,
  before: ReadonlyMap<Moment, readonly Fact[]>,
  after: ReadonlyMap<Moment, readonly Fact[]>,
): readonly Apart[] => [
  ...onlyOld.map((is) => ({ ...about, side: "old" as const, moment: { is }, facts: stated(before.get(is) ?? []) })),
  ...onlyNew.map((is) => ({ ...about, side: "new" as const, moment: { is }, facts: stated(after.get(is) ?? []) })),
];

/** Those of one moment: by the soorten that both sides state, or by the totaal where one side states no more. */
function laySoorten(old: readonly Fact[], next: readonly Fact[], moments: Moments): Laid {
  const [before, after] = [groupBy(old, soortOf), groupBy(next, soortOf)];
  const both = (soort: SoortOfTotaal): boolean => before.has(soort) && after.has(soort);
  const isSplit = both("regulier") && both("amv");
  const soorten = [...before.keys()].filter((soort) => both(soort) && !(soort === "totaal" && isSplit));
  const hasTotaal = soorten.includes("totaal");
  const lone = (facts: ReadonlyMap<SoortOfTotaal, readonly Fact[]>, side: Apart["side"]): readonly Apart[] =>
    [...facts].flatMap(([soort, of]) => {
      const [first] = stated(of);
      if (first === undefined || both(soort) || (soort === "totaal" && isSplit)) return [];
      const { grootheid, moment } = first;
      // Its places are in the totaal that is laid beside the other, unless they stand beside the taakstelling.
      const isInTotaal = hasTotaal && !isAndereSoort(soort);
      return [{ side, grootheid, level: levelOf(first), soort, moment: { is: moment }, facts: stated(of), isInTotaal }];
    });
  return {
    pairs: soorten.flatMap((soort) =>
      pairUp(before.get(soort) ?? [], after.get(soort) ?? [], moments, ({ who }) => who.key),
    ),
    apart: [...lone(before, "old"), ...lone(after, "new")],
  };
}

const soortOf = ({ soort }: Fact): SoortOfTotaal => soort;

function pairUp(
  old: readonly Fact[],
  next: readonly Fact[],
  moments: Moments,
  addressOf: (fact: Fact) => string,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const fact of old) pairs.set(addressOf(fact), { level: levelOf(fact), moments, old: fact, new: null });
  for (const fact of next) {
    const address = addressOf(fact);
    pairs.set(address, { level: levelOf(fact), moments, old: pairs.get(address)?.old ?? null, new: fact });
  }
  return [...pairs.values()];
}
