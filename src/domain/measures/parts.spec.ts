// SPDX-License-Identifier: EUPL-1.2

import { gap } from "./gap";
import { realisatie } from "./realisatie";
import { realisatiegraad } from "./realisatiegraad";
import { gebied, indexOf, type FixtureRow } from "./records.fixture";
import { taakstelling } from "./taakstelling";
import { tekort } from "./tekort";

const stand = (...rows: FixtureRow[]): ReturnType<typeof indexOf> =>
  indexOf({ tables: [{ kind: "voortgang", tab: "V", peildatum: "2025-09-01", rows }] });
const known = (value: number): object => ({ ok: true, value });
const refused = (problem: object): object => ({ ok: false, problem });
const provincie = gebied("Noord-Holland");

describe("unknown numbers in a sum", () => {
  const index = stand(["Alkmaar", "400/100", "150/0"], ["Haarlem", "900/0", "-/0"], ["Hoorn", "-/10", "20/10"]);

  it("leaves them out of the sum, and never counts them as 0", () => {
    expect(realisatie(index, provincie, "regulier")).toEqual(known(170));
    expect(taakstelling(index, provincie, "regulier")).toEqual(known(1300));
    expect(realisatie(index, gebied("Kennemerland"), "regulier")).toEqual(
      refused({ kind: "no-figure", name: "Kennemerland" }),
    );
  });

  it("sets against each other only gemeenten of which both are known", () => {
    expect(gap(index, provincie, "regulier")).toEqual(known(250));
    expect(tekort(index, provincie, "regulier")).toEqual(known(250));
    expect(realisatiegraad(index, provincie, "regulier")).toEqual(known(150 / 400));
    expect(gap(index, gebied("Haarlem"), "regulier")).toEqual(
      refused({ kind: "no-figure", name: "Haarlem", at: { tab: "V", row: 2, column: 2 } }),
    );
  });

  it("keeps totaal equal to regulier and amv together", () => {
    expect(realisatie(index, provincie, "totaal")).toEqual(known(170 + 10));
    expect(gap(index, provincie, "totaal")).toEqual(known(250 + 100));
  });

  it("has no totaal where of one soort nothing is known", () => {
    const half = stand(["Alkmaar", "400/-", "150/-"], ["Haarlem", "900/-", "100/-"]);
    expect(realisatie(half, provincie, "regulier")).toEqual(known(250));
    expect(realisatie(half, provincie, "totaal")).toEqual(refused({ kind: "no-figure", name: "Noord-Holland" }));
  });
});

describe("tables that give a total only", () => {
  const totals = stand(["Alkmaar", "500", "150"], ["Haarlem", "900", "950"]);

  it("answer totaal and no soort", () => {
    expect(taakstelling(totals, gebied("Alkmaar"), "totaal")).toEqual(known(500));
    expect(gap(totals, provincie, "totaal")).toEqual(known(300));
    expect(tekort(totals, provincie, "totaal")).toEqual(known(350));
    expect(taakstelling(totals, gebied("Alkmaar"), "regulier")).toEqual(
      refused({
        kind: "not-in-tab",
        name: "Alkmaar",
        tab: "voortgang",
        lacking: { soort: "regulier", there: ["totaal"] },
      }),
    );
  });

  it("can be set against a split table", () => {
    expect(gap(stand(["Alkmaar", "400/100", "150"]), gebied("Alkmaar"), "totaal")).toEqual(known(350));
  });

  it("say more than a split of which one half is unknown", () => {
    const index = indexOf({
      tables: [
        { kind: "verdeelbesluit", rows: [["Alkmaar", "400/-"]] },
        { kind: "verdeelbesluit", rows: [["Alkmaar", "500"]] },
      ],
    });
    expect(taakstelling(index, gebied("Alkmaar"), "totaal")).toEqual(known(500));
  });

  it("contradict a split that adds up to something else", () => {
    const index = indexOf({
      tables: [
        { kind: "verdeelbesluit", tab: "A", rows: [["Alkmaar", "400/100"]] },
        { kind: "verdeelbesluit", tab: "B", rows: [["Alkmaar", "501"]] },
      ],
    });
    expect(taakstelling(index, gebied("Alkmaar"), "totaal")).toMatchObject(
      refused({ kind: "contradiction", first: { tab: "B" }, second: { tab: "A" } }),
    );
    expect(taakstelling(index, gebied("Alkmaar"), "amv")).toEqual(known(100));
  });
});

describe("a contradiction in one soort", () => {
  it("is not covered up by a table that gives the total", () => {
    const index = indexOf({
      tables: [
        { kind: "verdeelbesluit", tab: "A", rows: [["Alkmaar", "400/100"]] },
        { kind: "verdeelbesluit", tab: "B", rows: [["Alkmaar", "390/100"]] },
        { kind: "verdeelbesluit", tab: "C", rows: [["Alkmaar", "500"]] },
      ],
    });
    expect(taakstelling(index, gebied("Alkmaar"), "totaal")).toMatchObject(
      refused({ kind: "contradiction", first: { tab: "A" }, second: { tab: "B" } }),
    );
  });
});

describe("the cyclus of a stand", () => {
  it("decides which taakstelling the realisatie is set against", () => {
    const index = indexOf({
      tables: [
        { kind: "verdeelbesluit", tab: "B1", cyclus: 1, rows: [["Alkmaar", "395/102"]] },
        { kind: "verdeelbesluit", tab: "B2", cyclus: 2, rows: [["Alkmaar", "200/50"]] },
        { kind: "voortgang", tab: "V", cyclus: 1, peildatum: "2025-09-01", rows: [["Alkmaar", undefined, "150/0"]] },
      ],
    });
    expect(gap(index, gebied("Alkmaar"), "regulier")).toEqual(known(245));
  });

  it.each<[string, (number | null)[]]>([
    ["name none", [null]],
    ["of that peildatum name two", [2, 1]],
  ])("is the one in force where the tables %s, and open where that is not known", (_, cycli) => {
    const on = (peildatum: string): ReturnType<typeof indexOf> =>
      indexOf({
        tables: [
          { kind: "verdeelbesluit", tab: "B1", cyclus: 1, rows: [["Alkmaar", "395/102"]] },
          { kind: "verdeelbesluit", tab: "B2", cyclus: 2, rows: [["Alkmaar", "200/50"]] },
          ...cycli.map(
            (cyclus) => ({ kind: "voortgang", cyclus, peildatum, rows: [["Alkmaar", undefined, "150/0"]] }) as const,
          ),
        ],
      });
    const alkmaar = gebied("Alkmaar");
    expect(gap(on("2025-09-01"), alkmaar, "regulier")).toEqual(known(245));
    expect(taakstelling(on("2025-09-01"), alkmaar, "regulier")).toEqual(known(395));
    const open = refused({ kind: "several-cycli", cycli: [1, 2] });
    expect(gap(on("2026-10-01"), alkmaar, "regulier")).toEqual(open);
    expect(taakstelling(on("2026-10-01"), alkmaar, "regulier")).toEqual(open);
  });
});
