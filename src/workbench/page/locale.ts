// SPDX-License-Identifier: EUPL-1.2

import { mergeLocales, type LocaleType } from "@univerjs/core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import findReplace from "@univerjs/find-replace/locale/en-US";
import { DUTCH_STRINGS } from "./dutch-strings";

const KEY = "nlNL";

/** The grid's language: English with the visible strings in Dutch. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the type lists Univer's own packs only; any key will do
export const LOCALE: LocaleType = KEY as LocaleType;

export const LOCALES = { [KEY]: mergeLocales(english, findReplace, DUTCH_STRINGS) };
