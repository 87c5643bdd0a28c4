// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";

export interface Freshness {
  /** The newest peildatum of the workbook, or null where none is known. */
  readonly peildatum: string | null;
  /** Tabs that figures are taken from. */
  readonly sourceTabs: number;
}

export function freshnessOf(model: Model): Freshness {
  return {
    peildatum: model.index.peildata[0] ?? null,
    sourceTabs: new Set(model.records.tables.map((table) => table.tab)).size,
  };
}
