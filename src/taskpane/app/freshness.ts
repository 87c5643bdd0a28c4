// SPDX-License-Identifier: EUPL-1.2

import { nextStepLine } from "../../domain/gemeenten/cyclus/next-step-words";
import type { Model } from "../../domain/model";

export interface Freshness {
  /** The newest peildatum of the workbook, or null where none is known. */
  readonly peildatum: string | null;
  /** Tabs that figures are taken from. */
  readonly sourceTabs: number;
  /** The next step of the law, with the days to go; null where none is known. */
  readonly next: string | null;
}

export function freshnessOf(model: Model): Freshness {
  return {
    peildatum: model.index.peildata[0] ?? null,
    sourceTabs: new Set(model.records.tables.map((table) => table.tab)).size,
    next: nextStepLine(model.steps, model.today),
  };
}
