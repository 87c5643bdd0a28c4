// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf, type FixtureOptions } from "../lib/rules.fixture";
import { opgaveAangenomen } from "./opgave-aangenomen";

const rows = [
  ["Gemeente", "Opgave"],
  ["Hoorn", 399],
];
const titled = (title: string) => ({ Blad1: [[title], ...rows] });
const grootheid = (tabs: Parameters<typeof modelOf>[0], options?: FixtureOptions) =>
  modelOf(tabs, options).records.figures.map((figure) => figure.grootheid);

test.each<[string, "taakstelling" | "indicatief"]>([
  ["Capaciteitsraming 27-2-2026", "indicatief"],
  ["Indicatieve verdeling per gemeente", "indicatief"],
  ["Verdeelbesluit van 20-12-2024", "taakstelling"],
  ["Taakstelling per gemeente", "taakstelling"],
])("the title “%s” says what an opgave is: %s", (title, read) => {
  expect(grootheid(titled(title))).toEqual([read]);
  expect(check(opgaveAangenomen, titled(title))).toEqual([]);
});

test.each(["Opgave per gemeente", "Vooruitlopend op het verdeelbesluit", "Van raming naar verdeelbesluit"])(
  "“%s” does not say it",
  (title) => {
    expect(grootheid(titled(title))).toEqual(["indicatief"]);
    expect(check(opgaveAangenomen, titled(title))).toMatchObject([{ at: "Blad1!B2" }]);
  },
);

test("the user says it, whatever the title", () => {
  const chosen = { settings: { tabKinds: { Blad1: "verdeelbesluit" } } } as const;
  expect(grootheid(titled("Raming"), chosen)).toEqual(["taakstelling"]);
  expect(check(opgaveAangenomen, { Blad1: rows }, chosen)).toEqual([]);
  const voortgang = [
    ["Gemeente", "Opgave", "Gerealiseerd 1-9-2025"],
    ["Hoorn", 399, 5],
  ];
  expect(grootheid({ V: voortgang })).toEqual(["indicatief", "realisatie"]);
  expect(grootheid({ V: voortgang }, { settings: { tabKinds: { V: "voortgang" } } })).toEqual([
    "taakstelling",
    "realisatie",
  ]);
});

test("a taakstelling of the raming is indicatief; a taak is a taakstelling", () => {
  const taak = (header: string, title: string) => [[title], ["Gemeente", header], ["Hoorn", 399]];
  expect(grootheid({ B: taak("Taakstelling", "Indicatieve taakstelling 2026") })).toEqual(["indicatief"]);
  expect(grootheid({ B: taak("Wettelijke taak", "Overzicht") })).toEqual(["taakstelling"]);
});

test("split in regulier and amv it is read as taakstelling, and said; a line of a provincie follows the title", () => {
  const split = [
    ["Gemeente", "Opgave regulier", "Opgave amv"],
    ["Hoorn", 399, 12],
  ];
  expect(check(opgaveAangenomen, { B: split })).toMatchObject([{ at: "B!B1", params: { readAs: "taakstelling" } }]);
  const line = [
    ["", "Regulier"],
    ["Opgave Noord-Holland", 14910],
  ];
  expect(grootheid({ B: line })).toEqual(["indicatief"]);
  expect(check(opgaveAangenomen, { B: line })).toMatchObject([{ at: "B!A2" }]);
  expect(grootheid({ B: [["Verdeelbesluit"], ...line] })).toEqual(["taakstelling"]);
});

test("a taakstelling under a title that says raming is said, and read as what its header says", () => {
  const under = (title: string, header: string): unknown[] =>
    check(opgaveAangenomen, { Blad1: [[title], ["Gemeente", header], ["Almere", 800], ["Urk", 20]] });
  const [finding] = under("Capaciteitsraming 2026", "Taakstelling regulier") as { at: string; sentence: string }[];
  expect(finding).toMatchObject({ at: "Blad1!B2" });
  expect(finding?.sentence).toBe(
    "“Taakstelling regulier” is gelezen als taakstelling, maar de titel of het tabblad noemt de raming. Komt dit uit de raming, zet dan “indicatief” in de kop.",
  );
  expect(under("Verdeelbesluit na de raming", "Taakstelling regulier")).toEqual([]);
  expect(under("Capaciteitsraming 2026", "Indicatieve opgave")).toEqual([]);
});
