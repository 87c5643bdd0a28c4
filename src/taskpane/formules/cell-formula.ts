// SPDX-License-Identifier: EUPL-1.2

import { ownCall } from "../../domain/sheet/own-call";
import { dutchErrorName, isErrorName } from "../../domain/sheet/error-names";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { Choice } from "./argument";
import { namedFunction, type OfferedFunction } from "./catalogue";
import { choiceOfWritten } from "./choice-of-written";

/** A cell with a formula, as it was read. */
export interface CellFormula {
  readonly tab: string;
  readonly address: string;
  /** In English notation, with "=". */
  readonly formula: string;
  readonly value: CellValue;
}

/** What Spreiding makes of the formula of a cell: what is to be chosen for it, or why that cannot be. */
export type FoundCall =
  | {
      readonly of: OfferedFunction;
      readonly choices: readonly Choice[];
      /** Dutch: what of the formula is not among the choices; null where they are all of it. */
      readonly note: string | null;
      /** False where the formula does more than this. */
      readonly alone: boolean;
      readonly problem: null;
    }
  | { readonly of: null; readonly problem: string };

/** The first function of this add-in in a formula; null where there is none. */
export function foundCall({ tab, formula }: Pick<CellFormula, "tab" | "formula">): FoundCall | null {
  const call = ownCall(formula);
  if (call === null) return null;
  const of = namedFunction(call.name);
  if (of === undefined)
    return {
      of: null,
      problem: `Spreiding heeft geen functie ${call.name}. Kies hieronder een functie die er wel is.`,
    };
  if (call.given.length > of.parameters.length)
    return {
      of: null,
      problem: `${call.name} krijgt in deze cel meer delen dan de functie heeft. Verbeter de formule in de cel.`,
    };
  const note = call.alone
    ? null
    : call.calls > 1
      ? `De formule heeft ${String(call.calls)} functies van Spreiding. Dit is de eerste.`
      : "In de cel staat meer dan deze functie. Dat deel staat niet in de keuzes hieronder.";
  const choices = of.parameters.map((parameter, at) => choiceOfWritten(call.given[at] ?? "", parameter, tab));
  return { of, choices, note, alone: call.alone, problem: null };
}

/** Dutch: that a cell shows an error; null where it shows something else. */
export function errorInCell({ value }: Pick<CellFormula, "value">): string | null {
  return typeof value === "string" && isErrorName(value) ? `De cel toont nu ${dutchErrorName(value)}.` : null;
}
