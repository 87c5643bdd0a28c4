// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { oncePerText } from "../sheet/once-per-text";
import type { Gebied, Gemeente, NamedGebied, NameResolution, Regio } from "./gebied";
import type { Gebieden, NameContext } from "./gebieden";
import { lastMergerOn, mergerOf } from "./mergers";
import { nameTable } from "./names";
import { isSameRegio, regioIndeling, type IndelingEntry, type StrayRow, type TwoRegios } from "./regio-indeling";
import { GEMEENTEN, PROVINCIES } from "./register";
import { resolveName } from "./resolve";

/**
 * The gebieden of one workbook. An own indeling replaces the built-in regio's of every provincie that it names a gemeente of.
 * Names are looked up once: whole tabs of names cost a map look-up each, misses included.
 */
export function createGebieden(indeling: readonly IndelingEntry[] = [], strays: readonly StrayRow[] = []): Gebieden {
  const { regios, regioOf, regioCells, twoRegios } = regioIndeling(indeling);
  const table = nameTable(regios);
  const resolvers = new Map<string | null, (name: string) => NameResolution>();
  const members = new Map<Gebied, readonly Gemeente[]>();

  const resolve = (name: string, { provincie = null }: NameContext = {}): NameResolution => {
    const resolver = resolvers.get(provincie) ?? oncePerText((text) => resolveName(text, table, { provincie }));
    resolvers.set(provincie, resolver);
    return resolver(name);
  };
  const isWhole = (provincie: string): boolean =>
    GEMEENTEN.every((gemeente) => gemeente.provincie !== provincie || regioOf(gemeente) !== null);
  /** Not the row of a gemeente that is in a regio by another row. */
  const isStray = ({ resolution }: NamedGebied): boolean => {
    if (resolution.status === "found") return false;
    if (resolution.status === "merged") return resolution.successors.some((gemeente) => regioOf(gemeente) === null);
    const nearest = resolution.status === "unknown" ? resolution.nearest : null;
    return !GEMEENTEN.some((gemeente) => gemeente.naam === nearest && regioOf(gemeente) !== null);
  };

  return {
    gemeenten: GEMEENTEN,
    provincies: PROVINCIES,
    regios,
    regioOf,
    regioCells,
    straysOf: ({ naam, provincie }: Regio): readonly NamedGebied[] =>
      strays
        .filter(({ regio }) => isSameRegio(regio, naam) && !isWhole(provincie))
        .map(({ name: { text, at } }) => ({ text, at, resolution: resolve(text, { provincie }) }))
        .filter(isStray),
    twoRegios,
    claimedBy: ({ naam, provincie }: Regio, date: CalendarDate | null = null): readonly TwoRegios[] =>
      twoRegios.filter(
        ({ gemeente, claims }) =>
          gemeente.provincie === provincie &&
          mergerOf(gemeente, date) === null &&
          claims.some(({ regio }) => isSameRegio(regio, naam)),
      ),
    resolve,
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
