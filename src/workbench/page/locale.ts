// SPDX-License-Identifier: EUPL-1.2

import { mergeLocales } from "@univerjs/core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { DUTCH_STRINGS } from "./dutch-strings";

/** The grid's language: English with the visible strings in Dutch. */
export const LOCALE = "nlNL";

export const LOCALES = { [LOCALE]: mergeLocales(english, DUTCH_STRINGS) };
