// SPDX-License-Identifier: EUPL-1.2

import type { Gebieden } from "../gemeenten/gebieden";
import type { IndelingEntry, StrayRow } from "../gemeenten/regio-indeling";
import { normaliseName } from "../gemeenten/normalise";
import { rowLabel } from "../gemeenten/total-label";
import { cleanText } from "../sheet/clean";
import { oncePerObject } from "../sheet/remember";
import { isMissingWord } from "./cells/missing";
import { CHAIN_TABS } from "./chain";
import type { FoundTable } from "./found-table";
import { namedGemeenten } from "./named-gemeenten";
import type { TabKind } from "./table";

/** A division of another kind, which stands for the regio's where no column names these. */
const DIVISION = /^\s*(sub|deel|opvang|veiligheids)regio/i;

/** The tables that name all gemeenten of a provincie. */
const LISTS: ReadonlySet<TabKind> = new Set<TabKind>(["voortgang", "verdeelbesluit", ...CHAIN_TABS]);

interface RegiosBeside {
  readonly entries: readonly IndelingEntry[];
  readonly strays: readonly StrayRow[];
}

const NOTHING: RegiosBeside = { entries: [], strays: [] };

/** What the rows of a table say beside their gemeente of the regio that it lies in; a merged cell speaks for all its rows. */
const regiosBeside = oncePerObject(
  ({ grid, header, reader, firstRow, lastRow, repeatedHeaders }: FoundTable, gebieden: Gebieden): RegiosBeside => {
    const key = header.cells.find(({ role }) => role !== null && reader.keys.includes(role));
    const named = header.cells.find(({ role }) => role === "regio");
    const column = named ?? header.cells.find(({ role, text }) => role === null && DIVISION.test(text));
    if (column === undefined || (key?.role !== "gemeente" && key?.role !== "code")) return NOTHING;
    const entries: IndelingEntry[] = [];
    const strays: StrayRow[] = [];
    let blanks = 0;
    for (let row = firstRow; row <= lastRow; row++) {
      if (grid.isBlank(row, key.column)) continue;
      const at = grid.mergeStart(row, column.column);
      const regio = cleanText(String(grid.value(at.row, at.column)));
      if (regio === "") blanks += 1;
      if (!/\p{L}/u.test(regio) || isMissingWord(regio)) continue;
      const text = cleanText(String(grid.value(row, key.column)));
      const resolution = gebieden.resolve(text);
      if (resolution.status !== "found") {
        const isName = rowLabel(text) === null && !repeatedHeaders.has(row);
        if (isName) strays.push({ name: { text, at: grid.mergeStart(row, key.column) }, regio });
      } else if (resolution.gebied.level === "gemeente")
        entries.push({ gemeente: resolution.gebied, regio, at, beside: named === undefined ? "division" : "regio" });
    }
    return isOfProvincies(entries) || (blanks > 0 && isOncePerGroup(entries)) ? NOTHING : { entries, strays };
  },
);

/** The regio's that the tables of a workbook give their gemeenten. Tables that need not name every gemeente only tell where all are named. */
export function regiosInColumns(tables: readonly FoundTable[], gebieden: Gebieden): readonly IndelingEntry[] {
  const lists = tables.filter(({ reader }) => LISTS.has(reader.kind));
  const besideIn = (some: readonly FoundTable[]): IndelingEntry[] =>
    some.flatMap((table) => regiosBeside(table, gebieden).entries);
  const told = besideIn(lists);
  const loose = besideIn(tables.filter(({ reader }) => !LISTS.has(reader.kind) && reader.kind !== "regio-indeling"));
  if (loose.length === 0) return told;
  const all = [...told, ...loose];
  const known = new Set(all.map(({ gemeente }) => gemeente.code));
  const partly = new Set(
    lists
      .flatMap((table) => namedGemeenten(table, gebieden))
      .flatMap(({ code, provincie }) => (known.has(code) ? [] : [provincie])),
  );
  return [...told, ...loose.filter(({ gemeente }) => !partly.has(gemeente.provincie))];
}

/** The rows of lists of gemeenten that have a regio, and a name that is of no gemeente. */
export function straysInColumns(tables: readonly FoundTable[], gebieden: Gebieden): readonly StrayRow[] {
  return tables.filter(({ reader }) => LISTS.has(reader.kind)).flatMap((table) => regiosBeside(table, gebieden).strays);
}

/** True where each regio stands once: above or before the gemeenten of its group, of which the others are blank. Which those are is not said. */
function isOncePerGroup(entries: readonly IndelingEntry[]): boolean {
  return new Set(entries.map(({ regio }) => regio)).size === entries.length;
}

/** True for a column that only repeats the provincie: that says nothing about regio's. */
function isOfProvincies(entries: readonly IndelingEntry[]): boolean {
  return entries.every(({ gemeente: { provincie }, regio }) => normaliseName(regio) === normaliseName(provincie));
}
