// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "./create-gebieden";
import schrijfwijzen from "./data/schrijfwijzen.json";
import { normaliseName } from "./normalise";
import { EARLIER_NAMES } from "./earlier-names";
import { GEMEENTEN, PROVINCIES } from "./register";
import { officialNames } from "./official-names";

const { resolve, regios } = createGebieden();
const OFFICIAL = [...GEMEENTEN, ...PROVINCIES, ...regios].map(({ naam }) => naam);
const WITHOUT_ADDITION = OFFICIAL.map((naam) => naam.replace(/ \([A-Z]+\.\)$/, ""));
const REAL = new Set(
  [
    ...OFFICIAL,
    ...WITHOUT_ADDITION,
    ...schrijfwijzen.map(({ naam }) => naam),
    ...GEMEENTEN.flatMap(officialNames),
    ...EARLIER_NAMES.keys(),
  ].map(normaliseName),
);

/** Every way to lose a letter, to swap two, and to replace or add one. */
function* mistakesIn(name: string): Generator<string> {
  for (let at = 0; at < name.length; at++) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    yield before + after;
    yield `${before}${after.slice(0, 1)}${name.slice(at, at + 1)}${after.slice(1)}`;
    for (const letter of "aelrst") yield before + letter + after;
    for (const letter of "es") yield `${before}${letter}${name.slice(at)}`;
  }
}

describe("misspelt names", () => {
  it("never mean another gebied than the one whose name has one mistake", () => {
    const wrong: string[] = [];
    let read = 0;
    for (const naam of OFFICIAL) {
      for (const written of mistakesIn(naam)) {
        const resolution = resolve(written);
        if (resolution.status !== "found" || REAL.has(normaliseName(written))) continue;
        if (resolution.gebied.naam === naam) read++;
        else wrong.push(`${naam}, written ${written}, became ${resolution.gebied.naam}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(OFFICIAL.length * 40);
  });

  it("are never what an official or a merged name is taken for", () => {
    for (const naam of OFFICIAL)
      expect(resolve(naam)).toMatchObject({ status: "found", gebied: { naam }, spelling: "official" });
    for (const { naam, opvolgers } of EARLIER_NAMES.values())
      if (naam !== "De Friese Meren")
        expect(resolve(naam)).toMatchObject({ status: "merged", naam, successors: opvolgers });
    expect(resolve("De Friese Meren")).toMatchObject({ status: "found", gebied: { naam: "De Fryske Marren" } });
  });

  it("suggest the name of the workbook's own provincie where others are as near", () => {
    expect(resolve("Brgen", { provincie: "Limburg" })).toEqual({ status: "unknown", nearest: "Bergen (L.)" });
    expect(resolve("Brgen", { provincie: "Noord-Holland" })).toEqual({ status: "unknown", nearest: "Bergen (NH.)" });
  });

  it("keep to the provincie that stands behind them", () => {
    expect(resolve("Alkmar (NH)")).toMatchObject({
      status: "found",
      gebied: { naam: "Alkmaar" },
      spelling: "misspelt",
    });
    expect(resolve("Alkmar (ZH)").status).toBe("unknown");
  });

  it("are no name of an earlier gemeente or of half a gemeente", () => {
    for (const naam of ["Weespp", "Heerhugowaad", "Sittardd", "Pijnackr"]) expect(resolve(naam).status).toBe("unknown");
  });
});
