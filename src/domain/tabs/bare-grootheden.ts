// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal, NamedGebied } from "../gemeenten/gebied";
import { groupBy } from "../sheet/group-by";
import type { SettledSoorten } from "./columns";
import type { Figure } from "./records";
import type { Column, Table } from "./table";

type Vote = Exclude<SettledSoorten[number], "verschil">;

interface Told {
  readonly table: Table;
  /** Its own. */
  readonly figures: readonly Figure[];
}

/**
 * Looks for each grootheid whose soort is assumed ("Taakstelling" beside "Taakstelling amv") whether its numbers can only be
 * regulier or only be the total: by the amv beside it, or by what another table says. Tables and columns that nothing decides are left out.
 */
export function settleSoorten(readings: readonly Told[]): ReadonlyMap<Table, SettledSoorten> {
  const settled = new Map<Table, SettledSoorten>();
  const open = readings.filter(({ table }) => table.columns.some(isOpen));
  if (open.length === 0) return settled;
  const certain = certainPlaces(readings);
  for (const { table, figures } of open) {
    const byColumn = groupBy(figures, ({ at }) => at.column);
    const amv = groupBy(
      figures.filter(({ soort }) => soort === "amv"),
      amvKey,
    );
    const votes = table.columns.filter(isOpen).flatMap(({ column }) => {
      const rows = rowsOf(byColumn.get(column) ?? [], amv);
      const [vote, ...others] = new Set(rows.flatMap((row) => votesOf(row, certain)));
      return vote === undefined || others.length > 0 ? [] : [[column, vote] as const];
    });
    if (votes.length > 0) settled.set(table, Object.fromEntries(votes));
  }
  return settled;
}

const isOpen = ({ assumed }: Column): boolean => assumed === true;

interface Row {
  readonly name: Name | null;
  readonly bare: Figure;
  readonly places: number;
  readonly amv: number;
}

/** What a figure is about: the level and the name of its gebied. */
type Name = readonly [Gebied["level"], string];

/** The rows of a column with the amv beside them, both known; and all gemeenten of one provincie together, where all are known. */
function rowsOf(bare: readonly Figure[], amvOf: ReadonlyMap<string, readonly Figure[]>): Row[] {
  const rows = bare.flatMap((figure): Row[] => {
    const amv = amvOf.get(amvKey(figure))?.find((one) => isSame(one, figure));
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

/** Figures whose header says of which soort they are, by all that `keyOf` names. */
function certainPlaces(readings: readonly Told[]): ReadonlyMap<string, readonly Figure[]> {
  const certain = readings.flatMap(({ table, figures }) => {
    const open = new Set(table.columns.filter(isOpen).map(({ column }) => column));
    return figures.filter(({ at, places }) => places !== null && !open.has(at.column));
  });
  return groupBy(certain, (figure) => keyOf(figure, figure.soort, nameOf(figure)));
}

const nameOf = ({ gebied: { resolution } }: Figure): Name | null =>
  resolution.status === "found" ? [resolution.gebied.level, resolution.gebied.naam] : null;
const provincieOf = ({ resolution }: NamedGebied): string | null =>
  resolution.status === "found" && resolution.gebied.level === "gemeente" ? resolution.gebied.provincie : null;
const keyOf = ({ grootheid, date }: Figure, soort: SoortOfTotaal, name: Name | null): string =>
  [grootheid, date, soort, ...(name ?? [])].join("|");
const amvKey = ({ grootheid, date, at }: Figure): string => `${grootheid}|${String(date)}|${String(at.row)}`;

const isSame = (one: Figure, other: Figure): boolean =>
  one.grootheid === other.grootheid &&
  one.date === other.date &&
  (one.cyclus === null || other.cyclus === null || one.cyclus === other.cyclus);
