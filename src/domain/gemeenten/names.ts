// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../gebied";
import schrijfwijzen from "./data/schrijfwijzen.json";
import { normaliseName } from "./normalise";
import { GEMEENTEN, PROVINCIES } from "./register";

/** "Bergen (NH.)": the bare name, and the letters that CBS adds to tell namesakes apart. */
const ADDITION = /^(.*?) \(([A-Z]+)\.\)$/;
/** Other ways to write those letters; the provincie's name does as well. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  "Noord-Holland": ["NH", "N-H", "Noord-Holland"],
  "Zuid-Holland": ["ZH", "Z-H", "Zuid-Holland"],
  Overijssel: ["O", "OV", "Overijssel"],
  Zeeland: ["Z", "ZL", "Zeeland"],
  Limburg: ["L", "LB", "LI", "Limburg"],
};

/** All ways to write a gebied, normalised, with the gebieden that each may mean. */
export function nameTable(regios: readonly Gebied[]): ReadonlyMap<string, readonly Gebied[]> {
  const table = new Map<string, Gebied[]>();
  const add = (name: string, gebied: Gebied): void => {
    const key = normaliseName(name);
    const known = table.get(key) ?? [];
    if (!known.includes(gebied)) table.set(key, [...known, gebied]);
  };
  for (const gemeente of GEMEENTEN) for (const name of namesOf(gemeente)) add(name, gemeente);
  for (const provincie of PROVINCIES) add(provincie.naam, provincie);
  for (const regio of regios) add(regio.naam, regio);
  for (const { naam, code } of schrijfwijzen) {
    const gebied = [...GEMEENTEN, ...PROVINCIES].find((one) => one.code === code);
    if (gebied !== undefined) add(naam, gebied);
  }
  return table;
}

function namesOf(gemeente: Gemeente): readonly string[] {
  const match = ADDITION.exec(gemeente.naam);
  const bare = match?.[1];
  if (bare === undefined) return [gemeente.naam];
  return [gemeente.naam, bare, ...(ABBREVIATIONS[gemeente.provincie] ?? []).map((letters) => `${bare} ${letters}`)];
}
