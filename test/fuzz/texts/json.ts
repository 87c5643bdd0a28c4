// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../../faults/random";
import { hostileText, OBJECT_NAMES } from "../hostile-words";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const ODD: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  99,
  "",
  "x",
  "2025-09-01",
  [],
  {},
  [[]],
  [null],
  "2",
];

/** The same data with one thing in it changed, left out, doubled or of another type. */
function changedJson(random: Random, value: Json): Json {
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    if (list.length === 0 || random.chance(0.2))
      return random.pick<Json>([...ODD, [...list, ...list], [...list, null]]);
    const at = random.int(0, list.length - 1);
    if (random.chance(0.2)) return list.filter((_, index) => index !== at);
    return list.map((one, index) => (index === at ? changedJson(random, one) : one));
  }
  if (typeof value === "object" && value !== null) {
    const names = Object.keys(value);
    if (names.length === 0 || random.chance(0.1)) return random.pick(ODD);
    const name = random.pick(names);
    const entries = new Map(Object.entries(value as Readonly<Record<string, Json>>));
    const drawn = random.int(1, 5);
    if (drawn === 1) entries.delete(name);
    else if (drawn === 2) entries.set(random.pick(OBJECT_NAMES), entries.get(name) ?? null);
    else entries.set(name, changedJson(random, entries.get(name) ?? null));
    return Object.fromEntries(entries);
  }
  return random.chance(0.5) ? random.pick(ODD) : hostileText(random);
}

/** A JSON text that came to harm: in what it says, or as a text. */
export function harmedJson(random: Random, text: string): string {
  let harmed = text;
  const times = random.int(0, 4);
  for (let time = 0; time < times; time++) harmed = JSON.stringify(changedJson(random, JSON.parse(harmed) as Json));
  if (random.chance(0.7)) return harmed;
  const at = random.int(0, harmed.length);
  return random.pick([
    harmed.slice(0, at),
    harmed.slice(at),
    harmed.slice(0, at) + hostileText(random) + harmed.slice(at),
    harmed + harmed,
    `\uFEFF${harmed}`,
    JSON.stringify(harmed),
    "",
    "null",
    "[",
    '{"__proto__":{"version":1}}',
  ]);
}
