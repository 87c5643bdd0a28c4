// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../addresses";
import type { Model } from "../../model";
import type { SheetSnapshot } from "../../snapshot";
import type { Rule } from "../rule";
import { unnamedRows } from "../structuur/unnamed-rows";
import { isMonitor, looksLikeData, rowsWithNumbers } from "../sheets";

export interface NotReadParams {
  readonly reason: "verborgen-tabblad" | "overgeslagen" | "rijen";
  readonly tab: string;
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
}

/**
 * What was not checked and why: hidden tabs that were not recognised, tabs that the user set aside, and rows with numbers
 * that belong to no table. A visible tab that was not recognised has its own rule.
 */
export const nietGelezen: Rule<NotReadParams> = {
  id: "dekking.niet-gelezen",
  severity: "aandachtspunt",
  kinds: "alle",
  source: "Een controle zegt ook wat zij niet heeft gezien.",
  *check(model) {
    for (const sheet of model.snapshot.sheets) {
      const missed = missedIn(model, sheet);
      const [first] = missed?.rows ?? [];
      if (missed === null || first === undefined) continue;
      const { reason, rows } = missed;
      const area = reason === "rijen" ? { ...sheet.used, row: first, rowCount: 1 } : sheet.used;
      yield {
        tab: sheet.name,
        address: areaAddress(area),
        found: `${String(rows.length)} ${rows.length === 1 ? "rij" : "rijen"}`,
        expected: null,
        params: { reason, tab: sheet.name, rows: rows.map((row) => row + 1) },
        fix: null,
      };
    }
  },
};

function missedIn(model: Model, sheet: SheetSnapshot): { reason: NotReadParams["reason"]; rows: number[] } | null {
  const rows = rowsWithNumbers(sheet);
  if (model.settings.tabKinds[sheet.name] === "geen") return { reason: "overgeslagen", rows };
  const tables = model.records.tables.filter(({ tab }) => tab === sheet.name);
  if (tables.length > 0) {
    const read = new Set(tables.flatMap((table) => table.rows.filter(({ kind }) => kind === "data" || kind === "total").map(({ row }) => row)));
    for (const { row } of tables.flatMap(unnamedRows)) read.add(row);
    const below = Math.min(...tables.map(({ headerRow }) => headerRow));
    return { reason: "rijen", rows: rows.filter((row) => row > below && !read.has(row)) };
  }
  return sheet.visible || isMonitor(sheet) || !looksLikeData(sheet) ? null : { reason: "verborgen-tabblad", rows };
}
