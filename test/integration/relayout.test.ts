// SPDX-License-Identifier: EUPL-1.2

import { createRandom, type Random } from "../faults/random";
import { buildModel } from "../../src/domain/build-model";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { workbookOf } from "../../src/domain/sheet/snapshot.fixture";
import { compareSides } from "../../src/domain/compare/compare-sides";
import type { Comparison } from "../../src/domain/compare/compare.types";
import { sideOfWorkbook } from "../../src/domain/compare/sides";
import { drawPlan, keyOf, write, type Plan, type Written } from "./relayout/worlds";

const DAYS = ["1-7-2025", "1-9-2025", "1-11-2025"];
const PAIRS = 1000;

const sideOf = ({ tabs }: Written) => sideOfWorkbook(buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-01"));

function compared(
  draw: Random,
  { subjects, old, new: next }: Plan,
): { comparison: Comparison; written: readonly Written[] } {
  const day = (): string => draw.pick(DAYS);
  const written = [write(draw, old, subjects, day()), write(draw, next, subjects, day())];
  const [before, after] = written.map(sideOf);
  if (before === undefined || after === undefined) throw new Error("no sides");
  return { comparison: compareSides(before, after), written };
}

/** What is told but for spelling, as the generator tells it. */
const told = ({ changes }: Comparison): readonly string[] =>
  changes
    .filter(({ kind }) => kind !== "spelling")
    .map(({ kind, code, grootheid, soort, cyclus, old, new: next, difference }) =>
      kind === "changed"
        ? [code, grootheid, soort, cyclus, old, next, difference].map(String).join(" ")
        : `${String(code)} ${kind}`,
    )
    .sort();

/** What the generator changed. */
function meant({ subjects, old, new: next }: Plan): readonly string[] {
  const changed = [...old].flatMap(([gemeente, before]) => {
    const after = next.get(gemeente);
    if (after === undefined) return [`${gemeente.code} gone`];
    return subjects.flatMap((subject) => {
      const [was, is] = [before[keyOf(subject)] ?? null, after[keyOf(subject)] ?? null];
      if (was === is) return [];
      const { grootheid, soort, cyclus } = subject;
      const difference = was === null || is === null ? null : is - was;
      return [[gemeente.code, grootheid, soort, cyclus, was, is, difference].map(String).join(" ")];
    });
  });
  const appeared = [...next.keys()].filter((gemeente) => !old.has(gemeente)).map(({ code }) => `${code} appeared`);
  return [...changed, ...appeared].sort();
}

/** The sum over who both know, of the whole provincie. */
function sumOf({ old, new: next }: Plan, key: string): number | null {
  const both = [...old].flatMap(([gemeente, before]) => {
    const [was, is] = [before[key] ?? null, next.get(gemeente)?.[key] ?? null];
    return was === null || is === null ? [] : [is - was];
  });
  return both.length === 0 ? null : both.reduce((sum, one) => sum + one, 0);
}

/** The seed of a pair that fails is in the message. */
function run(holds: (draw: Random) => void): void {
  for (let seed = 1; seed <= PAIRS; seed++) {
    try {
      holds(createRandom(seed));
    } catch (cause) {
      throw new Error(`pair ${String(seed)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}

test("the same facts in any other layout, by any other name: nothing changed", () => {
  run((draw) => {
    const plan = drawPlan(draw, true);
    const { comparison, written } = compared(draw, plan);
    expect(told(comparison)).toEqual([]);
    expect(comparison.notCompared).toEqual([]);
    expect(comparison.compared).toBe(plan.old.size * plan.subjects.length);
    const [before, after] = written.map(({ misspelt }) => misspelt);
    for (const { kind, code } of comparison.changes)
      expect([kind, before?.has(code ?? "") === true || after?.has(code ?? "") === true]).toEqual(["spelling", true]);
  });
});

test("what changed, went and came is told, and nothing else; totals are of who is in both", () => {
  run((draw) => {
    const plan = drawPlan(draw, false);
    const { comparison } = compared(draw, plan);
    expect(told(comparison)).toEqual(meant(plan));
    for (const subject of plan.subjects) {
      const total = comparison.totals.find(
        ({ level, grootheid, soort, cyclus }) =>
          level === "provincie" && keyOf(subject) === keyOf({ grootheid, soort, cyclus } as typeof subject),
      );
      expect(total?.difference ?? null).toBe(sumOf(plan, keyOf(subject)));
    }
  });
});
