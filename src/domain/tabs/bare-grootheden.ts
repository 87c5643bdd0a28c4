// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal, NamedGebied } from "../gemeenten/gebied";
import type { Figure, Records } from "./records";
import type { CellRef } from "../sheet/snapshot";
import type { Column, Table } from "./table";

/** What the numbers say of grootheden that stand beside amv without a soort of their own, by `keyOfColumn`. */
export type SettledSoorten = ReadonlyMap<string, "regulier" | "totaal">;

export const keyOfColumn = ({ tab, row, column }: CellRef): string => JSON.stringify([tab, row, column]);

type Vote = "regulier" | "totaal";

/**
 * Looks for each grootheid whose soort is assumed ("Taakstelling" beside "Taakstelling amv") whether its numbers can only be
 * regulier or only be the total: by the amv beside it, or by what another table says. Columns that nothing decides are left out.
 */
export function settleSoorten(records: Records): SettledSoorten {
  const settled = new Map<string, Vote>();
  const open = records.tables.flatMap((table) =>
    table.columns.filter(({ assumed }) => assumed === true).map((column) => ({ table, column })),
  );
  if (open.length === 0) return settled;
  const certain = certainPlaces(records);
  for (const { table, column } of open) {
    const votes = new Set(rowsOf(records, table, column).flatMap((row) => votesOf(row, certain)));
    const [vote] = votes;
    if (vote !== undefined && votes.size === 1) settled.set(keyOfColumn(column.at), vote);
  }
  return settled;
}

interface Row {
  readonly name: Name | null;
  readonly bare: Figure;
  readonly places: number;
  readonly amv: number;
}

/** What a figure is about: the level and the name of its gebied. */
type Name = readonly [Gebied["level"], string];

/** The rows of the column with the amv beside them, both known; and all gemeenten of one provincie together, where all are known. */
function rowsOf({ figures }: Records, table: Table, column: Column): Row[] {
  const own = figures.filter((figure) => figure.table === table);
  const bare = own.filter(({ at }) => at.column === column.column);
  const rows = bare.flatMap((figure): Row[] => {
    const amv = own.find((one) => one.at.row === figure.at.row && one.soort === "amv" && isSame(one, figure));
    return figure.places === null || amv?.places == null
      ? []
      : [{ name: nameOf(figure), bare: figure, places: figure.places, amv: amv.places }];
  });
  const parts = rows.filter((row) => row.name?.[0] === "gemeente" && !row.bare.total);
  const provincies = new Set(parts.map(({ bare: { gebied } }) => provincieOf(gebied)));
  const [provincie] = provincies;
  const [first] = parts;
  if (
    first === undefined ||
    provincie == null ||
    provincies.size > 1 ||
    parts.length < bare.filter(({ total }) => !total).length
  )
    return rows;
  const sum = (of: (row: Row) => number): number => parts.reduce((all, row) => all + of(row), 0);
  return [
    ...rows,
    { ...first, name: ["provincie", provincie], places: sum(({ places }) => places), amv: sum(({ amv }) => amv) },
  ];
}

function votesOf({ name, bare, places, amv }: Row, certain: ReadonlyMap<string, readonly Figure[]>): Vote[] {
  if (amv === 0) return [];
  const others = (soort: SoortOfTotaal): number[] =>
    (name === null ? [] : (certain.get(keyOf(bare, soort, name)) ?? []))
      .filter((one) => isSame(one, bare))
      .flatMap((one) => one.places ?? []);
  return [
    ...(amv > places ? (["regulier"] as const) : []),
    ...others("regulier").flatMap((other): Vote[] =>
      other === places ? ["regulier"] : other + amv === places ? ["totaal"] : [],
    ),
    ...others("totaal").flatMap((other): Vote[] =>
      other === places ? ["totaal"] : other === places + amv ? ["regulier"] : [],
    ),
  ];
}

/** Figures whose header says of which soort they are, by grootheid, soort and name. */
function certainPlaces({ figures }: Records): ReadonlyMap<string, readonly Figure[]> {
  const certain = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = nameOf(figure);
    if (
      name === null ||
      figure.places === null ||
      figure.table.columns.some(({ column, assumed }) => column === figure.at.column && assumed === true)
    )
      continue;
    const key = keyOf(figure, figure.soort, name);
    const same = certain.get(key);
    if (same === undefined) certain.set(key, [figure]);
    else same.push(figure);
  }
  return certain;
}

const nameOf = ({ gebied: { resolution } }: Figure): Name | null =>
  resolution.status === "found" ? [resolution.gebied.level, resolution.gebied.naam] : null;
const provincieOf = ({ resolution }: NamedGebied): string | null =>
  resolution.status === "found" && resolution.gebied.level === "gemeente" ? resolution.gebied.provincie : null;
const keyOf = ({ grootheid }: Figure, soort: SoortOfTotaal, name: Name): string =>
  JSON.stringify([grootheid, soort, ...name]);

const isSame = (one: Figure, other: Figure): boolean =>
  one.grootheid === other.grootheid &&
  one.date === other.date &&
  (one.cyclus === null || other.cyclus === null || one.cyclus === other.cyclus);
