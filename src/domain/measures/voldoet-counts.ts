// SPDX-License-Identifier: EUPL-1.2

import type { VoldoetRegel } from "../settings";
import type { FigureIndex } from "../figures/figure-index";
import { statusOfGebied } from "./status";
import type { StatusCount } from "./status-words";

/** How many gemeenten of the workbook's provincie meet their taakstelling under one rule; null where that is not known. */
export function voldoetCount(index: FigureIndex, voldoetRegel: VoldoetRegel): StatusCount | null {
  const provincie = index.gebieden.provincies.find(({ naam }) => naam === index.provincie);
  if (provincie === undefined) return null;
  const count = statusOfGebied({ ...index, settings: { ...index.settings, voldoetRegel } }, provincie);
  return count.ok ? count.value : null;
}
