// SPDX-License-Identifier: EUPL-1.2

import { cycliOf, type Cyclus } from "../gemeenten/cyclus/cycli";
import { isAndereSoort } from "../gemeenten/gebied";
import { spansNamed } from "../gemeenten/cyclus/year";
import type { Gebieden } from "../gemeenten/gebieden";
import { BUILT_IN_GEBIEDEN } from "../gemeenten/built-in-gebieden";
import { createGebieden } from "../gemeenten/create-gebieden";
import { ownProvincie } from "../gemeenten/own-provincie";
import type { IndelingEntry, StrayRow } from "../gemeenten/regio-indeling";
import { circularCells } from "../sheet/circles/circular-cells";
import { groupBy } from "../sheet/group-by";
import { sameAsBefore } from "../sheet/remember";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";
import { settleSoorten } from "./bare-grootheden";
import { besideRecords, type BesideRecords } from "./beside-records";
import { datedCycli } from "./dated-cycli";
import { findTab, type FoundTab } from "./found-tab";
import { namedGemeenten, provincieOfRegios } from "./named-gemeenten";
import { isUitvraag } from "./is-uitvraag";
import { gapColumns } from "./gap-columns";
import { withEnds } from "./mutatie-ends";
import { besideBesluit } from "./opgave";
import { createContext, type ReadContext } from "./read-context";
import type { FoundTable } from "./found-table";
import { regiosInColumns, straysInColumns } from "./regio-columns";
import type { IndelingRow, Records } from "./records";
import type { Table, TabKind, TabKinds } from "./table";
import { recordsOf, tableReader, type TableReading } from "./table-reading";
import { withChainCycli } from "./with-chain-cycli";
import { withCycli } from "./with-cycli";
import { ownValue } from "../sheet/own-value";

export interface WorkbookReading {
  readonly records: Records;
  /** What it says of each soort beside the taakstelling; nothing of it is in `records`. */
  readonly beside: BesideRecords;
  readonly gebieden: Gebieden;
  readonly provincie: string | null;
  readonly cycli: readonly Cyclus[];
}

const BUILT_IN = cycliOf([]);

/** A workbook is read again after every change: what is the same for all tabs stays the same object, so that tabs that did not change need no second look. */
function createReaders() {
  return {
    withIndeling: sameAsBefore(createGebieden),
    firstContext: sameAsBefore(createContext),
    contextOfAll: sameAsBefore(createContext),
    readFirst: tableReader(),
    readPlain: tableReader(),
    readSettled: tableReader(),
  };
}
type Readers = ReturnType<typeof createReaders>;

const WHOLE = createReaders();
const COUNTED = createReaders();

/**
 * Reads all tabs of a workbook. The tabs that say how to read the others come first: the regio-indeling, or columns beside the gemeenten, give the regio's,
 * the gemeenten together give the provincie, the tab Cyclus gives dates their year.
 *
 * @param tabKinds the user's own word on what a tab is
 * @param converted cells in which a SPREIDING formula became its value; not where the user chose what the tab is
 * @param replaced the tables that others take the place of: they are not read, and nothing follows from them
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  tabKinds: TabKinds,
  converted: readonly CellRef[] = [],
  replaced: readonly Table[] = [],
): WorkbookReading {
  const readers = replaced.length === 0 ? WHOLE : COUNTED;
  const { withIndeling, firstContext, contextOfAll, readFirst, readPlain } = readers;
  const tabs = findTabs(snapshot, tabKinds, converted).flatMap((tab) => withoutTables(tab, replaced));
  const found = besideBesluit(tabs.flatMap((tab) => tab.tables));
  const tables = found.filter(isRead);
  const others = found.filter((one) => !isRead(one));
  const own = tabs.filter((tab) => tab.tables.some(({ subject }) => subject === null));
  const fullDates = (own.length > 0 ? own : tabs).flatMap((tab) => tab.fullDates);
  const { date1904 } = snapshot;

  const first = firstContext(BUILT_IN_GEBIEDEN, null, spansNamed(fullDates, BUILT_IN), date1904);
  const ofKind = (kind: TabKind): TableReading[] =>
    tables.filter(({ reader }) => reader.kind === kind).map((found) => readFirst(found, first));
  const rows = ofKind("regio-indeling").flatMap((reading) => reading.indeling);
  const indeling = rows.flatMap(gemeenteInRegio);
  const strays = [...rows.flatMap(strayInRegio), ...straysInColumns(tables, BUILT_IN_GEBIEDEN)];
  const regios = [...indeling, ...regiosInColumns(tables, BUILT_IN_GEBIEDEN)];
  const gebieden = regios.length === 0 ? BUILT_IN_GEBIEDEN : withIndeling(regios, strays);
  const cycli = cycliOf(ofKind("cyclus").flatMap(({ cyclus }) => cyclus));
  const named = tables.flatMap((found) => namedGemeenten(found, gebieden));
  const provincie = named.length > 0 ? ownProvincie(named) : provincieOfRegios(tables, gebieden);

  const context = contextOfAll(gebieden, provincie, spansNamed(fullDates, cycli), date1904);
  const ofOthers = others.map((one) => readPlain(one, context).table);
  const readings = readAll(tables, context, readers);
  const read = recordsOf(readings, ofOthers);
  const dated = datedCycli(read);
  const records = withChainCycli(withCycli(withEnds(read, dated), dated));
  const tableOf = new Map(readings.flatMap(({ table }, at) => tables.slice(at, at + 1).map((one) => [one, table])));
  return { records, beside: besideRecords(found, context, tableOf, records, dated), gebieden, provincie, cycli: dated };
}

function findTabs(snapshot: WorkbookSnapshot, tabKinds: TabKinds, converted: readonly CellRef[]): FoundTab[] {
  const convertedOn = groupBy(converted, ({ tab }) => tab);
  const circular = circularCells(snapshot);
  return snapshot.sheets.flatMap((sheet) => {
    const chosen = ownValue(tabKinds, sheet.name);
    if (chosen === "geen" || (chosen === undefined && isUitvraag(sheet.values))) return [];
    const answers = chosen === undefined ? (convertedOn.get(sheet.name) ?? []) : [];
    return [findTab(sheet, chosen ?? null, answers, circular.get(sheet.name) ?? [])];
  });
}

/** Nothing of a tab of which all tables are replaced, not even its dates. */
function withoutTables(tab: FoundTab, replaced: readonly Table[]): FoundTab[] {
  if (replaced.length === 0) return [tab];
  const tables = tab.tables.filter((one) => !replaced.some((table) => isTable(one, table)));
  return tables.length === 0 && tab.tables.length > 0 ? [] : [{ ...tab, tables }];
}

const isTable = ({ grid, header }: FoundTable, { tab, area }: Table): boolean =>
  grid.tab === tab && header.firstRow === area.row && grid.firstColumn <= area.column && area.column <= grid.lastColumn;

/** An uitruil of Oekraïne or statushouders changes the taakstelling of that soort. */
const isRead = ({ subject, reader }: FoundTable): boolean =>
  subject === null || (reader.kind === "uitruil" && isAndereSoort(subject));

/** Tables of which only the numbers tell the soort or the meaning of a column are read once more. */
function readAll(
  tables: readonly FoundTable[],
  context: ReadContext,
  { readPlain, readSettled }: Readers,
): TableReading[] {
  const readings = tables.map((found) => readPlain(found, context));
  const [soorten, gaps] = [settleSoorten(readings), gapColumns(readings)];
  if (soorten.size + gaps.size === 0) return readings;
  return readings.map((reading, at) => {
    const [found, settled] = [tables[at], { ...soorten.get(reading.table), ...gaps.get(reading.table) }];
    return found === undefined || Object.keys(settled).length === 0 ? reading : readSettled(found, context, settled);
  });
}

const gemeenteInRegio = ({ gemeente: { resolution }, regio, regioAt: at }: IndelingRow): IndelingEntry[] =>
  resolution.status === "found" && resolution.gebied.level === "gemeente"
    ? [{ gemeente: resolution.gebied, regio, at }]
    : [];

const strayInRegio = ({ gemeente: name, regio }: IndelingRow): StrayRow[] =>
  name.resolution.status === "found" ? [] : [{ name, regio }];
