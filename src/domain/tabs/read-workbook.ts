// SPDX-License-Identifier: EUPL-1.2

import { cycliOf, type Cyclus } from "../gemeenten/cyclus/cycli";
import { yearOf } from "../gemeenten/cyclus/year";
import type { CalendarDate } from "../sheet/dates";
import type { Gemeente } from "../gemeenten/gebied";
import { createGebieden } from "../gemeenten/create-gebieden";
import type { Gebieden } from "../gemeenten/gebieden";
import { ownProvincie } from "../gemeenten/own-provincie";
import type { Records } from "./records";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";
import { settleSoorten } from "./bare-grootheden";
import { cleanText } from "../sheet/clean";
import { dateOf, findDay } from "./cells/written-date";
import { createGrid, type Grid } from "./grid";
import type { DateReader, ReadContext } from "./read-context";
import { readTable } from "./read-table";
import { findTables, type FoundTable } from "./recognise";
import type { Table, TabKind, TabKinds } from "./table";

export interface WorkbookReading {
  readonly records: Records;
  readonly gebieden: Gebieden;
  readonly provincie: string | null;
  readonly cycli: readonly Cyclus[];
}

interface FoundTab {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
}

/**
 * Reads all tabs of a workbook. The tabs that say how to read the others come first: the regio-indeling gives the regio's,
 * the gemeenten together give the provincie, the tab Cyclus gives dates their year.
 *
 * @param tabKinds the user's own word on what a tab is
 * @param converted cells in which a SPREIDING formula became its value; not where the user chose what the tab is
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  tabKinds: TabKinds,
  converted: readonly CellRef[] = [],
): WorkbookReading {
  const tabs = snapshot.sheets
    .filter((sheet) => tabKinds[sheet.name] !== "geen")
    .map((sheet): FoundTab => {
      const chosen = tabKinds[sheet.name];
      const grid = createGrid(sheet, chosen === undefined ? converted : []);
      return { grid, tables: findTables(grid, chosen === "geen" ? null : (chosen ?? null)) };
    });

  const plain = createGebieden();
  const named = namedDates(tabs);
  const { date1904 } = snapshot;
  const first = readContext(plain, null, dateReader(named, cycliOf([])), date1904);
  const indeling = readTabs(tabs, first, "regio-indeling").indeling;
  const gebieden =
    indeling.length === 0
      ? plain
      : createGebieden(indeling.flatMap(({ gemeente, regio }) => gemeenteIn(gemeente.resolution, regio)));
  const cycli = cycliOf(readTabs(tabs, first, "cyclus").cyclus);
  const provincie = ownProvincie(gemeentenNamed(tabs, gebieden));
  const context = readContext(gebieden, provincie, dateReader(named, cycli), date1904);
  const records = readTabs(tabs, context);
  const soorten = settleSoorten(records);
  return {
    records: soorten.size === 0 ? records : readTabs(tabs, { ...context, soorten }),
    gebieden,
    provincie,
    cycli,
  };
}

function readTabs(tabs: readonly FoundTab[], context: ReadContext, only: TabKind | null = null): Records {
  const records = {
    tables: [] as Table[],
    figures: [],
    mutaties: [],
    unreadMutaties: [],
    locaties: [],
    uitruil: [],
    indeling: [],
    cyclus: [],
  } as { -readonly [K in keyof Records]: Records[K][number][] };
  for (const found of tabs.flatMap(({ tables }) => tables)) {
    if (only !== null && found.reader.kind !== only) continue;
    const table = readTable(found, context);
    const read = found.reader.read(table, context);
    records.tables.push(table);
    records.figures.push(...(read.figures ?? []));
    records.mutaties.push(...(read.mutaties ?? []));
    records.unreadMutaties.push(...(read.unreadMutaties ?? []));
    records.locaties.push(...(read.locaties ?? []));
    records.uitruil.push(...(read.uitruil ?? []));
    records.indeling.push(...(read.indeling ?? []));
    records.cyclus.push(...(read.cyclus ?? []));
  }
  return records;
}

function readContext(gebieden: Gebieden, provincie: string | null, dates: DateReader, date1904: boolean): ReadContext {
  return {
    gebieden,
    provincie,
    dates,
    date1904,
    soorten: new Map(),
    name: (text, at) => ({ text, resolution: gebieden.resolve(text, { provincie }), at }),
  };
}

function dateReader(named: readonly CalendarDate[], cycli: readonly Cyclus[]): DateReader {
  const date: DateReader["date"] = (day) => dateOf(day) ?? (day.year === null ? yearOf(day, named, cycli) : null);
  return { date, written: (day, at) => ({ date: date(day), yearMissing: day.year === null, text: day.text, at }) };
}

/** The full dates in the words of the workbook: they tell which cyclus it is about. */
function namedDates(tabs: readonly FoundTab[]): CalendarDate[] {
  const dates = new Set<CalendarDate>();
  for (const { grid, tables } of tabs) {
    if (tables.length === 0) continue;
    for (let row = grid.firstRow; row <= grid.lastRow; row++) {
      for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
        const { value } = grid.cell(row, column);
        if (typeof value !== "string" || !/\d{4}/.test(value)) continue;
        const day = findDay(cleanText(value));
        const date = day === null ? null : dateOf(day);
        if (date !== null) dates.add(date);
      }
    }
  }
  return [...dates];
}

function gemeentenNamed(tabs: readonly FoundTab[], gebieden: Gebieden): Gemeente[] {
  return tabs.flatMap(({ tables }) =>
    tables.flatMap((found) => {
      const key = found.header.cells.find(({ role }) => role !== null && found.reader.keys.includes(role));
      if (key === undefined || (key.role !== "gemeente" && key.role !== "code")) return [];
      return Array.from({ length: found.lastRow - found.firstRow + 1 }, (_, index) =>
        String(found.grid.cell(found.firstRow + index, key.column).value),
      )
        .filter((text) => text.trim() !== "")
        .map((text) => gebieden.resolve(text))
        .flatMap((resolution) =>
          resolution.status === "found" && resolution.gebied.level === "gemeente" ? [resolution.gebied] : [],
        );
    }),
  );
}

function gemeenteIn(
  resolution: ReturnType<Gebieden["resolve"]>,
  regio: string,
): { gemeente: Gemeente; regio: string }[] {
  return resolution.status === "found" && resolution.gebied.level === "gemeente"
    ? [{ gemeente: resolution.gebied, regio }]
    : [];
}
