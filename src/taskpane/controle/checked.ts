// SPDX-License-Identifier: EUPL-1.2

import { MONITOR, UITVRAAG_TAB, type ValidationResult } from "../../domain/findings";
import type { Model } from "../../domain/model";
import { isSetAside } from "../../domain/settings";

/** What the last validation looked at. */
export interface Checked {
  readonly gemeenten: number;
  /** Tabs that were read as a source. */
  readonly tabs: number;
  /** Without those that the user set aside. */
  readonly notRecognised: readonly string[];
}

export function checkedOf(validation: ValidationResult, model: Model): Checked {
  return {
    gemeenten: countGemeenten(model),
    tabs: validation.tabs.filter(({ kind }) => kind !== null && kind !== MONITOR && kind !== UITVRAAG_TAB).length,
    notRecognised: validation.tabs
      .filter(({ name, kind }) => kind === null && !isSetAside(model.settings, name))
      .map(({ name }) => name),
  };
}

function countGemeenten(model: Model): number {
  const codes = new Set<string>();
  for (const { gebied } of model.records.figures) {
    if (gebied.resolution.status === "found" && gebied.resolution.gebied.level === "gemeente")
      codes.add(gebied.resolution.gebied.code);
  }
  return codes.size;
}
