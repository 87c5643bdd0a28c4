// SPDX-License-Identifier: EUPL-1.2

import { measureWord, MEASURE_NAMES } from "../../domain/measures/registry";
import { shownFormula } from "../../domain/sheet/dutch-formula";
import type { Argument } from "./argument";
import type { OfferedFunction } from "./catalogue";
import { askedParameter } from "./parameters";

/** What HERKOMST is asked for a formula. */
export interface HerkomstQuestion {
  /** By position, as HERKOMST takes them; null where it cannot be asked. */
  readonly asked: readonly (Argument | null)[] | null;
  /** Labels of what the formula is given and HERKOMST does not take. */
  readonly without: readonly string[];
  /** Dutch: why it cannot be asked; else null. */
  readonly sentence: string | null;
}

const TAKEN = ["gebied", "soort", "peildatum", "datum", "cyclus"];

/** Null for a function that answers no number of a gebied. */
export function herkomstQuestion(
  { id, parameters }: Pick<OfferedFunction, "id" | "parameters">,
  given: readonly (Argument | null)[],
): HerkomstQuestion | null {
  const measure = MEASURE_NAMES.find((name) => name.toUpperCase() === id);
  if (measure === undefined) return null;
  const written = given.find((argument) => argument?.kind === "written");
  if (written !== undefined) {
    const part = shownFormula(`=${written.text}`).slice(1);
    const sentence = `De formule heeft een deel dat alleen Excel kan uitrekenen: ${part}. Zet daar een waarde of een cel neer, dan volgt de herkomst.`;
    return { asked: null, without: [], sentence };
  }
  const argument = (name: string): Argument | null => given[parameters.findIndex((one) => one.name === name)] ?? null;
  return {
    asked: [
      argument("gebied"),
      { kind: "text", text: measureWord(measure) },
      argument("soort"),
      argument("datum") ?? argument("peildatum"),
      argument("cyclus"),
    ],
    without: parameters
      .filter(({ name }, at) => given[at] != null && !TAKEN.includes(name))
      .map(({ name }) => askedParameter(name).label.toLowerCase()),
    sentence: null,
  };
}
