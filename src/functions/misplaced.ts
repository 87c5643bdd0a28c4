// SPDX-License-Identifier: EUPL-1.2

import { MEASURE_NAMES } from "../domain/measures/registry";
import type { Problem } from "../domain/measures/problem";
import type { Model } from "../domain/model";
import { ownValue } from "../domain/sheet/own-value";
import { dateArgument, isLeftOut, regelArgument, soortArgument } from "./arguments";
import { cellError, problemOf } from "./errors";
import type { CellAnswer, GridAnswer } from "./grid-answer";
import signatures from "./signatures.json";

type Role = "gebied" | "soort" | "datum" | "getal" | "regel" | "maat";

const WITH_ARTICLE: Readonly<Record<Role, string>> = {
  gebied: "een gebied",
  soort: "een soort",
  datum: "een datum",
  getal: "een nummer",
  regel: "een regel",
  maat: "een maat",
};

/** As what an argument was read, by the problem that it gave. */
const ROLES: Partial<Readonly<Record<Problem["kind"], Role>>> = {
  "unknown-gebied": "gebied",
  "unknown-soort": "soort",
  "bad-date": "datum",
  "bad-number": "getal",
  "unknown-rule": "regel",
  "unknown-measure": "maat",
};

const SIGNATURES: Readonly<Record<string, readonly string[]>> = signatures;

/** Errors about an argument that belongs in another place say so: what it is, and what the function with this id asks in which order. */
export function explainMisplaced(answer: GridAnswer, model: Model, id: string): GridAnswer {
  const explained = (cell: CellAnswer): CellAnswer =>
    cell instanceof CustomFunctions.Error ? explain(cell, model, id) : cell;
  const hasError = answer.some((row) => row.some((cell) => cell instanceof CustomFunctions.Error));
  return hasError ? answer.map((row) => row.map(explained)) : answer;
}

function explain(error: CustomFunctions.Error, model: Model, id: string): CustomFunctions.Error {
  const problem = problemOf(error);
  const asked = problem === null ? undefined : ROLES[problem.kind];
  if (problem === null || asked === undefined) return error;
  const text = "text" in problem ? problem.text : "name" in problem ? problem.name : "";
  const is = roleOf(text, model);
  // Of a maat there are so many that naming them says more than that a number is none.
  if (is === null || is === asked || (asked === "maat" && is === "getal")) return error;
  const order = ownValue(SIGNATURES, id);
  const where = order === undefined ? "" : ` De volgorde is: ${order.join("; ")}.`;
  return cellError(problem, `"${text}" is geen ${asked}, maar ${WITH_ARTICLE[is]}.${where}`);
}

/** What a text is by itself, or null where it is none of these. */
function roleOf(text: string, { index, snapshot: { date1904 } }: Model): Role | null {
  if (isLeftOut(text)) return null;
  if (soortArgument(text).ok) return "soort";
  if (regelArgument(text).ok) return "regel";
  if (isDay(text, date1904)) return "datum";
  if (/^\d{1,3}$/.test(text)) return "getal";
  const { status } = index.gebieden.resolve(text, { provincie: index.provincie });
  if (/\p{L}/u.test(text) && (status === "found" || status === "ambiguous" || status === "merged")) return "gebied";
  return MEASURE_NAMES.some((name) => name === text.toLowerCase()) ? "maat" : null;
}

/** A written date, or a number that Excel shows as one of this age. */
function isDay(text: string, date1904: boolean): boolean {
  const number = /^\d{5}(?:,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  const date = dateArgument(number ?? text, date1904);
  return date.ok && date.value !== null && date.value >= "1990" && date.value < "2100";
}
