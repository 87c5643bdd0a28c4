// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, NamedGebied } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import { isOfWhole, rowLabel, totalledApart, totalledName, type RowLabel } from "../gemeenten/total-label";
import { isOtherGroup } from "./headers/subjects";
import { isOnlySoort } from "./headers/vocabulary";
import type { ReadContext } from "./read-context";
import { cellText } from "./row-cells";
import type { RowLayout } from "./row-layout";
import type { TableCell, TableRow } from "./table";

/** The cell with words that are no name, and what they make of the row; a total may stand in any column of names. */
export function wholeLabelOf(
  cells: readonly TableCell[],
  { keys, names }: RowLayout,
  labelOf: (text: string) => RowLabel | null,
): { readonly cell: TableCell; readonly label: RowLabel } | null {
  for (const place of names) {
    const cell = cells[place];
    const label = cell?.reading.kind === "text" ? labelOf(cell.reading.text) : null;
    if (cell !== undefined && label !== null && (label === "total" || keys.includes(place))) return { cell, label };
  }
  return null;
}

/** True where rows name every provincie or every gemeente: the number of the whole country is their total. */
export function nameAll(rows: readonly TableRow[], { gebieden }: ReadContext): boolean {
  const codes = { gemeente: new Set<string>(), provincie: new Set<string>() };
  for (const gebied of namedIn(rows)) if (gebied.level !== "regio") codes[gebied.level].add(gebied.code);
  return codes.provincie.size === gebieden.provincies.length || codes.gemeente.size === gebieden.gemeenten.length;
}

/** What a total leaves out by its own words; undefined where they name nothing, null where it cannot be told what that is. */
export function leftOutOf(label: string, rows: readonly TableRow[], context: ReadContext): TableRow["without"] {
  const apart = totalledApart(label);
  // Of whichever soort: the rows are the same.
  if (apart === null || isOnlySoort(apart.what) || isOtherGroup(apart.what)) return undefined;
  const named = gebiedenIn(apart.what, context);
  if (named === null || apart.leftOut) return named;
  const present = new Set([...namedIn(rows)].map(({ naam }) => naam));
  return named.every(({ naam }) => present.has(naam)) ? undefined : null;
}

/** The gebieden that a total names as its parts ("Totaal Assen + Emmen"); undefined where it adds up one gebied or all, null where it cannot be told. */
export function partsOf(
  label: string,
  named: NamedGebied | null,
  rows: readonly TableRow[],
  context: ReadContext,
): TableRow["parts"] {
  if (named === null || foundGebied(named) !== null) return undefined;
  const name = totalledName(label);
  if (isOfWhole(name)) return undefined;
  const parts = gebiedenIn(name.replace(/^\((.*)\)$/, "$1").replace(/^(?:de )?(?:gemeenten|regio's) /i, ""), context);
  if (parts === null) return null;
  const { gebieden } = context;
  const above = new Set([...namedIn(rows)].flatMap((gebied) => gebieden.gemeentenOf(gebied)));
  return parts.every((part) => gebieden.gemeentenOf(part).some((gemeente) => above.has(gemeente))) ? parts : null;
}

/** "Zwolle, Kampen en Ommen"; null where one of the names is of no gebied. */
function gebiedenIn(text: string, context: ReadContext): readonly Gebied[] | null {
  const at = { tab: "", row: 0, column: 0 };
  const find = (name: string): Gebied | null => foundGebied(context.name(name, at));
  const whole = find(text);
  if (whole !== null) return [whole];
  const parts = text
    .split(/[,;/+&]|\ben\b/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.map(find).filter((gebied) => gebied !== null);
  return found.length === parts.length ? found : null;
}

function* namedIn(rows: readonly TableRow[]): Generator<Gebied> {
  for (const { kind, gebied } of rows) {
    const found = kind === "data" && gebied !== null ? foundGebied(gebied) : null;
    if (found !== null) yield found;
  }
}

/** The words of a row that is no gebied. */
export const asideText = ({ kind, cells }: TableRow): string | null =>
  kind === "aside"
    ? (cells.map((cell) => cellText(cell)).find((text) => text !== null && rowLabel(text) !== null) ?? null)
    : null;
