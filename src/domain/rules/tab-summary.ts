// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, UITVRAAG_TAB, type TabSummary } from "../findings";
import { nameOfSoort } from "../gemeenten/gebied";
import type { Model } from "../model";
import type { CalendarDate } from "../sheet/dates";
import { CHAIN, CHAIN_KINDS, CHAIN_TABS } from "../tabs/chain";
import type { Figure } from "../tabs/records";
import type { Table, TabKind, TableRow } from "../tabs/table";
import { isMonitor, isOpenUitvraag, tabsOf } from "./lib/sheets";

/** Every sheet of the workbook with what it was read as. */
export function tabSummaries(model: Model): TabSummary[] {
  const { index, records } = model;
  const newest = newestStands(records.figures);
  const newestBeside = newestStands(index.andereSoorten.flatMap((soort) => index.of(soort).records.figures));
  const counted = new Map(tabsOf(model).map((tab) => [tab.sheet.id, tab]));
  return model.snapshot.sheets.map(({ id, name }) => {
    const tab = counted.get(id);
    if (tab === undefined) return replacedSummary(model, name);
    const { sheet, tables, beside } = tab;
    if (tables.length === 0 && beside.length > 0) {
      const soorten = index.andereSoorten.filter((soort) => beside.some(({ subject }) => subject === soort));
      // Two soorten in columns beside each other have their rows in common.
      const rows = new Map(dataRows(beside).map((row) => [`${String(row.row)} ${String(row.gebied?.at.column)}`, row]));
      return {
        name,
        kind: kindsOf(beside),
        rows: rows.size,
        peildatum: standOf(newestBeside, name, beside),
        soorten: soorten.map(nameOfSoort),
      };
    }
    return {
      name,
      kind:
        tables.length > 0
          ? kindsOf(tables)
          : isMonitor(model, sheet)
            ? MONITOR
            : isOpenUitvraag(model, sheet)
              ? UITVRAAG_TAB
              : null,
      rows: dataRows(tables).length,
      peildatum: standOf(newest, name, tables),
    };
  });
}

/** Of a tab of which others take the place of all tables. */
function replacedSummary({ leveringen }: Model, name: string): TabSummary {
  const own = leveringen.filter(({ tab }) => tab === name);
  const tables = own.map(({ table }) => table);
  return {
    name,
    kind: kindsOf(tables),
    rows: dataRows(tables).length,
    peildatum: standOf(new Map(), name, tables),
    replacedBy: [...new Set(own.flatMap(({ replacedBy }) => replacedBy?.tab ?? []))],
  };
}

const kindsOf = (tables: readonly Table[]): string => [...new Set(tables.flatMap(kindsIn))].join(", ");

const dataRows = (tables: readonly Table[]): TableRow[] =>
  tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "data"));

const standOf = (
  newest: ReadonlyMap<string, CalendarDate>,
  tab: string,
  tables: readonly Table[],
): CalendarDate | null => newest.get(tab) ?? tables.map(titleDate).find((date) => date !== null) ?? null;

/** A table of more links of the chain is each of these. */
function kindsIn({ kind, columns }: Table): readonly TabKind[] {
  if (!CHAIN_TABS.includes(kind)) return [kind];
  return [kind, ...CHAIN.flatMap((link) => (columns.some(({ role }) => role === link) ? [CHAIN_KINDS[link]] : []))];
}

/** A header without a number under it says nothing yet. */
const titleDate = ({ peildatum, columns }: Table): CalendarDate | null =>
  columns.some(({ date }) => date === peildatum) ? null : (peildatum?.date ?? null);

/** Per tab the last date of its realisatie. */
function newestStands(figures: readonly Figure[]): ReadonlyMap<string, CalendarDate> {
  const newest = new Map<string, CalendarDate>();
  for (const { grootheid, at, date, places } of figures) {
    if (grootheid !== "realisatie" || date === null || places === null) continue;
    if (date > (newest.get(at.tab) ?? "")) newest.set(at.tab, date);
  }
  return newest;
}
