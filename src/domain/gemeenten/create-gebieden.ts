// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { oncePerText } from "../sheet/once-per-text";
import type { Gebied, Gemeente, NameResolution } from "./gebied";
import type { Gebieden, NameContext } from "./gebieden";
import { lastMergerOn, mergerOf } from "./mergers";
import { nameTable } from "./names";
import { regioIndeling, type IndelingEntry } from "./regio-indeling";
import { GEMEENTEN, PROVINCIES } from "./register";
import { resolveName } from "./resolve";

/**
 * The gebieden of one workbook. An own indeling replaces the built-in regio's of every provincie that it names a gemeente of.
 * Names are looked up once: whole tabs of names cost a map look-up each, misses included.
 */
export function createGebieden(indeling: readonly IndelingEntry[] = []): Gebieden {
  const { regios, regioOf, regioCells, twoRegios } = regioIndeling(indeling);
  const table = nameTable(regios);
  const resolvers = new Map<string | null, (name: string) => NameResolution>();
  const members = new Map<Gebied, readonly Gemeente[]>();

  return {
    gemeenten: GEMEENTEN,
    provincies: PROVINCIES,
    regios,
    regioOf,
    regioCells,
    twoRegios,
    resolve: (name: string, { provincie = null }: NameContext = {}): NameResolution => {
      const resolve = resolvers.get(provincie) ?? oncePerText((text) => resolveName(text, table, { provincie }));
      resolvers.set(provincie, resolve);
      return resolve(name);
    },
    gemeentenOf: (gebied: Gebied, date: CalendarDate | null = null): readonly Gemeente[] => {
      const gemeenten = members.get(gebied) ?? byName(GEMEENTEN.filter((gemeente) => isIn(gemeente, gebied, regioOf)));
      members.set(gebied, gemeenten);
      return lastMergerOn(date) === null
        ? gemeenten
        : gemeenten.filter((gemeente) => mergerOf(gemeente, date) === null);
    },
  };
}

function isIn(gemeente: Gemeente, gebied: Gebied, regioOf: Gebieden["regioOf"]): boolean {
  if (gebied.level === "gemeente") return gemeente.code === gebied.code;
  if (gebied.level === "provincie") return gemeente.provincie === gebied.naam;
  const regio = regioOf(gemeente);
  return regio !== null && regio.naam === gebied.naam && regio.provincie === gebied.provincie;
}

const byName = (gemeenten: readonly Gemeente[]): readonly Gemeente[] =>
  [...gemeenten].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
