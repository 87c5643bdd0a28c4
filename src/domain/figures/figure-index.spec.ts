// SPDX-License-Identifier: EUPL-1.2

import { realisatie } from "../measures/realisatie";
import { gebied, indexOf, type FixtureRow, type FixtureTable } from "../measures/records.fixture";
import { taakstelling } from "../measures/taakstelling";

const voortgang = (rows: readonly FixtureRow[], more: Partial<FixtureTable> = {}): FixtureTable => ({
  kind: "voortgang",
  tab: "V",
  peildatum: "2025-09-01",
  rows,
  ...more,
});
const besluit = (rows: readonly FixtureRow[], more: Partial<FixtureTable> = {}): FixtureTable => ({
  kind: "verdeelbesluit",
  tab: "B",
  rows,
  ...more,
});
const alkmaar = gebied("Alkmaar");
const known = (value: number): object => ({ ok: true, value });
const refused = (problem: object): object => ({ ok: false, problem });

describe("two numbers for one taakstelling", () => {
  it("takes the verdeelbesluit before the column in a table of the voortgang", () => {
    const index = indexOf({
      tables: [voortgang([["Alkmaar", "390/102", "150/0"]]), besluit([["Alkmaar", "395/102"]])],
    });
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(known(395));
  });

  it("takes the other table where the verdeelbesluit says that the number is not known", () => {
    const index = indexOf({ tables: [voortgang([["Alkmaar", "390/102"]]), besluit([["Alkmaar", "-/102"]])] });
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(known(390));
  });

  it("is a contradiction where two tabs of one kind differ, and names both cells", () => {
    const index = indexOf({
      tables: [
        voortgang([["Alkmaar", "395/102"]], { tab: "Sept" }),
        voortgang([["Alkmaar", "390/102"]], { tab: "Juli", peildatum: "2025-07-01" }),
      ],
    });
    const cells = { first: { tab: "Sept", row: 1, column: 1 }, second: { tab: "Juli", row: 1, column: 1 } };
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(refused({ kind: "contradiction", ...cells }));
    expect(taakstelling(index, alkmaar, "amv")).toEqual(known(102));
    expect(taakstelling(index, gebied("Noord-Holland"), "regulier")).toMatchObject(refused({ kind: "contradiction" }));
    expect(taakstelling(index, gebied("Kennemerland"), "regulier")).toMatchObject(refused({ kind: "not-in-tab" }));
  });

  it("is fine where both tabs say the same, or one says nothing", () => {
    const index = indexOf({
      tables: [voortgang([["Alkmaar", "395/102"]]), voortgang([["Alkmaar", "395/-"]], { peildatum: "2025-07-01" })],
    });
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(known(395));
    expect(taakstelling(index, alkmaar, "amv")).toEqual(known(102));
  });

  it("is a contradiction where a gemeente stands twice in one table with another number, not with the same", () => {
    const index = indexOf({
      tables: [
        voortgang([
          ["Alkmaar", "395/102", "1/0"],
          ["Alkmaar", "395/102", "2/0"],
        ]),
      ],
    });
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(known(395));
    expect(realisatie(index, alkmaar, "regulier")).toMatchObject(refused({ kind: "contradiction" }));
  });
});

describe("a taakstelling of more than one cyclus", () => {
  const index = indexOf({
    tables: [
      besluit(
        [
          ["Alkmaar", "395/102"],
          ["Texel", "0/0"],
        ],
        { cyclus: 1 },
      ),
      besluit(
        [
          ["Alkmaar", "200/102"],
          ["Texel", "0/0"],
        ],
        { cyclus: 2, tab: "B2" },
      ),
    ],
  });

  it("answers the cyclus that is asked", () => {
    expect(taakstelling(index, alkmaar, "regulier", { cyclus: 1 })).toEqual(known(395));
    expect(taakstelling(index, alkmaar, "regulier", { cyclus: 2 })).toEqual(known(200));
  });

  it("chooses none where none is asked, unless they agree", () => {
    expect(taakstelling(index, alkmaar, "regulier")).toEqual(refused({ kind: "several-cycli", cycli: [1, 2] }));
    expect(taakstelling(index, alkmaar, "amv")).toEqual(known(102));
    expect(taakstelling(index, gebied("Texel"), "regulier")).toEqual(known(0));
  });

  it("sees a contradiction inside a cyclus also where the first tabs of both agree", () => {
    const contradicted = indexOf({
      tables: [
        besluit([["Alkmaar", "395/102"]], { cyclus: 1 }),
        besluit([["Alkmaar", "395/102"]], { cyclus: 2 }),
        besluit([["Alkmaar", "390/102"]], { cyclus: 2 }),
      ],
    });
    expect(taakstelling(contradicted, alkmaar, "regulier")).toMatchObject(refused({ kind: "contradiction" }));
  });

  it("does not pass the number of another or an unnamed cyclus off as the asked one", () => {
    expect(taakstelling(index, alkmaar, "regulier", { cyclus: 3 })).toEqual(
      refused({ kind: "no-cyclus", cyclus: 3, of: "taakstelling" }),
    );
    const unnamed = indexOf({ tables: [besluit([["Alkmaar", "395/102"]])] });
    expect(taakstelling(unnamed, alkmaar, "regulier", { cyclus: 1 })).toEqual(
      refused({ kind: "no-cyclus", cyclus: 1, of: "taakstelling", unnamed: "B" }),
    );
  });
});

describe("the peildatum", () => {
  const index = indexOf({
    tables: [
      voortgang([["Alkmaar", "395/102", "100/0"]], { tab: "Juli", peildatum: "2025-07-01" }),
      voortgang([["Alkmaar", "395/102", "150/0"]]),
      voortgang([["Alkmaar", "395/102", "-/-"]], { tab: "Leeg", peildatum: "2025-12-01" }),
      voortgang([["Alkmaar", "395/102", "999/0"]], { tab: "Zonder jaar", peildatum: null }),
    ],
  });

  it("is the newest with a number, where none is asked", () => {
    expect(index.peildata).toEqual(["2025-09-01", "2025-07-01"]);
    expect(realisatie(index, alkmaar, "regulier")).toEqual(known(150));
  });

  it.each([
    ["2025-09-01", 150],
    ["2025-08-31", 100],
    ["2025-07-01", 100],
  ])("is for %s the newest not after it", (peildatum, expected) => {
    expect(realisatie(index, alkmaar, "regulier", { peildatum })).toEqual(known(expected));
  });

  it("is missing before the first stand", () => {
    expect(realisatie(index, alkmaar, "regulier", { peildatum: "2025-06-30" })).toEqual(
      refused({ kind: "no-peildatum-before", date: "2025-06-30" }),
    );
  });

  it("may be unknown where no date is asked and no dated stand exists", () => {
    const undated = indexOf({ tables: [voortgang([["Alkmaar", "395/102", "150/0"]], { peildatum: null })] });
    expect(realisatie(undated, alkmaar, "regulier")).toEqual(known(150));
    expect(realisatie(undated, alkmaar, "regulier", { peildatum: "2025-09-01" })).toMatchObject(
      refused({ kind: "no-peildatum-before" }),
    );
  });
});

describe("what is not there", () => {
  it("names the tab that is missing", () => {
    expect(taakstelling(indexOf({}), alkmaar, "regulier")).toEqual(
      refused({ kind: "missing-tab", tab: "verdeelbesluit" }),
    );
    expect(realisatie(indexOf({ tables: [besluit([["Alkmaar", "395/102"]])] }), alkmaar, "regulier")).toEqual(
      refused({ kind: "missing-tab", tab: "voortgang" }),
    );
  });

  it("says that a gemeente is not in the tab, and that of another the number is not given", () => {
    const index = indexOf({ tables: [voortgang([["Alkmaar", "395/102", "-/0"]])] });
    expect(realisatie(index, gebied("Haarlem"), "regulier")).toEqual(
      refused({ kind: "not-in-tab", name: "Haarlem", tab: "voortgang" }),
    );
    const at = { tab: "V", row: 1, column: 2 };
    expect(realisatie(index, alkmaar, "regulier")).toEqual(refused({ kind: "no-figure", name: "Alkmaar", at }));
    expect(realisatie(index, alkmaar, "totaal")).toEqual(refused({ kind: "no-figure", name: "Alkmaar", at }));
    expect(realisatie(index, alkmaar, "amv")).toEqual(known(0));
  });

  it("leaves rows out that add up others, and gemeenten that are not known", () => {
    const index = indexOf({
      tables: [
        voortgang([
          ["Alkmaar", "1/0", "1/0"],
          ["Totaal Haarlem", "5/0", "5/0"],
          ["Nergens", "7/0", "7/0"],
        ]),
      ],
    });
    expect(taakstelling(index, gebied("Noord-Holland"), "regulier")).toEqual(known(1));
  });
});

describe("every figure under what it is about", () => {
  const index = indexOf({
    tables: [
      besluit([["Alkmaar", "395/102"]], { cyclus: 1 }),
      voortgang([
        ["Alkmaar", "390/102", "150/0"],
        ["Noord-Holland", "14910/1380", "11519/904"],
        ["Totaal Alkmaar", "395/102", "150/0"],
      ]),
      { kind: "regios", tab: "R", cyclus: 2, rows: [["Noord-Holland", "14900/1380"]] },
    ],
  });
  const numbers = (naam: string, grootheid: "taakstelling" | "realisatie"): (number | null)[] =>
    index.figures(gebied(naam), grootheid, "regulier").map(({ places }) => places);

  it("of every level and kind of table, in the order of the workbook, without totals", () => {
    expect(numbers("Alkmaar", "taakstelling")).toEqual([395, 390]);
    expect(numbers("Noord-Holland", "taakstelling")).toEqual([14910, 14900]);
    expect(numbers("Noord-Holland", "realisatie")).toEqual([11519]);
    expect(numbers("Haarlem", "realisatie")).toEqual([]);
  });

  it("by row of its table, with totals", () => {
    const table = index.records.tables[1]!;
    const row = (at: number): (number | null)[] => index.figuresOfRow(table, at).map(({ places }) => places);
    expect([row(1), row(3), row(4)]).toEqual([[390, 102, 150, 0], [395, 102, 150, 0], []]);
  });

  it.each([
    ["the cyclus that is asked, and tables that name none", 1, { kind: "goes-first" }],
    ["any", null, { kind: "goes-first" }],
    ["another", 2, { kind: "alone" }],
  ])("settles a decision of %s", (_, cyclus, because) => {
    const settled = index.settled(gebied("Alkmaar"), {
      grootheid: "taakstelling",
      soort: "regulier",
      date: "2025-09-01",
      cyclus,
    });
    expect(settled?.because).toMatchObject(because);
  });

  it("settles a stand of the day that is asked, and of no other or unknown one", () => {
    const on = (date: string | null): object | null =>
      index.settled(gebied("Alkmaar"), { grootheid: "realisatie", soort: "regulier", date, cyclus: null });
    expect(on("2025-09-01")).toMatchObject({ places: 150, because: { kind: "alone" } });
    expect([on("2025-09-02"), on(null)]).toEqual([null, null]);
  });
});
