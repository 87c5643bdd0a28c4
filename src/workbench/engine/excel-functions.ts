// SPDX-License-Identifier: EUPL-1.2

import * as formula from "@univerjs/engine-formula";
import { distance } from "fastest-levenshtein";
import dutchNames from "../../domain/sheet/dutch-functions.json";
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

/** Functions of Google Sheets that get something from outside. */
const ELSEWHERE = /^(?:IMPORT|GOOGLE)\w+$/;

/** A longer name may have two letters wrong and still be that of a function. */
const LONG = 8;

/** By name: asked again each time that something changes. */
const slips = new Map<string, boolean>();

/**
 * False where a formula calls a function that Excel does not have: it answers #NAME?. A name with a point in it, unless it is a slip of one of Excel's own,
 * may be of another add-in; one that the formula itself gives by LET or LAMBDA may be any.
 */
export function mayBeKnownToExcel(text: string): boolean {
  const called = functionsIn(text);
  return called.includes("LAMBDA") || !called.some(isSlip);
}

function isSlip(name: string): boolean {
  const known =
    slips.get(name) ??
    (!NAMES.has(name) &&
      !OWN_FUNCTION.test(name) &&
      !ELSEWHERE.test(name) &&
      (!name.includes(".") || isNearKnown(name)));
  slips.set(name, known);
  return known;
}

function isNearKnown(name: string): boolean {
  const farthest = name.length >= LONG ? 2 : 1;
  return [...NAMES, ...Object.keys(dutchNames)].some(
    (known) => Math.abs(known.length - name.length) <= farthest && distance(known, name) <= farthest,
  );
}
