// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { describeHerkomst } from "./herkomst-words";
import { gebied, indexOf, type FixtureTable, type FixtureWorkbook } from "./records.fixture";
import { MEASURES, type MeasureName } from "./registry";

const WORKBOOK: FixtureWorkbook = {
  tables: [
    {
      kind: "voortgang",
      tab: "V",
      cyclus: 1,
      peildatum: "2025-09-01",
      rows: [
        ["Alkmaar", "395/102", "150/0"],
        ["Amsterdam", "4099/380", "4507/274"],
        ["Hoorn", "399/0", "-/0"],
      ],
    },
  ],
  mutaties: [
    { gemeenten: ["Alkmaar"], aantal: -30, moment: { kind: "date", date: "2026-01-15" } },
    { gemeenten: ["Alkmaar"], aantal: 50, moment: { kind: "na-einde-cyclus" } },
    { gemeenten: ["Alkmaar"], aantal: 7, soort: "amv", moment: { kind: "date", date: "2026-01-15" } },
    { gemeenten: ["Hoorn"], aantal: 100, moment: { kind: "date", date: "2026-01-15" } },
    { gemeenten: ["Nergens"], aantal: 5, moment: { kind: "date", date: "2026-01-15" } },
  ],
  locaties: [
    { gemeente: "Alkmaar", plaatsen: 150 },
    { gemeente: "Alkmaar", plaatsen: 20 },
    { gemeente: "Amsterdam", plaatsen: null },
  ],
  uitruil: [{ van: "Amsterdam", naar: "Alkmaar", aantal: 5 }],
};
const say = (
  naam: string,
  measure: MeasureName,
  soort: SoortOfTotaal = "regulier",
  peildatum: string | null = null,
  workbook = WORKBOOK,
): string => {
  const found = MEASURES[measure].herkomst(indexOf(workbook), { gebied: gebied(naam), soort, peildatum });
  return found.ok ? describeHerkomst(measure, found.value) : found.problem.kind;
};
const ROWS =
  "Taakstelling uit V!B2:B3, cyclus 1. Uitruil is verwerkt: Uitruil!D2. Realisatie uit V!C2:C3, peildatum 1-9-2025.";

describe("herkomst of a gemeente", () => {
  const STAND =
    "Taakstelling uit V!B2, cyclus 1. Uitruil is verwerkt: Uitruil!D2. Realisatie uit V!C2, peildatum 1-9-2025.";

  it.each<[MeasureName, SoortOfTotaal, string]>([
    [
      "taakstelling",
      "regulier",
      "Taakstelling regulier van Alkmaar: 400. Taakstelling uit V!B2, cyclus 1. Uitruil is verwerkt: Uitruil!D2.",
    ],
    ["taakstelling", "amv", "Taakstelling amv van Alkmaar: 102. Taakstelling uit V!B2, cyclus 1."],
    ["realisatie", "regulier", "Realisatie regulier van Alkmaar: 150. Realisatie uit V!C2, peildatum 1-9-2025."],
    ["gap", "regulier", `Gap regulier van Alkmaar: taakstelling − realisatie = 400 − 150 = 250. ${STAND}`],
    [
      "tekort",
      "regulier",
      `Tekort regulier van Alkmaar: 250, wat de realisatie onder de taakstelling blijft. ${STAND}`,
    ],
    [
      "overschot",
      "totaal",
      `Overschot totaal van Alkmaar: 0, wat de realisatie boven de taakstelling uitkomt, per gemeente en soort en niet tegen elkaar weggestreept. ${STAND}`,
    ],
    [
      "realisatiegraad",
      "regulier",
      `Realisatiegraad regulier van Alkmaar: realisatie ÷ taakstelling = 150 ÷ 400 = 37,5 %. ${STAND}`,
    ],
    ["status", "amv", `Status van Alkmaar: deels. ${STAND}`],
    [
      "duurzaam",
      "regulier",
      "Duurzaam regulier van Alkmaar: 170. Plaatsen uit Locaties!D2:D3, bekeken op 1-9-2025 met de regel resterend (nog minstens 5 jaar open vanaf die dag).",
    ],
  ])("%s %s", (measure, soort, sentence) => {
    expect(say("Alkmaar", measure, soort)).toBe(sentence);
  });

  it("counts the mutaties that are in a prognose, and those that are not", () => {
    expect(say("Alkmaar", "prognose", "regulier", "2026-02-01")).toBe(
      "Prognose regulier van Alkmaar: realisatie + mutaties = 150 − 30 = 120. Realisatie uit V!C2, peildatum 1-9-2025. 1 mutatie tot en met 1-2-2026, uit Mutaties!C2. " +
        "Niet meegeteld: 2 mutaties na die dag, zonder datum of zonder bekende gemeente of realisatie.",
    );
  });

  it("has the problem of the measure where that has no answer", () => {
    expect(say("Hoorn", "realisatie")).toBe("no-figure");
    expect(say("Hoorn", "gap")).toBe("no-figure");
    expect(say("Texel", "taakstelling")).toBe("not-in-tab");
    expect(say("Alkmaar", "prognose")).toBe("bad-date");
    expect(say("Alkmaar", "gap", "regulier", "2025-08-31")).toBe("no-peildatum-before");
    expect(say("Amsterdam", "duurzaam")).toBe("no-figure");
    expect(say("Alkmaar", "taakstelling", "regulier", null, {})).toBe("missing-tab");
  });
});

describe("herkomst of a regio or provincie", () => {
  const MISSING =
    "Van 42 van de 44 gemeenten is niet alles bekend: Aalsmeer, Amstelveen, Bergen (NH.), Beverwijk, Blaricum en 37 andere. Wat niet bekend is, telt niet mee.";

  it("names the rule, the range, the uitruil within it and who is missing", () => {
    expect(say("Noord-Holland", "gap")).toBe(
      `Gap regulier van Noord-Holland: taakstelling − realisatie = 4.494 − 4.657 = −163. ${ROWS} ${MISSING}`,
    );
    expect(say("Noord-Holland", "status")).toContain(
      "Regel: een gemeente voldoet als zij voor regulier én amv genoeg plaatsen heeft.",
    );
    expect(
      say("Noord-Holland", "status", "regulier", null, { ...WORKBOOK, settings: { voldoetRegel: "regulier" } }),
    ).toContain("amv telt niet mee.");
    expect(say("Noord-Holland", "tekort")).toMatch(
      /^Tekort regulier van Noord-Holland: 250, wat de realisatie onder de taakstelling blijft, per gemeente en niet tegen elkaar weggestreept\./,
    );
  });

  it("says how many locaties have unknown places", () => {
    expect(
      say("Noord-Holland", "duurzaam", "regulier", null, {
        ...WORKBOOK,
        settings: { duurzaamRegel: "looptijd", duurzaamJaren: 1 },
      }),
    ).toBe(
      "Duurzaam regulier van Noord-Holland: 170. Plaatsen uit Locaties!D2:D3, bekeken op 1-9-2025 met de regel looptijd (minstens 1 jaar tussen opening en einde). " +
        "Van 1 locatie zijn de plaatsen niet bekend; die tellen niet mee.",
    );
  });
});

describe("a number that goes before another", () => {
  const rows = (pair: string): FixtureTable["rows"] => [["Alkmaar", pair, "150/0"]];
  const TWO: FixtureWorkbook = {
    tables: [
      { kind: "voortgang", tab: "V", peildatum: "2025-09-01", rows: rows("395/102") },
      { kind: "verdeelbesluit", tab: "B", rows: [["Alkmaar", "359/102"]] },
    ],
  };

  it("says which cells give another", () => {
    expect(say("Alkmaar", "taakstelling", "regulier", null, TWO)).toBe(
      "Taakstelling regulier van Alkmaar: 359. Taakstelling uit B!B2, cyclus niet genoemd. Dit gaat voor een ander getal in V!B2.",
    );
  });

  it("says nothing where they agree", () => {
    expect(say("Alkmaar", "taakstelling", "amv", null, TWO)).toBe(
      "Taakstelling amv van Alkmaar: 102. Taakstelling uit B!B2, cyclus niet genoemd.",
    );
  });
});
