// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, type TabSummary } from "../findings";
import type { Model } from "../model";
import type { CalendarDate } from "../sheet/dates";
import type { Records } from "../tabs/records";
import { CHAIN, CHAIN_KINDS, CHAIN_TABS } from "../tabs/chain";
import type { Table, TabKind } from "../tabs/table";
import { isMonitor, tabsOf } from "./lib/sheets";

/** Every sheet of the workbook with what it was read as. */
export function tabSummaries(model: Model): TabSummary[] {
  const newest = newestStands(model.records);
  return tabsOf(model).map(({ sheet, tables }) => {
    const { name } = sheet;
    const kinds = [...new Set(tables.flatMap(kindsIn))];
    const stated = tables.map(titleDate).find((date) => date !== null);
    return {
      name,
      kind: kinds.length > 0 ? kinds.join(", ") : isMonitor(model, sheet) ? MONITOR : null,
      rows: tables.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === "data").length, 0),
      peildatum: newest.get(name) ?? stated ?? null,
    };
  });
}

/** A table of more links of the chain is each of these. */
function kindsIn({ kind, columns }: Table): readonly TabKind[] {
  if (!CHAIN_TABS.includes(kind)) return [kind];
  return [kind, ...CHAIN.flatMap((link) => (columns.some(({ role }) => role === link) ? [CHAIN_KINDS[link]] : []))];
}

/** A header without a number under it says nothing yet. */
const titleDate = ({ peildatum, columns }: Table): CalendarDate | null =>
  columns.some(({ date }) => date === peildatum) ? null : (peildatum?.date ?? null);

/** Per tab the last date of its realisatie. */
function newestStands({ figures }: Records): ReadonlyMap<string, CalendarDate> {
  const newest = new Map<string, CalendarDate>();
  for (const { grootheid, at, date, places } of figures) {
    if (grootheid !== "realisatie" || date === null || places === null) continue;
    if (date > (newest.get(at.tab) ?? "")) newest.set(at.tab, date);
  }
  return newest;
}
