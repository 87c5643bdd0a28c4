// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { MAX_ROWS } from "../../domain/sheet/sheet-limits";
import type { Area } from "../../domain/sheet/snapshot";

const TEXTS = /"(?:[^"]|"")*"/g;
const QUOTED_SHEETS = /'(?:[^']|''){0,255}'!/g;
const ERRORS = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/gi;
const WHOLE_COLUMNS = /(?<![\p{L}\d_.])[A-Z]{1,3}:[A-Z]{1,3}(?![\p{L}\d_.!(])/giu;
/** Structured references and those to other workbooks, `E9#`, `@`, and references over several sheets: Univer has none of these. */
const UNKNOWN_SYNTAX = /[[#@]|:[\p{L}\d_.]+!/u;
const FUNCTION = /([\p{L}_\\][\p{L}\d_.]{0,99})\s*\(/gu;
const NAME = /(?<![\p{L}\d_.\\])[\p{L}_\\][\p{L}\d_.\\]*(?![\p{L}\d_.\\]|\s*[(!])/gu;
const REFERENCE = /^(?:[A-Z]{1,3}\d{1,7}|TRUE|FALSE)$/i;
const ADDRESS =
  /(?<![\p{L}\d_.$:])(?:(?:'((?:[^']|''){0,255})'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\d_.(!])/giu;
export const OWN_FUNCTION = /^SPREIDING\./;
const GIVES_NAMES = /^(?:_XLFN\.)?(?:LET|LAMBDA)$/;
/** Functions that get something from outside the workbook: never run here, also where the engine could. */
const FETCHES = /^(?:CUBE\w+|IMAGE|IMPORT\w+|RTD|STOCKHISTORY|WEBSERVICE)$/;
/** Univer counts days from 1900 only. */
const DATE_FUNCTION =
  /^(?:DATE|DATEDIF|DATEVALUE|DAY|DAYS360|EDATE|EOMONTH|ISOWEEKNUM|MONTH|NETWORKDAYS(?:\.INTL)?|NOW|TEXT|TODAY|WEEKDAY|WEEKNUM|WORKDAY(?:\.INTL)?|YEAR|YEARFRAC)$/;

/** Univer works through a formula by calling itself for each step, and has room for some thousands of calls. */
const MOST_STEPS = 800;
const STEP = /[-+*/^&=<>,;%({]/g;

export interface Abilities {
  readonly hasFunction: (name: string) => boolean;
  readonly date1904: boolean;
  /** Whether the workbook has a name, of whatever; left out: it may have any. */
  readonly isKnownName?: (name: string) => boolean;
}

interface Parts {
  /** The formula without texts, error constants and quoted sheet names. */
  readonly text: string;
  readonly quotedSheets: readonly string[];
}

function partsOf(formula: string): Parts {
  const withoutTexts = formula.slice(1).replace(TEXTS, '""').replace(ERRORS, "0");
  return { text: withoutTexts.replace(QUOTED_SHEETS, ""), quotedSheets: withoutTexts.match(QUOTED_SHEETS) ?? [] };
}

/** True where the engine cannot be trusted with a formula (English, starting with "="): it has a function, name or notation that the engine lacks, or too many steps. */
export function hasUnknownParts(
  formula: string,
  { hasFunction, date1904, isKnownName = () => true }: Abilities,
): boolean {
  const isIndirect = refersIndirectly(formula) && !hasOnlyUnknownNames(formula, isKnownName);
  if (isIndirect || hasManySteps(formula)) return true;
  const functions = functionsIn(formula);
  if (functions.some((name) => !OWN_FUNCTION.test(name) && (FETCHES.test(name) || !hasFunction(name)))) return true;
  return date1904 && functions.some((name) => DATE_FUNCTION.test(name));
}

const hasManySteps = (formula: string): boolean =>
  formula.length > MOST_STEPS && (partsOf(formula).text.match(STEP)?.length ?? 0) > MOST_STEPS;

/** The functions that a formula calls, in capitals. */
export const functionsIn = (formula: string): string[] =>
  [...partsOf(formula).text.matchAll(FUNCTION)].map(([, name = ""]) => name.toUpperCase());

/** True where a formula refers to cells by something else than their addresses: a name, a table, a spilled range, several sheets at once. */
export const refersIndirectly = (formula: string): boolean =>
  refersBySyntax(partsOf(formula)) || namesIn(formula).length > 0;

const refersBySyntax = ({ text, quotedSheets }: Parts): boolean =>
  UNKNOWN_SYNTAX.test(text) || quotedSheets.some((sheet) => /[[:]/.test(sheet));

/** The names of cells, numbers or tables in a formula, as they are written. */
const namesIn = (formula: string): string[] =>
  [...partsOf(formula).text.replaceAll("$", "").replace(WHOLE_COLUMNS, "0").matchAll(NAME)]
    .map(([name]) => name)
    .filter((name) => !REFERENCE.test(name));

/**
 * True where a formula calls a function of this add-in and has names of which the workbook knows none: it is #NAME? as in Excel, and no result to
 * wait for. Not where it gives names itself, by LET or LAMBDA.
 */
function hasOnlyUnknownNames(formula: string, isKnown: (name: string) => boolean): boolean {
  const functions = functionsIn(formula);
  if (!functions.some((name) => OWN_FUNCTION.test(name)) || functions.some((name) => GIVES_NAMES.test(name)))
    return false;
  const names = namesIn(formula);
  return names.length > 0 && !names.some(isKnown) && !refersBySyntax(partsOf(formula));
}

export interface Reference {
  /** Left out where the formula names no sheet: its own. */
  readonly sheet?: string;
  readonly area: Area;
}

/** The cells that a formula refers to by their addresses. */
export function referencesIn(formula: string): Reference[] {
  return [...formula.replace(TEXTS, '""').matchAll(ADDRESS)].flatMap(([, quoted, bare, address = ""]) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    const area = parseAddress(/\d/.test(address) ? address : address.replace(":", "1:") + String(MAX_ROWS));
    return area === null ? [] : [{ ...(sheet !== undefined && { sheet }), area }];
  });
}
