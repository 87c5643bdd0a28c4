// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, type TabSummary } from "../findings";
import type { Model } from "../model";
import { isMonitor } from "./lib/sheets";

/** Every sheet of the workbook with what it was read as. */
export function tabSummaries({ snapshot, records, converted }: Model): TabSummary[] {
  return snapshot.sheets.map((sheet) => {
    const { name } = sheet;
    const tables = records.tables.filter(({ tab }) => tab === name);
    const kinds = [...new Set(tables.map(({ kind }) => kind))];
    const stands = records.figures.flatMap(({ grootheid, at, date }) =>
      grootheid === "realisatie" && at.tab === name && date !== null ? [date] : [],
    );
    const stated = tables.map(({ peildatum }) => peildatum?.date ?? null).find((date) => date !== null);
    return {
      name,
      kind: kinds.length > 0 ? kinds.join(", ") : isMonitor({ converted }, sheet) ? MONITOR : null,
      rows: tables.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === "data").length, 0),
      peildatum: stands.sort().at(-1) ?? stated ?? null,
    };
  });
}
