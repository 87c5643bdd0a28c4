// SPDX-License-Identifier: EUPL-1.2

import * as formula from "@univerjs/engine-formula";
import { functionsIn, OWN_FUNCTION } from "./unknown-parts";

/** Newer than the engine's own lists. Source: Microsoft, "Excel functions (alphabetical)". */
const NEWEST = `CALL COPILOT DETECTLANGUAGE EUROCONVERT GROUPBY IMAGE IMPORTCSV IMPORTTEXT PERCENTOF PIVOTBY PY REGEXEXTRACT REGEXREPLACE
  REGEXTEST REGISTER.ID SINGLE STOCKHISTORY TRANSLATE TRIMRANGE ANCHORARRAY FIELDVALUE`;

/** Every function of Excel by name, also those that the engine cannot calculate. */
const NAMES: ReadonlySet<string> = new Set([
  ...NEWEST.split(/\s+/),
  ...[
    formula.FUNCTION_NAMES_ARRAY,
    formula.FUNCTION_NAMES_COMPATIBILITY,
    formula.FUNCTION_NAMES_CUBE,
    formula.FUNCTION_NAMES_DATABASE,
    formula.FUNCTION_NAMES_DATE,
    formula.FUNCTION_NAMES_ENGINEERING,
    formula.FUNCTION_NAMES_FINANCIAL,
    formula.FUNCTION_NAMES_INFORMATION,
    formula.FUNCTION_NAMES_LOGICAL,
    formula.FUNCTION_NAMES_LOOKUP,
    formula.FUNCTION_NAMES_MATH,
    formula.FUNCTION_NAMES_STATISTICAL,
    formula.FUNCTION_NAMES_TEXT,
    formula.FUNCTION_NAMES_WEB,
  ].flatMap((names) => Object.values(names) as string[]),
]);

/** False where a formula calls a function that Excel does not have; one that it names itself by LET or LAMBDA may be any. */
export function isKnownToExcel(text: string): boolean {
  const called = functionsIn(text);
  return called.includes("LAMBDA") || called.every((name) => NAMES.has(name) || OWN_FUNCTION.test(name));
}
