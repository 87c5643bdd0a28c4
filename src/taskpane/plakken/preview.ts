// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { snapshotOfTab } from "../../domain/new-tabs/tab-snapshot";
import type { CalendarDate } from "../../domain/sheet/dates";
import { formatDate } from "../../domain/sheet/format";
import { readWorkbook } from "../../domain/tabs/read-workbook";
import { TAB_KIND_NAMES, type Table, type TabKind } from "../../domain/tabs/table";
import { freeName } from "../../workbook/excel/free-name";
import { columnWords } from "./column-words";

export interface PreviewColumn {
  readonly header: string;
  /** What it is taken for; null where it is not understood. */
  readonly words: string | null;
}

export interface Preview {
  /** Null where the new tab will not be recognised. */
  readonly kind: TabKind | null;
  readonly columns: readonly PreviewColumn[];
  /** Of what it tells of a moment; null where it names none. */
  readonly date: CalendarDate | null;
  /** True where it has realisatie of which no moment is known. */
  readonly undated: boolean;
}

/** What Spreiding will take a new tab for, read as it will be: behind the tabs that are there. @param headers of its columns */
export function previewOf(tab: NewTab, headers: readonly string[], model: Model | null): Preview {
  const snapshot = model?.snapshot ?? { name: "", sheets: [], date1904: false };
  const taken = snapshot.sheets.map((sheet) => sheet.name);
  const name = freeName(tab.name, taken);
  const sheets = [...snapshot.sheets, snapshotOfTab({ ...tab, name }, snapshot.date1904)];
  const { records, beside } = readWorkbook({ ...snapshot, sheets }, model?.settings.tabKinds ?? {}, model?.converted);
  const tables = [records, ...Object.values(beside)].flatMap((one) => one.tables).filter((one) => one.tab === name);
  const columns = tables.flatMap((table) => table.columns);
  const stands = columns.filter(({ role }) => role === "realisatie" || role === "stand");
  const date = tables.map(dateOf).find((one) => one !== null) ?? null;
  return {
    kind: tables[0]?.kind ?? null,
    columns: headers.map((header, at) => {
      const found = columns.filter(({ column }) => column === at).map(columnWords);
      return { header, words: found.find((words) => words !== null) ?? null };
    }),
    date,
    undated: stands.length > 0 && date === null && !columns.some(({ role }) => role === "peildatum"),
  };
}

const dateOf = ({ peildatum, columns }: Table): CalendarDate | null =>
  columns.map(({ date }) => date?.date ?? null).find((date) => date !== null) ?? peildatum?.date ?? null;

/** "Voortgang 1-10-2026"; what is not recognised is "Uit pdf". */
export function proposedName(kind: TabKind | null, date: CalendarDate | null): string {
  const what = kind === null ? "Uit pdf" : TAB_KIND_NAMES[kind];
  return date === null ? what : `${what} ${formatDate(date)}`;
}
