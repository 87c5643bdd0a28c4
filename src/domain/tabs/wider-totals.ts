// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../gemeenten/found-gebied";
import type { Gebied, NamedGebied } from "../gemeenten/gebied";
import { totalledName } from "../gemeenten/total-label";
import type { ReadContext } from "./read-context";
import type { TableRow } from "./table";

/** From small to large. */
const WIDER = ["regio", "provincie"] as const;

/** "Totaal Utrecht" stands for the provincie, or the regio, where it adds up several gebieden of that; below rows of the gemeente alone for the gemeente. */
export function withWiderTotals(rows: readonly TableRow[], context: ReadContext): readonly TableRow[] {
  return rows.map((row, index) => {
    if (row.kind !== "total" || row.gebied === null || foundGebied(row.gebied)?.level !== "gemeente") return row;
    const namesakes = widerNamesakes(row.gebied, context);
    return namesakes.length === 0
      ? row
      : { ...row, gebied: meantBy(row.gebied, namesakes, addedUp(rows, index), context) };
  });
}

/** The regio and provincie of the same name as the gemeente that a total names. */
function widerNamesakes({ text, at }: NamedGebied, context: ReadContext): NamedGebied[] {
  const name = totalledName(text);
  if (name === "" || /^gem(?:eente)?\b/i.test(name)) return [];
  return WIDER.flatMap((level) => {
    const { resolution } = context.name(`${level} ${name}`, at);
    const isIt =
      resolution.status === "found" && resolution.gebied.level === level && resolution.spelling !== "misspelt";
    return isIt ? [{ text, at, resolution }] : [];
  });
}

/** What the rows name that a total adds up: those since another total, or all above it, or all below a total on top. */
function addedUp(rows: readonly TableRow[], index: number): readonly Gebied[] {
  const isSame = ({ kind, gebied }: TableRow): boolean =>
    kind === "total" && gebied?.text === rows[index]?.gebied?.text;
  // The same total in a next row is that of the other soort.
  const last = rows
    .slice(0, index)
    .map((row) => !isSame(row) && row.kind !== "blank")
    .lastIndexOf(true);
  const above = rows.slice(0, last + 1);
  const since = above.slice(above.map(({ kind }) => kind).lastIndexOf("total") + 1);
  return [since, above, rows].map(gebiedenOf).find((named) => named.length > 0) ?? [];
}

const gebiedenOf = (rows: readonly TableRow[]): Gebied[] =>
  rows.flatMap(({ kind, gebied }) => (kind === "data" && gebied !== null ? (foundGebied(gebied) ?? []) : []));

function meantBy(
  gemeente: NamedGebied,
  namesakes: readonly NamedGebied[],
  added: readonly Gebied[],
  { gebieden }: ReadContext,
): NamedGebied {
  if (closesGroup(added, foundGebied(gemeente)?.naam)) return gemeente;
  const holding = namesakes.flatMap((named) => {
    const gebied = foundGebied(named);
    const codes = new Set(gebied === null ? [] : gebieden.gemeentenOf(gebied).map(({ code }) => code));
    const inside = added.filter((part) => gebieden.gemeentenOf(part).every(({ code }) => codes.has(code)));
    return new Set(inside.map(({ naam }) => naam)).size > 1 ? [{ named, isAll: inside.length === added.length }] : [];
  });
  return (holding.find(({ isAll }) => isAll) ?? holding.at(-1))?.named ?? gemeente;
}

/** True below several rows of the gemeente itself, where those before it have one row each, which needs no total. */
function closesGroup(added: readonly Gebied[], naam: string | undefined): boolean {
  const before = added.slice(0, added.map((gebied) => gebied.naam !== naam).lastIndexOf(true) + 1);
  return added.length - before.length > 1 && new Set(before.map((gebied) => gebied.naam)).size === before.length;
}
