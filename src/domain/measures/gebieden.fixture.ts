// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, Regio } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import { NOORD_HOLLAND } from "./noord-holland.fixture";

export interface PublishedRow {
  readonly gemeente: Gemeente;
  readonly regio: string;
  readonly taakstelling: string;
  readonly realisatie: string;
}

export const PUBLISHED: readonly PublishedRow[] = NOORD_HOLLAND.trim()
  .split("\n")
  .map((line) => {
    const [named = "", regio = "", taakstelling = "", realisatie = ""] = line.split(" | ");
    const gemeente = {
      level: "gemeente",
      code: named.slice(0, 6),
      naam: named.slice(7),
      provincie: "Noord-Holland",
    } as const;
    return { gemeente, regio, taakstelling, realisatie };
  });

/** A gemeente of another provincie, which no table of the fixture holds. */
const ALMERE: Gemeente = { level: "gemeente", code: "GM0034", naam: "Almere", provincie: "Flevoland" };

/** The gebieden of the published table, found by their exact names and codes only. */
export function exactGebieden(): Gebieden {
  const gemeenten = [...PUBLISHED.map(({ gemeente }) => gemeente), ALMERE];
  const regioNames = new Map(PUBLISHED.map(({ gemeente, regio }) => [gemeente.code, regio]));
  const regios: readonly Regio[] = [...new Set(regioNames.values())].map((naam) => ({
    level: "regio",
    naam,
    provincie: "Noord-Holland",
  }));
  const provincies = [{ level: "provincie", code: "PV27", naam: "Noord-Holland" }] as const;
  const all: readonly Gebied[] = [...gemeenten, ...regios, ...provincies];
  return {
    gemeenten,
    provincies,
    regios,
    resolve: (name) => {
      const gebied = all.find((one) => one.naam === name || (one.level !== "regio" && one.code === name));
      if (gebied !== undefined) return { status: "found", gebied, spelling: "official" };
      if (name === "Bergen") return { status: "ambiguous", candidates: [...provincies, ALMERE] };
      if (name === "Beemster")
        return {
          status: "merged",
          code: "GM0370",
          naam: name,
          date: "2022-01-01",
          successors: [gebiedOf(gemeenten, "Purmerend")],
        };
      return { status: "unknown", nearest: name === "Hollandsche Kron" ? "Hollands Kroon" : null };
    },
    regioCells: () => [],
    straysOf: () => [],
    twoRegios: [],
    claimedBy: () => [],
    regioOf: (gemeente) => regios.find(({ naam }) => naam === regioNames.get(gemeente.code)) ?? null,
    gemeentenOf: (gebied) => {
      if (gebied.level === "gemeente") return [gebied];
      if (gebied.level === "provincie") return gemeenten.filter(({ provincie }) => provincie === gebied.naam);
      return gemeenten.filter(({ code }) => regioNames.get(code) === gebied.naam);
    },
  };
}

function gebiedOf<T extends Gebied>(gebieden: readonly T[], naam: string): T {
  const found = gebieden.find((gebied) => gebied.naam === naam);
  if (found === undefined) throw new Error(`no gebied ${naam} in the fixture`);
  return found;
}
