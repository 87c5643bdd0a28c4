// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Regio } from "./gebied";
import { cleanText } from "../sheet/clean";
import builtIn from "./data/regio-indeling.json";
import { normaliseName } from "./normalise";
import { gemeenteWithCode } from "./register";

export interface IndelingEntry {
  readonly gemeente: Gemeente;
  readonly regio: string;
}

export interface RegioIndeling {
  readonly regios: readonly Regio[];
  readonly regioOf: (gemeente: Gemeente) => Regio | null;
}

/** Source: the regio's of the report, with which its gemeente rows add up to its regio totals. */
const BUILT_IN: readonly IndelingEntry[] = Object.values(builtIn).flatMap((regios) =>
  Object.entries(regios).flatMap(([regio, codes]) =>
    codes.map((code) => ({ gemeente: gemeenteWithCode(code), regio })),
  ),
);

/**
 * The regio's of a workbook. Its own indeling replaces the built-in one of every provincie that it names a gemeente of.
 * Two spellings of one regio in it are one regio, named as it was written first.
 */
export function regioIndeling(own: readonly IndelingEntry[]): RegioIndeling {
  const replaced = new Set(own.map(({ gemeente }) => gemeente.provincie));
  const regios = new Map<string, Regio>();
  const regioByCode = new Map<string, Regio>();
  for (const { gemeente, regio } of [...BUILT_IN.filter((entry) => !replaced.has(entry.gemeente.provincie)), ...own]) {
    const name = normaliseName(regio);
    if (name === "") continue;
    const key = `${gemeente.provincie}|${name}`;
    const known = regios.get(key) ?? { level: "regio", naam: cleanText(regio), provincie: gemeente.provincie };
    regios.set(key, known);
    regioByCode.set(gemeente.code, known);
  }
  return { regios: [...regios.values()], regioOf: ({ code }) => regioByCode.get(code) ?? null };
}
