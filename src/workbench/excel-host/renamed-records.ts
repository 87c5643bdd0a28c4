// SPDX-License-Identifier: EUPL-1.2

import { withFormulas } from "../../xlsx/whole/chart-formulas";
import type { ConditionalFormats } from "./conditional-formats";
import { setWords, withWords, wordsOf } from "./format-words";
import { withRuleFormulas } from "./lying";
import type { Records } from "./records";
import { isSame, withTabNamed } from "./tab-names";

/** A tab has another name: what names its cells names them by that. Links keep the words that they lead by, as in Excel. */
export function tabRenamed(records: Records, formats: ConditionalFormats, from: string, to: string): void {
  const named = (formula: string): string => withTabNamed(formula, from, to);
  for (const name of records.names) {
    name.range = named(name.range);
    if (name.scope !== undefined && isSame(name.scope, from)) name.scope = to;
  }
  for (const sparkline of records.sparklines) sparkline.dataRange = named(sparkline.dataRange);
  for (const { file } of records.charts) if (file !== undefined) file.xml = withFormulas(file.xml, named);
  for (const { properties } of records.validations)
    if ("rule" in properties) properties["rule"] = withRuleFormulas(properties["rule"], named);
  for (const format of formats.all()) setWords(format, withWords(wordsOf(format), named));
}
