// SPDX-License-Identifier: EUPL-1.2

import { ANDERE_SOORTEN } from "../gemeenten/gebied";
import type { Levering } from "../leveringen/levering";
import type { Model } from "../model";
import { overlaps } from "../sheet/area-relations";
import type { CalendarDate } from "../sheet/dates";
import type { Records } from "../tabs/records";
import type { Table } from "../tabs/table";
import type { Side } from "./compare.types";

/** All tabs of a workbook that count. */
export const sideOfWorkbook = (model: Model): Side => sideOf(model, null, () => true);

/** The tables of one tab. */
export const sideOfTab = (model: Model, tab: string): Side => sideOf(model, tab, (table) => table.tab === tab);

/** One table as it was delivered. */
export const sideOfLevering = (model: Model, { tab, table: { area } }: Levering): Side =>
  sideOf(model, tab, (table) => table.tab === tab && overlaps(table.area, area));

function sideOf(model: Model, tab: string | null, holds: (table: Table) => boolean): Side {
  const { snapshot, gebieden, index } = model;
  const records = ofTables(model.records, holds);
  const beside = Object.fromEntries(
    ANDERE_SOORTEN.flatMap((soort) => {
      const of = ofTables(index.of(soort).records, holds);
      return of.tables.length === 0 ? [] : [[soort, of]];
    }),
  );
  return {
    workbook: snapshot.name,
    tab,
    peildatum: peildatumOf([records, ...Object.values(beside)]),
    records,
    beside,
    gebieden,
  };
}

function ofTables(records: Records, holds: (table: Table) => boolean): Records {
  const within = <T extends { readonly table: Table }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ table }) => holds(table));
  const tables = records.tables.filter(holds);
  const tabs = new Set(tables.map(({ tab }) => tab));
  return {
    tables,
    others: records.others.filter(holds),
    figures: within(records.figures),
    mutaties: within(records.mutaties),
    unreadMutaties: records.unreadMutaties.filter(({ at }) => tabs.has(at.tab)),
    locaties: within(records.locaties),
    uitruil: within(records.uitruil),
    indeling: within(records.indeling),
    cyclus: within(records.cyclus),
  };
}

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
