// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, NamedGebied, Regio } from "./gebied";
import { cleanText } from "../sheet/clean";
import type { CellRef } from "../sheet/snapshot";
import builtIn from "./data/regio-indeling.json";
import { normaliseName } from "./normalise";
import { gemeenteWithCode } from "./register";
import { splitLevel } from "./written-name";

export interface IndelingEntry {
  readonly gemeente: Gemeente;
  readonly regio: string;
  /** Where the regio stands; null for the built-in indeling. */
  readonly at?: CellRef;
  /**
   * Where it stands in a column beside the gemeente, on another tab than a Regio-indeling: that only tells where nothing else does.
   * "division": the column is of another division ("Subregio"), which only tells where no column is of regio's.
   */
  readonly beside?: "regio" | "division";
}

/** A row with a regio of which the name is of no gemeente: one of the gemeenten of that regio may be meant. */
export interface StrayRow {
  readonly name: Pick<NamedGebied, "text" | "at">;
  readonly regio: string;
}

/** Two places that give a gemeente another regio. */
export interface TwoRegios {
  readonly gemeente: Gemeente;
  readonly first: IndelingEntry;
  readonly second: IndelingEntry;
  /** One place of each regio that claims the gemeente, in their order. */
  readonly claims: readonly IndelingEntry[];
}

export interface RegioIndeling {
  readonly regios: readonly Regio[];
  readonly regioOf: (gemeente: Gemeente) => Regio | null;
  /** The cells of the workbook that say what a regio holds; none for a built-in one. */
  readonly regioCells: (regio: Regio) => readonly CellRef[];
  /** The gemeenten of which columns contradict each other, so that they are in no regio. */
  readonly twoRegios: readonly TwoRegios[];
}

/** Source: the regio's of the report, with which its gemeente rows add up to its regio totals. */
const BUILT_IN: readonly IndelingEntry[] = Object.values(builtIn).flatMap((regios) =>
  Object.entries(regios).flatMap(([regio, codes]) =>
    codes.map((code) => ({ gemeente: gemeenteWithCode(code), regio })),
  ),
);

const provinciesOf = (entries: readonly IndelingEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ gemeente }) => gemeente.provincie));

const WITH_BUILT_IN = provinciesOf(BUILT_IN);

/** True for two spellings of one regio. */
export const isSameRegio = (one: string, other: string): boolean => nameOf(one) === nameOf(other);

/** "Foodvalley" and "Regio FoodValley" are one regio. */
const nameOf = (regio: string): string => normaliseName(splitLevel(cleanText(regio)).name);

/**
 * The regio's of a workbook. Its own indeling replaces the built-in one of every provincie that it names a gemeente of; in a provincie
 * without either, columns beside the gemeenten tell, as far as they agree. Two spellings of one regio are one regio, named as it was written first.
 */
export function regioIndeling(all: readonly IndelingEntry[]): RegioIndeling {
  const of = (kind: IndelingEntry["beside"]): readonly IndelingEntry[] => all.filter(({ beside }) => beside === kind);
  const own = of(undefined);
  const replaced = provinciesOf(own);
  const told = new Set([...replaced, ...WITH_BUILT_IN]);
  const named = of("regio").filter(({ gemeente }) => !told.has(gemeente.provincie));
  const withRegios = new Set([...told, ...provinciesOf(named)]);
  const columns = [...named, ...of("division").filter(({ gemeente }) => !withRegios.has(gemeente.provincie))];
  const twoRegios = contradictionsIn(columns);
  const doubtful = new Set(twoRegios.map(({ gemeente }) => gemeente.code));
  const regios = new Map<string, Regio>();
  const regioByCode = new Map<string, Regio>();
  const cells = new Map<Regio, CellRef[]>();
  const entries = [
    ...BUILT_IN.filter(({ gemeente }) => !replaced.has(gemeente.provincie)),
    ...own,
    ...columns.filter(({ gemeente }) => !doubtful.has(gemeente.code)),
  ];
  for (const { gemeente, regio, at } of entries) {
    const name = nameOf(regio);
    if (name === "") continue;
    const key = `${gemeente.provincie}|${name}`;
    const known = regios.get(key) ?? { level: "regio", naam: cleanText(regio), provincie: gemeente.provincie };
    regios.set(key, known);
    regioByCode.set(gemeente.code, known);
    if (at !== undefined) cells.set(known, [...(cells.get(known) ?? []), at]);
  }
  return {
    regios: [...regios.values()],
    regioOf: ({ code }) => regioByCode.get(code) ?? null,
    regioCells: (regio) => cells.get(regio) ?? [],
    twoRegios,
  };
}

/** The cells in which regio's claim a gemeente. */
export const cellsOfClaims = ({ claims }: TwoRegios): readonly CellRef[] => claims.flatMap(({ at }) => at ?? []);

function contradictionsIn(columns: readonly IndelingEntry[]): readonly TwoRegios[] {
  const claimsOf = new Map<string, Map<string, IndelingEntry>>();
  for (const entry of columns) {
    const { gemeente, regio } = entry;
    const claims = claimsOf.get(gemeente.code) ?? new Map<string, IndelingEntry>();
    const name = nameOf(regio);
    if (!claims.has(name)) claims.set(name, entry);
    claimsOf.set(gemeente.code, claims);
  }
  return [...claimsOf.values()].flatMap((byName) => {
    const claims = [...byName.values()];
    const [first, second] = claims;
    return first === undefined || second === undefined ? [] : [{ gemeente: first.gemeente, first, second, claims }];
  });
}
