// SPDX-License-Identifier: EUPL-1.2

import plaatsen from "./data/plaatsen.json";
import { EARLIER_NAMES } from "./earlier-names";
import type { Gemeente } from "./gebied";
import { bareName, nameTable } from "./names";
import type { Known } from "./nearest";
import { normaliseName } from "./normalise";
import { GEMEENTEN } from "./register";

const FEWEST_LETTERS_OF_A_PART = 5;

/**
 * Names that are no gemeente of today although they look like one: gemeenten that went up in another, half a name ("Geleen",
 * "Capelle") and places that only resemble a gemeente. They are why "Petten" is not read as a misspelt "Putten".
 */
export const OTHER_NAMES: readonly Known[] = [...earlier(), ...parts(), ...places()];

function earlier(): readonly Known[] {
  const today = nameTable([]);
  return [...EARLIER_NAMES]
    .filter(([name]) => !today.has(name))
    .map(([name, { naam, provincie, opvolgers }]) => ({
      name,
      gebieden: [],
      suggestion: naam,
      provincies: [provincie, ...opvolgers.map((gemeente) => gemeente.provincie)],
      margin: 1,
    }));
}

/** Source: the woonplaatsen of the BAG and the places of GeoNames, as far as a slip of the pen separates them from a gemeente. */
function places(): readonly Known[] {
  return plaatsen.map((plaats) => ({
    name: normaliseName(plaats),
    gebieden: [],
    suggestion: null,
    provincies: [],
    margin: 0,
  }));
}

function parts(): readonly Known[] {
  const whole = nameTable([]);
  const wholeOf = new Map<string, Gemeente | null>();
  for (const gemeente of GEMEENTEN) {
    const words = normaliseName(bareName(gemeente.naam)).split(" ");
    if (words.length === 1) continue;
    for (const word of words) {
      if (word.length < FEWEST_LETTERS_OF_A_PART || whole.has(word)) continue;
      wholeOf.set(word, wholeOf.has(word) ? null : gemeente);
    }
  }
  return [...wholeOf].map(([name, gemeente]) => ({
    name,
    gebieden: [],
    suggestion: gemeente?.naam ?? null,
    provincies: gemeente === null ? [] : [gemeente.provincie],
    margin: 0,
  }));
}
