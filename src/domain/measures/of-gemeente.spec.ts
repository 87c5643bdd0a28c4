// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import type { Finding } from "../findings";
import type { Gemeente } from "../gemeenten/gebied";
import { SAMPLE_TABS } from "../new-tabs/sample-tabs";
import { snapshotOfTab } from "../new-tabs/tab-snapshot";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { findingsOfGemeente } from "./findings-of-gemeente";
import { locatiesOfGemeente } from "./locaties-of-gemeente";
import { mutatiesOfGemeente } from "./mutaties-of-gemeente";

type Rows = readonly (readonly FixtureCell[])[];
const modelOf = (tabs: Readonly<Record<string, Rows>>) => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05");
const sample = buildModel(
  { name: "voorbeeld.xlsx", sheets: SAMPLE_TABS.map((tab) => snapshotOfTab(tab)), date1904: false },
  DEFAULT_SETTINGS,
  "2025-12-05",
);

function gemeente({ gebieden }: Pick<ReturnType<typeof modelOf>, "gebieden">, naam: string): Gemeente {
  const found = gebieden.gemeenten.find((one) => one.naam === naam);
  if (found === undefined) throw new Error(naam);
  return found;
}

describe("the mutaties of a gemeente", () => {
  const until = "2026-02-01";
  const of = (model: typeof sample, naam: string, day: string | null = until) =>
    mutatiesOfGemeente(model.index, gemeente(model, naam), day, "2025-09-01").map(
      ({ soort, aantal, others, verdict }) => [soort, aantal, others.join(), verdict.kind] as const,
    );

  it("of the sample: those before the end count, late ones do not, and a shared one is named with whom", () => {
    expect(of(sample, "Hoorn")).toEqual([["regulier", 100, "", "counts"]]);
    expect(of(sample, "Haarlem")).toEqual([
      ["regulier", 210, "", "counts"],
      ["regulier", 100, "", "late"],
    ]);
    expect(of(sample, "Bergen (NH.)")).toEqual([
      ["amv", 20, "", "counts"],
      ["amv", 45, "", "late"],
    ]);
    expect(of(sample, "Uitgeest")).toEqual([
      ["regulier", 238, "Heemskerk", "late"],
      ["amv", 62, "Heemskerk", "late"],
    ]);
    expect(of(sample, "Texel")).toEqual([]);
  });

  const HEADER = ["Gemeente", "Soort", "Aantal", "Datum"];
  const withMutaties = (rows: Rows, stand: FixtureCell = "5/0") =>
    modelOf({
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"],
        ["Alkmaar", "10/0", stand],
        ["Hoorn", "10/0", "5/0"],
      ],
      Mutaties: [HEADER, ...rows],
    });

  it("counts up to and including the day, and not after it or without a day", () => {
    const model = withMutaties([
      ["Alkmaar", "regulier", 1, "1-2-2026"],
      ["Alkmaar", "regulier", 2, "2-2-2026"],
      ["Alkmaar", "regulier", 3, ""],
      ["Hoorn", "regulier", 9, "1-2-2026"],
    ]);
    expect(of(model, "Alkmaar").map(([, aantal, , verdict]) => [aantal, verdict])).toEqual([
      [1, "counts"],
      [2, "after"],
      [3, "undated"],
    ]);
    expect(of(model, "Alkmaar", null).map(([, , , verdict]) => verdict)).toEqual(["no-end", "no-end", "undated"]);
  });

  it("a row that cannot be read holds up the prognose, and the others have none to be in", () => {
    const model = withMutaties([
      ["Alkmaar", "regulier", 1, "1-12-2025"],
      ["Alkmaar", "regulier", "veel", "1-12-2025"],
      ["Alkmaar", "regulier", 4, "ooit"],
      ["Hoorn", "regulier", 2, "1-12-2025"],
    ]);
    expect(of(model, "Alkmaar").map(([, aantal, , verdict]) => [aantal, verdict])).toEqual([
      [1, "no-prognose"],
      [4, "holds-up"],
      [null, "holds-up"],
    ]);
    expect(of(model, "Hoorn").map(([, , , verdict]) => verdict)).toEqual(["counts"]);
  });

  it("places for two gemeenten together hold up the prognose of each", () => {
    const model = modelOf({
      Voortgang: [
        ["Gemeente", "Gerealiseerd 1/9/2025 (regulier/amv)"],
        ["Alkmaar", "5/0"],
        ["Hoorn", "5/0"],
      ],
      Mutaties: [["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Alkmaar+Hoorn (+30)"]],
    });
    expect(of(model, "Alkmaar")).toEqual([["regulier", 30, "Hoorn", "holds-up"]]);
  });

  it("where the realisatie is not known nothing counts", () => {
    const model = withMutaties([["Alkmaar", "regulier", 1, "1-12-2025"]], "");
    expect(of(model, "Alkmaar").map(([, , , verdict]) => verdict)).toEqual(["no-prognose"]);
  });
});

describe("the locaties of a gemeente", () => {
  it("of the sample, each as it stands on the day", () => {
    const of = (naam: string, day: string) =>
      locatiesOfGemeente(sample.index, gemeente(sample, naam), day).map(
        ({ locatie, stand }) => `${locatie.naam}: ${stand.kind}`,
      );
    expect(of("Hoorn", "2025-09-01")).toEqual(["noodopvang Rattenvangerskade: closed", "azc Shangri-Laplein: not-yet"]);
    expect(of("Hoorn", "2024-12-31")).toEqual(["noodopvang Rattenvangerskade: open", "azc Shangri-Laplein: not-yet"]);
    expect(of("Uitgeest", "2025-09-01")).toEqual([]);
  });

  it("what is not known, and what is taken back", () => {
    const model = modelOf({
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde", "Opmerking"],
        ["Alkmaar", "A", "regulier", 1, "1-1-2024", "n.t.b.", ""],
        ["Alkmaar", "B", "regulier", 2, "", "n.t.b.", ""],
        ["Alkmaar", "C", "regulier", 3, "1-1-2024", "ooit eens", ""],
        ["Alkmaar", "D", "regulier", 4, "1-1-2024", "", "vervallen"],
        ["Alkmaar", "E", "regulier", 5, "1-1-2026", "n.t.b.", ""],
        ["Alkmaar", "F", "regulier", 6, "", "", ""],
        ["Alkmaar", "G", "regulier", 7, "", "1-1-2025", ""],
        ["Alkmaar", "H", "amv", 8, "1-1-2024", "", ""],
      ],
    });
    const stands = locatiesOfGemeente(model.index, gemeente(model, "Alkmaar"), "2025-09-01").map(
      ({ locatie, stand }) => `${locatie.naam} ${stand.kind}`,
    );
    expect(stands).toEqual([
      "A einde-onbekend",
      "B unreadable",
      "C unreadable",
      "D taken-back",
      "E not-yet",
      "F unreadable",
      "G closed",
      "H open",
    ]);
  });
});

describe("the findings of a gemeente", () => {
  const model = modelOf({
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "", "Gemeente", "Taakstelling amv"],
      ["Alkmaar", 10, "", "Hoorn", 4],
      ["Hoorn", 20, "", "Alkmaar", 5],
    ],
    Mutaties: [["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Alkmaar+Hoorn (+30)"]],
  });
  const finding = (tab: string, address: string, found = ""): Finding => ({
    ...{ id: `${tab}!${address}${found}`, rule: "cel.negatief", severity: "fout", tab, address },
    ...{ found, expected: null, params: {}, fix: null },
  });
  const all = [
    ...["A2", "B2", "B3", "D2", "E2", "E3", "B2:B3", "A1", "C2"].map((address) => finding("Voortgang", address)),
    ...["B1", "A9"].map((address) => finding("Mutaties", address)),
    finding("Elders", "B2"),
  ];
  const of = (naam: string, findings = all) =>
    findingsOfGemeente(model, findings, gemeente(model, naam), ({ found }) => found).map(({ id }) => id);

  it("are those in its rows, also of tables side by side, in their order", () => {
    expect(of("Alkmaar")).toEqual(["Voortgang!A2", "Voortgang!B2", "Voortgang!E3", "Mutaties!B1"]);
    expect(of("Hoorn")).toEqual(["Voortgang!B3", "Voortgang!D2", "Voortgang!E2", "Mutaties!B1"]);
    expect(of("Texel")).toEqual([]);
  });

  it("in a cell that names several are those that their words name, and without a name those of all", () => {
    const findings = ["Hoorn: te veel", "Alkmaar en Hoorn", "niet te lezen"].map((words) =>
      finding("Mutaties", "B1", words),
    );
    expect(of("Alkmaar", findings)).toEqual(["Mutaties!B1Alkmaar en Hoorn", "Mutaties!B1niet te lezen"]);
    expect(of("Hoorn", findings)).toHaveLength(3);
  });
});
