// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, NameResolution, Regio } from "../gebied";
import builtIn from "./data/regio-indeling.json";
import type { Gebieden, NameContext } from "./gebieden";
import { nameTable } from "./names";
import { GEMEENTEN, PROVINCIES } from "./register";
import { resolveName } from "./resolve";

export interface IndelingEntry {
  readonly gemeente: Gemeente;
  readonly regio: string;
}

const BUILT_IN: readonly IndelingEntry[] = builtIn.flatMap(({ code, regio }) => {
  const gemeente = GEMEENTEN.find((one) => one.code === code);
  return gemeente === undefined ? [] : [{ gemeente, regio }];
});

/**
 * The gebieden of one workbook. An own indeling replaces the built-in regio's of every provincie that it names a gemeente of.
 * Source of the built-in one: the regio's of the report, with which its gemeente rows add up to its regio totals.
 */
export function createGebieden(indeling: readonly IndelingEntry[] = []): Gebieden {
  const own = new Set(indeling.map(({ gemeente }) => gemeente.provincie));
  const entries = [...BUILT_IN.filter(({ gemeente }) => !own.has(gemeente.provincie)), ...indeling];
  const regios = regiosOf(entries);
  const regioByCode = new Map(entries.map(({ gemeente, regio }) => [gemeente.code, regios.get(regioKey(gemeente.provincie, regio)) ?? null]));
  const table = nameTable([...regios.values()]);
  const memo = new Map<string, NameResolution>();

  const resolve = (name: string, context: NameContext = {}): NameResolution => {
    const key = `${context.provincie ?? ""}|${name}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const resolution = resolveName(name, table, context);
    memo.set(key, resolution);
    return resolution;
  };
  const regioOf = (gemeente: Gemeente): Regio | null => regioByCode.get(gemeente.code) ?? null;
  const members = new Map<Gebied, readonly Gemeente[]>();
  const gemeentenOf = (gebied: Gebied): readonly Gemeente[] => {
    const known = members.get(gebied) ?? byName(GEMEENTEN.filter((gemeente) => isIn(gemeente, gebied, regioOf)));
    members.set(gebied, known);
    return known;
  };
  return { gemeenten: GEMEENTEN, provincies: PROVINCIES, regios: [...regios.values()], resolve, regioOf, gemeentenOf };
}

const regioKey = (provincie: string, regio: string): string => `${provincie}|${regio}`;

function regiosOf(entries: readonly IndelingEntry[]): ReadonlyMap<string, Regio> {
  const regios = new Map<string, Regio>();
  for (const { gemeente, regio } of entries) {
    const key = regioKey(gemeente.provincie, regio);
    if (!regios.has(key)) regios.set(key, { level: "regio", naam: regio, provincie: gemeente.provincie });
  }
  return regios;
}

function isIn(gemeente: Gemeente, gebied: Gebied, regioOf: (gemeente: Gemeente) => Regio | null): boolean {
  if (gebied.level === "gemeente") return gemeente.code === gebied.code;
  if (gebied.level === "provincie") return gemeente.provincie === gebied.naam;
  const regio = regioOf(gemeente);
  return regio !== null && regio.naam === gebied.naam && regio.provincie === gebied.provincie;
}

const byName = (gemeenten: readonly Gemeente[]): readonly Gemeente[] => [...gemeenten].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
