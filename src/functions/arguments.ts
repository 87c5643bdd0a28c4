// SPDX-License-Identifier: EUPL-1.2

import { fromSerial, type CalendarDate } from "../domain/sheet/dates";
import type { SoortOfTotaal } from "../domain/gemeenten/gebied";
import { SEVERITIES, type Severity } from "../domain/findings";
import { MEASURE_NAMES, type MeasureName } from "../domain/measures/registry";
import { NO_VALUE, plainValue } from "./data-types";
import { answer, problem, type Answer } from "../domain/measures/problem";
import type { DuurzaamRegel } from "../domain/settings";
import { dutchErrorName } from "../domain/sheet/error-names";
import { cleanText } from "../domain/sheet/clean";
import { andereSoortIn, isOnlyAndereSoort } from "../domain/tabs/headers/subjects";
import { dateOf, findDay } from "../domain/tabs/cells/written-date";

/** The first argument as rows and columns of plain values: the platform passes a range, and may pass one value as it is. */
export function gridOf(argument: unknown): readonly (readonly unknown[])[] {
  return isArray(argument)
    ? argument.map((row) => (isArray(row) ? row.map(plainValue) : [plainValue(row)]))
    : [[plainValue(argument)]];
}

/** True for a blank cell or an argument left out: "", 0, null or undefined, depending on the platform. */
export function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/** "regulier", "amv", "totaal", or a soort beside the taakstelling by any of its names, in any case; left out: regulier. */
export function soortArgument(argument: unknown): Answer<SoortOfTotaal> {
  const value = single(argument);
  if (isLeftOut(value)) return answer("regulier");
  const soort = textOf(value).toLowerCase();
  if (soort === "regulier" || soort === "amv" || soort === "totaal") return answer(soort);
  const andere = isOnlyAndereSoort(soort) ? andereSoortIn(soort) : null;
  return andere === null ? problem({ kind: "unknown-soort", text: textOf(value) }) : answer(andere);
}

/** As `soortArgument`; left out: null. */
export const soortOrNone = (argument: unknown): Answer<SoortOfTotaal | null> =>
  isLeftOut(single(argument)) ? answer(null) : soortArgument(argument);

/** An Excel date, or a Dutch date with a year as text; left out: null. */
export function dateArgument(argument: unknown, date1904: boolean): Answer<CalendarDate | null> {
  const value = single(argument);
  if (isLeftOut(value)) return answer(null);
  const date =
    typeof value === "number"
      ? dateOfSerial(value, date1904)
      : typeof value === "string"
        ? dateOfText(cleanText(value))
        : null;
  return date === null ? problem({ kind: "bad-date", text: textOf(value) }) : answer(date);
}

/** As `dateArgument`, for a date that cannot be left out. */
export function requiredDateArgument(argument: unknown, date1904: boolean): Answer<CalendarDate> {
  const date = dateArgument(argument, date1904);
  if (!date.ok) return date;
  return date.value === null ? problem({ kind: "bad-date", text: "" }) : answer(date.value);
}

/** A whole number from 1 to 100, also as text; left out: null. */
export function numberArgument(argument: unknown): Answer<number | null> {
  const value = single(argument);
  if (isLeftOut(value)) return answer(null);
  const number = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  const usable = typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 100;
  return usable ? answer(number) : problem({ kind: "bad-number", text: textOf(value) });
}

/** "resterend" or "looptijd" in any case; left out: null. */
export function regelArgument(argument: unknown): Answer<DuurzaamRegel | null> {
  const value = single(argument);
  if (isLeftOut(value)) return answer(null);
  const regel = textOf(value).toLowerCase();
  return regel === "resterend" || regel === "looptijd"
    ? answer(regel)
    : problem({ kind: "unknown-rule", text: textOf(value) });
}

/** The name of a measure or of its function, in any case. */
export function measureArgument(argument: unknown): Answer<MeasureName> {
  const text = textOf(single(argument)).toLowerCase().replace(/\s/g, "");
  const measure = MEASURE_NAMES.find((one) => one === text);
  return measure === undefined
    ? problem({ kind: "unknown-measure", text: isLeftOut(single(argument)) ? "" : textOf(single(argument)) })
    : answer(measure);
}

/** "fout" or "fouten", and so on, in any case; left out: null. */
export function severityArgument(argument: unknown): Answer<Severity | null> {
  const value = single(argument);
  if (isLeftOut(value)) return answer(null);
  const text = textOf(value).toLowerCase();
  const severity = SEVERITIES.find((one) => one === text || `${one}en` === text);
  return severity === undefined ? problem({ kind: "unknown-severity", text: textOf(value) }) : answer(severity);
}

/** A value as the text that a user would recognise in a message. */
export function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (value === NO_VALUE) return "een gegevenstype zonder tekst";
  return typeof value === "string" ? cleanText(value) : dutchErrorName(errorText(value) ?? "#?");
}

const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!)$/;

/** The error that a cell holds, or null. Platforms pass it as an object with `code` or `basicValue`, or as its text. */
export function errorText(value: unknown): string | null {
  const fields =
    typeof value === "object" && value !== null ? (value as { code?: unknown; basicValue?: unknown }) : { code: value };
  const text = fields.code ?? fields.basicValue;
  return typeof text === "string" && ERROR_TEXT.test(text) ? text : null;
}

/** As Array.isArray, which would make `any` of what is in it. */
function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The one value of a cell that is passed as a range of one; a larger range stays what it is, and is then refused. */
function single(argument: unknown): unknown {
  if (!isArray(argument)) return plainValue(argument);
  const grid = gridOf(argument);
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : argument;
}

/** Dates by serial, per date system: formulas ask for few dates, often. */
const SERIALS = [new Map<number, CalendarDate | null>(), new Map<number, CalendarDate | null>()] as const;
const MOST_SERIALS = 1_000;

function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  const known = SERIALS[date1904 ? 1 : 0];
  const found = known.get(serial);
  if (found !== undefined) return found;
  if (known.size >= MOST_SERIALS) known.clear();
  const date = fromSerial(serial, date1904);
  known.set(serial, date);
  return date;
}

function dateOfText(text: string): CalendarDate | null {
  const day = findDay(text);
  return day !== null && day.text === text ? dateOf(day) : null;
}
