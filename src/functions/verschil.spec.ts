// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import { cellError, resultOf } from "./custom-functions.fixture";
import { associated, notAvailable } from "./function-table.fixture";
import { printedRows, sampleModel } from "./sample.fixture";

const [SEPTEMBER, DECEMBER] = [45901, 45992];

/** The published table of 1-9-2025 and the next one: on paper 200 − 0, 1004 − 794 and 125 − 200, so 335 more; of Texel (0/0) nothing is told any more. */
const LATER: Readonly<Record<string, string>> = { Huizen: "200/0", Haarlem: "1004/0", Opmeer: "125/0" };
const printed = printedRows("voortgangsrapportage");
const december = (changed = LATER): string[][] =>
  printed
    .filter(([name]) => name !== "Texel")
    .map(([name = "", task = "", stand = ""], row) => [
      name,
      task,
      row === 0 ? "Gerealiseerd 1-12-2025 (regulier/amv)" : (changed[name] ?? stand),
    ]);

const two = sampleModel({ December: december() });
const shown = (model: Model, id: string, ...given: readonly unknown[]): unknown => {
  const found = resultOf(associated, model, id, [...given]);
  return Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found;
};
const ask = (model: Model, gebied: string, soort: unknown = null, peildatum: unknown = null, vorige: unknown = null) =>
  shown(model, "VERSCHIL", [[gebied]], soort, peildatum, vorige);
const herkomst = (model: Model, gebied: string): unknown =>
  shown(model, "HERKOMST", [[gebied]], "verschil", null, null, null);

describe("VERSCHIL on two published stands", () => {
  it.each<[string, string, number]>([
    ["Huizen", "regulier", 200],
    ["Haarlem", "regulier", 210],
    ["Opmeer", "regulier", -75],
    ["Alkmaar", "regulier", 0],
    ["Huizen", "amv", 0],
    ["Haarlem", "totaal", 210],
    ["Noord-Holland", "regulier", 335],
    ["Noord-Holland", "amv", 0],
    ["Noord-Holland", "totaal", 335],
    ["Kennemerland", "regulier", 210],
    ["Noord-Holland Noord", "regulier", -75],
    ["Gooi en Vechtstreek", "regulier", 200],
  ])("of %s %s is %i", (gebied, soort, places) => {
    expect(ask(two, gebied, soort)).toBe(places);
    expect(ask(two, gebied, soort, DECEMBER, SEPTEMBER)).toBe(places);
  });

  it("HERKOMST names both stands, the sum, and who is in one of them only", () => {
    expect(herkomst(two, "Huizen")).toMatch(
      /^Verschil regulier van Huizen: realisatie − vorige realisatie = 200 − 0 = \+200\. Realisatie uit December!C\d+, peildatum 1-12-2025\. Vorige realisatie uit Voortgangsrapportage!C26, peildatum 1-9-2025\.$/,
    );
    expect(herkomst(two, "Noord-Holland")).toContain("Van 1 van de 44 gemeenten is niet alles bekend: Texel.");
    expect(herkomst(two, "Noord-Holland")).toContain("11.854 − 11.519 = +335");
  });
});

describe("VERSCHIL that has no answer", () => {
  it("with one stand", () => {
    expect(ask(sampleModel(), "Alkmaar")).toEqual(
      notAvailable("Voor 1-9-2025 heeft deze werkmap geen eerdere stand. Er is dus geen verschil uit te rekenen."),
    );
    expect(ask(two, "Alkmaar", null, SEPTEMBER)).toMatchObject({ code: "#N/A" });
  });

  it("with the same stand twice, or the later one as the earlier", () => {
    const refused = notAvailable(
      "De vorige stand moet ouder zijn dan die van 1-12-2025. Op 15-12-2025 is er geen oudere stand dan deze. Noem een eerdere datum.",
    );
    expect(ask(two, "Alkmaar", null, DECEMBER, DECEMBER + 14)).toEqual(refused);
    expect(ask(two, "Alkmaar", null, SEPTEMBER, DECEMBER)).toMatchObject({ code: "#N/A" });
  });

  it("with a word for a date", () => {
    expect(ask(two, "Alkmaar", null, null, "vorig jaar")).toEqual(
      cellError("#VALUE!", '"vorig jaar" is geen datum. Schrijf een datum met jaar, zoals 1-2-2026.'),
    );
  });

  it("where one of both is not known", () => {
    expect(ask(two, "Texel")).toMatchObject({ code: "#N/A" });
    const blank = sampleModel({ December: december({ Haarlem: "" }) });
    expect(ask(blank, "Haarlem")).toMatchObject({ code: "#N/A" });
    expect(ask(blank, "Kennemerland")).toBe(0);
    expect(herkomst(blank, "Kennemerland")).toContain("Van 1 van de 9 gemeenten is niet alles bekend: Haarlem.");
  });

  it("where two tables of one stand contradict each other", () => {
    const header = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-12-2025 (regulier/amv)"];
    const contradicted = sampleModel({ December: december(), Kopie: [header, ["Huizen", "200/0", "201/0"]] });
    for (const gebied of ["Huizen", "Noord-Holland"])
      expect(ask(contradicted, gebied)).toEqual(
        notAvailable("December!C26 en Kopie!C2 noemen een ander getal. Maak ze eerst gelijk."),
      );
    expect(ask(contradicted, "Haarlem")).toBe(210);
  });
});

it("takes a gemeente and those that have gone up in it together on both stands", () => {
  const stand = (day: string, rows: readonly (readonly (string | number)[])[]) => [
    ["Gemeente", `Realisatie regulier ${day}`],
    ...rows,
  ];
  const merged = sampleModel({
    ...{ Voortgangsrapportage: [], "Regio's": [], Provincie: [], Mutaties: [], Locaties: [] },
    Eerst: stand("1-12-2025", [
      ["Hilversum", 100],
      ["Wijdemeren", 20],
    ]),
    Later: stand("1-3-2027", [["Hilversum", 150]]),
  });
  expect(ask(merged, "Hilversum")).toBe(30);
});
