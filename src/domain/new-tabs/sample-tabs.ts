// SPDX-License-Identifier: EUPL-1.2

import type { NewTab } from "./new-tab";
import sample from "./sample.json";

/**
 * The published tables of the report on Noord-Holland, cell for cell as printed, misprints included, and locaties that are made up:
 * no locatie is public. Written by `npm run sample`.
 */
export const SAMPLE_TABS: readonly NewTab[] = sample;
