// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, GebiedLevel } from "./gebied";
import type { NameContext } from "./gebieden";
import { ofLevel, provincieOf } from "./levels";
import type { NameTable } from "./names";
import { nearestName, type Known } from "./nearest";
import { normaliseName } from "./normalise";
import { OTHER_NAMES } from "./other-names";
import type { PlacedName } from "./written-name";

/** The parts of a written name that no table holds. */
export interface Reading {
  readonly name: string;
  /** The name without the provincie behind it, where one stands there. */
  readonly placed: PlacedName | null;
  readonly level: GebiedLevel | null;
}

/** `meant` holds the namesakes that a misspelt name means for sure; where that is not sure, it is empty and `nearest` may be suggested. */
export interface Guess {
  readonly meant: readonly Gebied[];
  readonly nearest: string | null;
}

/** What a misspelt name means: tried as it stands and then, where a provincie stands behind it, among the names of that provincie. */
export function guessMisspelt({ name, placed, level }: Reading, table: NameTable, context: NameContext): Guess {
  const provincie = context.provincie ?? null;
  const asItStands = guess(normaliseName(name), knownNames(table, level, provincie), provincie);
  if (asItStands.meant.length > 0 || placed === null) return asItStands;
  const known = knownNames(table, level, placed.provincie).filter(({ gebieden }) =>
    gebieden.every((gebied) => provincieOf(gebied) === placed.provincie),
  );
  const inProvincie = guess(normaliseName(placed.name), known, placed.provincie);
  return inProvincie.nearest === null ? asItStands : inProvincie;
}

function guess(misspelt: string, known: readonly Known[], provincie: string | null): Guess {
  const near = nearestName(misspelt, known, provincie);
  if (near === null) return { meant: [], nearest: null };
  const { gebieden, suggestion } = near.known;
  return { meant: near.sure ? gebieden.filter((gebied) => isAtHome(gebied, provincie)) : [], nearest: suggestion };
}

/** In the workbook of one provincie a misspelling is no reason to count a gemeente of another. */
function isAtHome(gebied: Gebied, provincie: string | null): boolean {
  return provincie === null || gebied.level === "provincie" || gebied.provincie === provincie;
}

const KNOWN = new WeakMap<NameTable, Map<string, readonly Known[]>>();

/** Worked out once: a tab may hold hundreds of names that no table knows. */
function knownNames(table: NameTable, level: GebiedLevel | null, provincie: string | null): readonly Known[] {
  const perQuestion = KNOWN.get(table) ?? new Map<string, readonly Known[]>();
  KNOWN.set(table, perQuestion);
  const key = `${level ?? ""}|${provincie ?? ""}`;
  const known = perQuestion.get(key) ?? knownIn(table, level, provincie);
  perQuestion.set(key, known);
  return known;
}

/** Of namesakes the one in the own provincie is suggested. */
function knownIn(table: NameTable, level: GebiedLevel | null, provincie: string | null): readonly Known[] {
  const known = [...table].flatMap(([name, all]): readonly Known[] => {
    const gebieden = ofLevel(all, level);
    const suggested = gebieden.find((gebied) => provincieOf(gebied) === provincie) ?? gebieden[0];
    return suggested === undefined
      ? []
      : [{ name, gebieden, suggestion: suggested.naam, provincies: gebieden.map(provincieOf), margin: 1 }];
  });
  return [...known, ...(level === null || level === "gemeente" ? OTHER_NAMES : [])];
}
