// SPDX-License-Identifier: EUPL-1.2

import { describeProblem } from "./problem-words";
import { duurzaam } from "./duurzaam";
import { gebied, indexOf, VOORTGANG, type FixtureLocatie, type FixtureWorkbook } from "./records.fixture";

const withLocaties = (locaties: readonly FixtureLocatie[], more: FixtureWorkbook = {}): ReturnType<typeof indexOf> =>
  indexOf({ tables: [VOORTGANG], locaties, ...more });
const known = (value: number): object => ({ ok: true, value });
const refused = (problem: object): object => ({ ok: false, problem });
const alkmaar = gebied("Alkmaar");

describe("duurzaam, rule resterend", () => {
  // The newest peildatum is 1 September 2025; five years on is 1 September 2030.
  it.each<[string, string | null, string | null, number]>([
    ["has no end", "2020-01-01", null, 100],
    ["ends just after five years", "2020-01-01", "2030-09-01", 100],
    ["ends a day short of five years", "2020-01-01", "2030-08-31", 0],
    ["opens on the peildatum", "2025-09-01", null, 100],
    ["opens a day after the peildatum", "2025-09-02", null, 0],
    ["was closed before the peildatum", "2010-01-01", "2025-08-31", 0],
  ])("counts a locatie that %s", (_, opening, einde, expected) => {
    expect(
      duurzaam(withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, opening, einde }]), alkmaar, "regulier"),
    ).toEqual(known(expected));
  });

  it("takes another number of years from the argument or the setting", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, einde: "2027-09-01" }], {
      settings: { duurzaamJaren: 2 },
    });
    expect(duurzaam(index, alkmaar, "regulier")).toEqual(known(100));
    expect(duurzaam(index, alkmaar, "regulier", { jaren: 3 })).toEqual(known(0));
  });

  it("looks from any date that is asked, also between two peildata", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, opening: "2024-01-01", einde: "2029-06-01" }]);
    expect(duurzaam(index, alkmaar, "regulier", { peildatum: "2024-06-01" })).toEqual(known(100));
    expect(duurzaam(index, alkmaar, "regulier", { peildatum: "2024-06-02" })).toEqual(known(0));
  });
});

describe("duurzaam, rule looptijd", () => {
  it.each([
    ["2024-02-29", "2029-02-28", 100],
    ["2024-03-01", "2029-02-28", 0],
    ["2019-01-01", "2025-08-31", 0],
  ])("counts from opening %s to end %s", (opening, einde, expected) => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, opening, einde }], {
      settings: { duurzaamRegel: "looptijd" },
    });
    expect(duurzaam(index, alkmaar, "regulier")).toEqual(known(expected));
    expect(duurzaam(index, alkmaar, "regulier", { regel: "resterend" })).toEqual(known(0));
  });
});

describe("duurzaam with cells that say nothing", () => {
  it("names the cell of an end that is no date, unless the locatie does not count anyway", () => {
    const unreadable = { gemeente: "Alkmaar", plaatsen: 100, einde: null, eindeReadable: false };
    expect(duurzaam(withLocaties([unreadable]), alkmaar, "regulier")).toEqual(
      refused({ kind: "unreadable", at: { tab: "Locaties", row: 1, column: 5 } }),
    );
    expect(duurzaam(withLocaties([{ ...unreadable, opening: "2026-01-01" }]), alkmaar, "regulier")).toEqual(known(0));
    expect(duurzaam(withLocaties([{ ...unreadable, gemeente: "Hoorn" }]), alkmaar, "regulier")).toEqual(known(0));
  });

  it("names the cell of a blank opening, unless the end is too near anyway", () => {
    expect(
      duurzaam(withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, opening: null }]), alkmaar, "regulier"),
    ).toEqual(refused({ kind: "unreadable", at: { tab: "Locaties", row: 1, column: 4 } }));
    expect(
      duurzaam(
        withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, opening: null, einde: "2026-01-01" }]),
        alkmaar,
        "regulier",
      ),
    ).toEqual(known(0));
  });

  it("does not take a table without a column for the end for places without an end", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 100 }], { locatieColumns: ["opening"] });
    expect(duurzaam(index, alkmaar, "regulier")).toMatchObject(refused({ kind: "unreadable" }));
  });

  it("does not count a locatie without a soort as regulier", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 100, soort: null }]);
    expect(duurzaam(index, alkmaar, "regulier")).toMatchObject(refused({ kind: "no-soort" }));
    expect(duurzaam(index, alkmaar, "totaal")).toEqual(known(100));
  });

  it("leaves unknown places out of a sum of gemeenten, and has none for a gemeente alone", () => {
    const index = withLocaties([
      { gemeente: "Alkmaar", plaatsen: null },
      { gemeente: "Alkmaar", plaatsen: 5 },
    ]);
    expect(duurzaam(index, alkmaar, "regulier")).toEqual(
      refused({ kind: "no-figure", name: "Alkmaar", at: { tab: "Locaties", row: 1, column: 3 } }),
    );
    expect(duurzaam(index, gebied("Noord-Holland"), "regulier")).toEqual(known(5));
  });

  it("is 0 for a gemeente without locaties, and unknown for one of a provincie that the tab does not cover", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 5 }]);
    expect(duurzaam(index, gebied("Texel"), "regulier")).toEqual(known(0));
    expect(duurzaam(index, gebied("Almere"), "regulier")).toEqual(
      refused({ kind: "not-in-tab", name: "Almere", tab: "locaties" }),
    );
  });

  it("of a soort beside the taakstelling says whose date is missing", () => {
    expect(describeProblem({ kind: "no-peildatum", soort: "oekraine" })).toBe(
      "Deze werkmap heeft geen stand van Oekraïne met een peildatum met jaar. Noem een peildatum.",
    );
  });

  it("needs a tab Locaties and a date", () => {
    expect(duurzaam(indexOf({ tables: [VOORTGANG] }), alkmaar, "regulier")).toEqual(
      refused({ kind: "missing-tab", tab: "locaties" }),
    );
    expect(duurzaam(indexOf({ locaties: [{ gemeente: "Alkmaar", plaatsen: 5 }] }), alkmaar, "regulier")).toEqual(
      refused({ kind: "no-peildatum" }),
    );
  });
});
