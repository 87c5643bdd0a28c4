// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type SoortOfTotaal } from "../gemeenten/gebied";
import { exactGebieden } from "../measures/gebieden.fixture";
import { gap } from "../measures/gap";
import {
  gebied,
  indexOf,
  recordsOf,
  VOORTGANG,
  type FixtureUitruil,
  type FixtureWorkbook,
} from "../measures/records.fixture";
import { taakstelling } from "../measures/taakstelling";
import { tekort } from "../measures/tekort";
import { DEFAULT_SETTINGS } from "../settings";
import { createIndex, type FigureIndex } from "./figure-index";

const withUitruil = (uitruil: readonly FixtureUitruil[], more: FixtureWorkbook = {}): ReturnType<typeof indexOf> =>
  indexOf({ tables: [VOORTGANG], uitruil, ...more });
const known = (value: number): object => ({ ok: true, value });
const refused = (doubt: string, row: number, column: number): object => ({
  ok: false,
  problem: { kind: "unclear-uitruil", doubt, at: { tab: "Uitruil", row, column } },
});
const task = (index: ReturnType<typeof indexOf>, naam: string, soort: SoortOfTotaal = "regulier"): object =>
  taakstelling(index, gebied(naam), soort);

/** The published taakstellingen: Alkmaar 395/102, Hoorn 399/0, Texel 0/0, Beverwijk 184/0 (Kennemerland). */
const AGREED: FixtureUitruil = { van: "Alkmaar", naar: "Beverwijk", aantal: 40 };

describe("an agreed uitruil", () => {
  const index = withUitruil([
    AGREED,
    { van: "Alkmaar", naar: "Texel", soort: "amv", aantal: 2, status: "Vastgesteld" },
  ]);

  it("moves taakstelling of one soort from one gemeente to the other", () => {
    expect(task(index, "Alkmaar")).toEqual(known(355));
    expect(task(index, "Beverwijk")).toEqual(known(224));
    expect(task(index, "Alkmaar", "amv")).toEqual(known(100));
    expect(task(index, "Texel", "amv")).toEqual(known(2));
    expect(task(index, "Texel")).toEqual(known(0));
    expect(task(index, "Alkmaar", "totaal")).toEqual(known(455));
    expect(task(index, "Hoorn")).toEqual(known(399));
  });

  it("is in what follows from the taakstelling", () => {
    expect(gap(index, gebied("Alkmaar"), "regulier")).toEqual(known(355 - 150));
    // Beverwijk has no place: all of its 184 + 40 lack.
    expect(tekort(index, gebied("Beverwijk"), "regulier")).toEqual(known(224));
  });

  it("leaves the sum over the provincie as it is, and changes that of the two regio's", () => {
    expect(task(index, "Noord-Holland")).toEqual(known(14910));
    expect(task(index, "Noord-Holland", "amv")).toEqual(known(1380));
    expect(task(index, "Noord-Holland Noord")).toEqual(known(3675 - 40));
    expect(task(index, "Kennemerland")).toEqual(known(3023 + 40));
    expect(gap(index, gebied("Noord-Holland"), "regulier")).toEqual(known(3391));
  });

  it("may cross the border of a provincie, and then changes its sum", () => {
    const across = withUitruil([{ ...AGREED, naar: "Almere" }]);
    expect(task(across, "Alkmaar")).toEqual(known(355));
    expect(task(across, "Noord-Holland")).toEqual(known(14910 - 40));
  });

  it("moves nothing where it is about others, whatever its status", () => {
    const others = withUitruil([
      { ...AGREED, soort: "andere" },
      { ...AGREED, soort: "andere", status: "zie brief" },
    ]);
    expect(task(others, "Alkmaar")).toEqual(known(395));
  });

  it("moves a total that a table gives without a split", () => {
    const totals = withUitruil([AGREED], {
      tables: [
        {
          kind: "verdeelbesluit",
          rows: [
            ["Alkmaar", "500"],
            ["Beverwijk", "200"],
          ],
        },
      ],
    });
    expect(task(totals, "Alkmaar", "totaal")).toEqual(known(460));
    expect(task(totals, "Beverwijk", "totaal")).toEqual(known(240));
  });

  it("makes no number of one that is not known", () => {
    const blank = withUitruil([AGREED], {
      tables: [
        {
          kind: "voortgang",
          rows: [
            ["Alkmaar", "395/102", "1/1"],
            ["Beverwijk", "-/-", "1/1"],
          ],
        },
      ],
    });
    expect(task(blank, "Beverwijk")).toMatchObject({ ok: false, problem: { kind: "no-figure" } });
    expect(task(blank, "Alkmaar")).toEqual(known(355));
  });
});

it.each(["voorstel", "concept", "afgewezen", "", "niet akkoord"])(
  "an uitruil with the status %j moves nothing, whatever else is wrong with it",
  (status) => {
    const index = withUitruil([
      { ...AGREED, status },
      { van: "Nergens", naar: "Hoorn", soort: null, aantal: null, status },
    ]);
    expect([task(index, "Alkmaar"), task(index, "Beverwijk"), task(index, "Hoorn")]).toEqual([
      known(395),
      known(184),
      known(399),
    ]);
  },
);

describe("an agreed uitruil that is not clear", () => {
  it.each<[string, Partial<FixtureUitruil>, number]>([
    ["soort", { soort: null }, 3],
    ["aantal", { aantal: null }, 3],
    ["status", { status: "Alkmaar akkoord, Beverwijk volgt" }, 3],
    ["te-veel", { aantal: 396 }, 3],
  ])("leaves both gemeenten without a certain taakstelling: %s", (doubt, part, column) => {
    const index = withUitruil([{ ...AGREED, ...part }]);
    expect([task(index, "Alkmaar"), task(index, "Beverwijk")]).toEqual([
      refused(doubt, 1, column),
      refused(doubt, 1, column),
    ]);
    expect(task(index, "Hoorn")).toEqual(known(399));
    expect(gap(index, gebied("Alkmaar"), "regulier")).toEqual(refused(doubt, 1, column));
  });

  it("leaves the sum as it is where both are in it, and has none where one is", () => {
    const index = withUitruil([{ ...AGREED, aantal: null }]);
    expect(task(index, "Noord-Holland")).toEqual(known(14910));
    expect(task(index, "Kennemerland")).toEqual(refused("aantal", 1, 3));
    expect(task(index, "Zaanstreek-Waterland")).toEqual(known(1799));
    expect(tekort(index, gebied("Noord-Holland"), "regulier")).toEqual(refused("aantal", 1, 3));
  });

  it("may be anyone's where a name is not known, also outside the provincie", () => {
    const index = withUitruil([{ ...AGREED, naar: "Nergens" }]);
    expect([task(index, "Alkmaar"), task(index, "Hoorn")]).toEqual([
      refused("gemeente", 1, 1),
      refused("gemeente", 1, 1),
    ]);
    expect(task(index, "Hoorn", "amv")).toEqual(known(0));
    expect(task(index, "Noord-Holland")).toEqual(refused("gemeente", 1, 1));
  });

  it("is a question for the successor where a name is of a merged gemeente, and for all where it is a regio", () => {
    const merged = withUitruil([{ ...AGREED, naar: "Beemster" }]);
    expect([task(merged, "Purmerend"), task(merged, "Hoorn")]).toEqual([refused("gemeente", 1, 1), known(399)]);
    const regio = withUitruil([{ ...AGREED, naar: "Kennemerland" }]);
    expect([task(regio, "Beverwijk"), task(regio, "Hoorn")]).toEqual([refused("gemeente", 1, 1), known(399)]);
  });

  it("concerns one soort where it names one", () => {
    const index = withUitruil([{ ...AGREED, aantal: null }]);
    expect(task(index, "Alkmaar", "amv")).toEqual(known(102));
    expect(task(index, "Alkmaar", "totaal")).toEqual(refused("aantal", 1, 3));
  });
});

describe("the cyclus of an uitruil", () => {
  const besluit = (cyclus: number | null, places: string): NonNullable<FixtureWorkbook["tables"]>[number] => ({
    kind: "verdeelbesluit",
    tab: `B${String(cyclus)}`,
    cyclus,
    rows: [
      ["Alkmaar", places],
      ["Beverwijk", "184/0"],
    ],
  });
  const two = [besluit(1, "395/102"), besluit(2, "395/50")];

  it("decides which taakstelling it moves", () => {
    const index = withUitruil([{ ...AGREED, cyclus: 1 }], { tables: two });
    const of = (cyclus: number | null): object => taakstelling(index, gebied("Alkmaar"), "regulier", { cyclus });
    expect([of(1), of(2)]).toEqual([known(355), known(395)]);
    expect(of(null)).toEqual({ ok: false, problem: { kind: "several-cycli", cycli: [1, 2] } });
  });

  it("may be left out where the workbook knows one", () => {
    expect(task(withUitruil([AGREED], { tables: [besluit(1, "395/102")] }), "Alkmaar")).toEqual(known(355));
    expect(task(withUitruil([{ ...AGREED, cyclus: 1 }], { tables: [besluit(null, "395/102")] }), "Alkmaar")).toEqual(
      known(355),
    );
    expect(task(withUitruil([{ ...AGREED, cyclus: 2 }], { tables: [besluit(1, "395/102")] }), "Alkmaar")).toEqual(
      known(395),
    );
  });

  it("is not guessed where it knows two", () => {
    const index = withUitruil([AGREED], { tables: two });
    expect(taakstelling(index, gebied("Alkmaar"), "regulier", { cyclus: 1 })).toEqual(refused("cyclus", 1, 3));
    expect(task(index, "Alkmaar")).toEqual(refused("cyclus", 1, 3));
    const unnamed = withUitruil(
      [
        { ...AGREED, cyclus: 1 },
        { ...AGREED, cyclus: 2 },
      ],
      { tables: [besluit(null, "395/102")] },
    );
    expect(task(unnamed, "Alkmaar")).toEqual(refused("cyclus", 1, 3));
  });
});

describe("an uitruil of another soort", () => {
  const OTHERS = ["oekraine", "statushouders", "andere"] as const;

  it.each(OTHERS)("never moves a number of regulier, amv or totaal, however it is written: %s", (soort) => {
    const index = withUitruil([
      { ...AGREED, soort },
      { ...AGREED, soort, aantal: null },
      { ...AGREED, soort, status: "zie brief" },
      { ...AGREED, soort, naar: "Nergens" },
      { ...AGREED, soort, einde: "n.t.b." },
      { ...AGREED, soort, taken: 10 },
    ]);
    const asked = ["regulier", "amv", "totaal"] as const;
    for (const naam of ["Alkmaar", "Beverwijk", "Kennemerland", "Noord-Holland"])
      expect(asked.map((of) => task(index, naam, of))).toEqual(asked.map((of) => task(withUitruil([]), naam, of)));
  });

  /** Each taakstelling for regulier as one of Oekraïne. */
  const ofOekraine = (uitruil: readonly FixtureUitruil[]): FigureIndex => {
    const records = recordsOf({ tables: [VOORTGANG], uitruil });
    const figures = records.figures.map((figure) =>
      figure.soort === "regulier" ? { ...figure, soort: "oekraine" as const } : figure,
    );
    const oekraine = { ...records, figures: figures.filter(({ soort }) => soort === "oekraine") };
    return createIndex(records, exactGebieden(), "Noord-Holland", DEFAULT_SETTINGS, [], { oekraine });
  };

  it("moves the taakstelling of that soort alone", () => {
    const index = ofOekraine([{ ...AGREED, soort: "oekraine" }]);
    expect([task(index, "Alkmaar", "oekraine"), task(index, "Beverwijk", "oekraine")]).toEqual([
      known(355),
      known(224),
    ]);
    expect(task(index, "Alkmaar", "amv")).toEqual(known(102));
    const other = ofOekraine([{ ...AGREED, soort: "statushouders" }, AGREED]);
    expect(task(other, "Alkmaar", "oekraine")).toEqual(known(395));
  });
});

describe("a row with a number for each side", () => {
  const conversion: FixtureUitruil[] = [
    { ...AGREED, soort: "amv", aantal: 10, taken: 0 },
    { ...AGREED, soort: "regulier", aantal: 0, taken: 30 },
  ];

  it("moves each side by its own", () => {
    const index = withUitruil(conversion);
    expect(SOORTEN.map((soort) => task(index, "Alkmaar", soort))).toEqual([known(395), known(92)]);
    expect(SOORTEN.map((soort) => task(index, "Beverwijk", soort))).toEqual([known(214), known(0)]);
    expect(SOORTEN.map((soort) => task(index, "Noord-Holland", soort))).toEqual([known(14940), known(1370)]);
    expect(task(index, "Noord-Holland", "totaal")).toEqual(known(14910 + 1380 + 20));
  });

  it("is in doubt on both sides where the one gives more than it has", () => {
    const index = withUitruil([
      { ...AGREED, soort: "amv", aantal: 103, taken: 0, row: 1 },
      { ...AGREED, soort: "regulier", aantal: 0, taken: 30, row: 1 },
    ]);
    expect(task(index, "Alkmaar", "amv")).toEqual(refused("te-veel", 1, 3));
    expect(task(index, "Beverwijk")).toEqual(refused("te-veel", 1, 3));
  });

  it("leaves no sum where a number is not known: the one may give more than the other takes", () => {
    const index = withUitruil([{ ...AGREED, aantal: null, taken: 30 }]);
    expect(task(index, "Noord-Holland")).toEqual(refused("aantal", 1, 3));
  });

  it("has one number for two soorten only where these go 1:1", () => {
    const assumed = conversion.map((row) => ({ ...row, sides: "assumed" as const, taken: row.taken === 0 ? 0 : 10 }));
    expect(task(withUitruil(assumed), "Beverwijk")).toEqual(known(194));
    const ratio = withUitruil(assumed, { settings: { uitruilVerhouding: 3 } });
    expect([task(ratio, "Alkmaar", "amv"), task(ratio, "Beverwijk")]).toEqual([
      refused("verhouding", 1, 3),
      refused("verhouding", 2, 3),
    ]);
  });
});

it("counts what a gemeente gives away on the same day", () => {
  const index = withUitruil([
    { ...AGREED, aantal: 300, einde: "2025-08-31" },
    { ...AGREED, aantal: 200, begin: "2025-09-01" },
  ]);
  const on = (moment: string): object => taakstelling(index, gebied("Alkmaar"), "regulier", { moment });
  expect([on("2025-08-31"), on("2025-09-01")]).toEqual([known(95), known(195)]);
});
