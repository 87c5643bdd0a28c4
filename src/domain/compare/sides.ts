// SPDX-License-Identifier: EUPL-1.2

import { ANDERE_SOORTEN } from "../gemeenten/gebied";
import type { Levering } from "../leveringen/levering";
import { besideOfTables, ofTables } from "../leveringen/split";
import type { Model, Replaced } from "../model";
import { overlaps } from "../sheet/area-relations";
import type { CalendarDate } from "../sheet/dates";
import type { Records } from "../tabs/records";
import type { Table } from "../tabs/table";
import type { Side } from "./compare.types";
import { unreadOf } from "./unread-parts";

/** All tabs of a workbook that count. */
export const sideOfWorkbook = (model: Model): Side => sideOf(model, null, countedOf(model));

/** The tables of one tab that count; where none does, those that others take the place of. */
export function sideOfTab(model: Model, tab: string): Side {
  const onTab = (table: Table): boolean => table.tab === tab;
  const counted = partOf(countedOf(model), onTab);
  const isReplaced = counted.records.tables.length === 0 && Object.keys(counted.beside).length === 0;
  return sideOf(model, tab, isReplaced ? partOf(model.replaced, onTab) : counted);
}

/** One table as it was delivered, also where another one takes its place. */
export function sideOfLevering(model: Model, { tab, table: { area }, replacedBy }: Levering): Side {
  const all = replacedBy === null ? countedOf(model) : model.replaced;
  return sideOf(
    model,
    tab,
    partOf(all, (table) => table.tab === tab && overlaps(table.area, area)),
  );
}

/** What tables say: of the taakstelling, and of each soort beside it. */
type Read = Replaced;

function countedOf({ records, index }: Model): Read {
  const beside = ANDERE_SOORTEN.map((soort) => [soort, index.of(soort).records] as const);
  return { records, beside: withTables(Object.fromEntries(beside)) };
}

function partOf({ records, beside }: Read, holds: (table: Table) => boolean): Read {
  const parts = [records, ...Object.values(beside)].flatMap(({ tables, others }) => [...tables, ...others]);
  const tables = new Set(parts.filter(holds));
  return { records: ofTables(records, tables), beside: withTables(besideOfTables(beside, tables)) };
}

const withTables = (beside: Read["beside"]): Read["beside"] =>
  Object.fromEntries(Object.entries(beside).filter(([, { tables }]) => tables.length > 0));

const sideOf = (model: Model, tab: string | null, { records, beside }: Read): Side => ({
  workbook: model.snapshot.name,
  tab,
  peildatum: peildatumOf([records, ...Object.values(beside)]),
  records,
  beside,
  gebieden: model.gebieden,
  unread: () => unreadOf(model, tab),
});

/** The newest day of a stand, of gemeenten before those of others. */
function peildatumOf(records: readonly Records[]): CalendarDate | null {
  const stands = records.flatMap(({ figures }) =>
    figures.filter(({ grootheid, places }) => (grootheid === "realisatie" || grootheid === "stand") && places !== null),
  );
  const ofGemeenten = stands.filter(({ table }) => table.kind === "voortgang");
  const days = (ofGemeenten.length > 0 ? ofGemeenten : stands).map(({ date }) => date);
  const written = records.flatMap(({ tables }) => tables.map(({ peildatum }) => peildatum?.date ?? null));
  return newest(days) ?? newest(written);
}

const newest = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
