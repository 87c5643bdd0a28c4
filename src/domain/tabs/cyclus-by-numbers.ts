// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../gemeenten/found-gebied";
import { ensure } from "../sheet/ensure";
import { groupBy } from "../sheet/group-by";
import type { Figure } from "./records";
import type { Table } from "./table";

/** Of the numbers in which the cycli differ: as many the same, and a table is of that cyclus; as few, and it is not. */
const MOST = 3 / 4;
const FEW = 1 / 4;
const LEAST = 2;

/** Which cyclus tables without one are of: they repeat the numbers of that cyclus and not those of another. */
export function cyclusByNumbers(
  unknown: readonly Figure[],
  known: readonly (readonly [Figure, number])[],
): ReadonlyMap<Table, number> {
  const numbers = new Map<number, Map<string, number>>();
  for (const [figure, cyclus] of known) {
    const about = figure.places === null ? null : subjectOf(figure);
    if (about !== null) ensure(numbers, cyclus, () => new Map<string, number>()).set(about, figure.places ?? 0);
  }
  for (const ofCyclus of numbers.values()) addRests(ofCyclus);
  const found = new Map<Table, number>();
  for (const [table, figures] of groupBy(unknown, (figure) => figure.table)) {
    const told = figures.flatMap((figure) => tellingOf(figure, [...numbers.values()]));
    if (told.length < LEAST) continue;
    const shares = [...numbers.keys()].map((cyclus, at) => ({
      cyclus,
      share: told.filter(({ places, perCyclus }) => perCyclus[at] === places).length / told.length,
    }));
    const [same, ...more] = shares.filter(({ share }) => share > FEW);
    if (same !== undefined && same.share >= MOST && more.length === 0) found.set(table, same.cyclus);
  }
  return found;
}

function subjectOf({ gebied: named, soort }: Pick<Figure, "gebied" | "soort">): string | null {
  const gebied = foundGebied(named);
  return gebied === null ? null : `${gebied.level}|${gebied.naam}|${soort}`;
}

/** Regulier is what is left of a totaal "waarvan amv". */
function addRests(numbers: Map<string, number>): void {
  for (const [about, totaal] of [...numbers]) {
    const of = about.replace(/totaal$/, "");
    const amv = numbers.get(`${of}amv`);
    if (of !== about && amv !== undefined && !numbers.has(`${of}regulier`)) numbers.set(`${of}regulier`, totaal - amv);
  }
}

/** A number of which every cyclus has its own. */
function tellingOf(
  { gebied, soort, places, total }: Figure,
  numbers: readonly ReadonlyMap<string, number>[],
): readonly { readonly places: number; readonly perCyclus: readonly (number | undefined)[] }[] {
  const about = total || places === null ? null : subjectOf({ gebied, soort });
  if (about === null || places === null) return [];
  const perCyclus = numbers.map((ofCyclus) => ofCyclus.get(about));
  return perCyclus.includes(undefined) || new Set(perCyclus).size < perCyclus.length ? [] : [{ places, perCyclus }];
}
