// SPDX-License-Identifier: EUPL-1.2

import { fromDutch } from "./dutch-formula";
import { formulaPieces } from "./formula-pieces";

/** A call of a function of this add-in, as a formula has it. */
export interface OwnCall {
  /** In capitals, without the name of the add-in: GAP. */
  readonly name: string;
  /** In English notation, by position; "" where one is left out. */
  readonly given: readonly string[];
  /** False where the formula does more than this call. */
  readonly alone: boolean;
  /** How many calls of such functions the formula has. */
  readonly calls: number;
}

const CALL = /(?<![\p{L}\d_.])(?:_xldudf_)?SPREIDING[._]([\p{L}\d_.]+)\s*\(/giu;
/** Stands for what is between quotes or brackets, so that nothing in there is read as code. */
const COVERED = "\u0001";

/**
 * The first call of a function of this add-in in a formula; null where there is none, or its brackets do not close.
 *
 * @param formula with "=", in English or in Dutch notation
 */
export function ownCall(formula: string): OwnCall | null {
  const english = isDutch(formula) ? fromDutch(formula) : formula;
  const code = covered(english);
  const calls = Array.from(code.matchAll(CALL));
  const [first] = calls;
  if (first === undefined) return null;
  const from = first.index + first[0].length;
  const ends = argumentEnds(code, from);
  const close = ends?.at(-1);
  if (ends === null || close === undefined) return null;
  const given = ends.map((end, at) => english.slice(at === 0 ? from : (ends[at - 1] ?? 0) + 1, end).trim());
  return {
    name: first[1]?.toUpperCase() ?? "",
    given: given.length === 1 && given[0] === "" ? [] : given,
    alone: code.slice(0, first.index).trim() === "=" && code.slice(close + 1).trim() === "",
    calls: calls.length,
  };
}

/** English has ";" between the rows of a constant array only. */
function isDutch(formula: string): boolean {
  return covered(formula)
    .replace(/\{[^{}]*\}/g, "")
    .includes(";");
}

/** Of the same length. */
function covered(formula: string): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === "literal" ? COVERED.repeat(text.length) : text))
    .join("");
}

/** Where each argument ends, the last one at the closing bracket; null where that is missing. */
function argumentEnds(code: string, from: number): readonly number[] | null {
  const ends: number[] = [];
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const sign = code[at] ?? "";
    if ("({".includes(sign)) depth += 1;
    else if (")}".includes(sign)) {
      if (depth === 0) return [...ends, at];
      depth -= 1;
    } else if (sign === "," && depth === 0) ends.push(at);
  }
  return null;
}
