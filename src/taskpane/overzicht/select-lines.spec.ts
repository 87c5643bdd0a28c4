// SPDX-License-Identifier: EUPL-1.2
import { gemeenteLines, sourceCells } from "./gemeente-lines";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";
import { selectLines, statusOf, type Selection } from "./select-lines";

const ALL: Selection = { sort: "naam", status: null, query: "" };
const lines = gemeenteLines(PUBLISHED_MODEL, choicesOf(PUBLISHED_MODEL));
const names = (selection: Partial<Selection>, of = lines) =>
  selectLines(of, { ...ALL, ...selection }).map(({ gemeente }) => gemeente.naam);

test("each order, by the published numbers", () => {
  expect(names({ sort: "tekort" }).slice(0, 4)).toEqual(["Hoorn", "Medemblik", "Hilversum", "Alkmaar"]);
  expect(names({ sort: "overschot" }).slice(0, 5)).toEqual([
    "Amsterdam",
    "Haarlemmermeer",
    "Opmeer",
    "Dijk en Waard",
    "Aalsmeer",
  ]);
  expect(names({ sort: "graad" }).slice(0, 2)).toEqual(["Aalsmeer", "Bergen (NH.)"]);
  expect(names({ sort: "naam" })[0]).toBe("Aalsmeer");
  expect(names({})).toHaveLength(44);
});

test("what is not known comes last in each order by number", () => {
  const model = modelOf({ Voortgang: publishedTab({ Hoorn: "" }) });
  const withUnknown = gemeenteLines(model, choicesOf(model));
  for (const sort of ["tekort", "overschot"] as const) expect(names({ sort }, withUnknown).at(-1)).toBe("Hoorn");
  // Where the taakstelling is 0 there is no graad either.
  expect(names({ sort: "graad" }, withUnknown).slice(-7)).toEqual([
    "Edam-Volendam",
    "Hoorn",
    "Landsmeer",
    "Laren (NH.)",
    "Oostzaan",
    "Texel",
    "Wormerland",
  ]);
  expect(names({ status: "onbekend" }, withUnknown)).toEqual(["Hoorn"]);
});

test("the status is that of STATUS, over both soorten", () => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(statusOf(line), (counts.get(statusOf(line)) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    "niets gerealiseerd": 15,
    deels: 16,
    voldoet: 8,
    "geen taakstelling": 5,
  });
  expect(names({ status: "geen taakstelling" })).toEqual([
    "Edam-Volendam",
    "Landsmeer",
    "Oostzaan",
    "Texel",
    "Wormerland",
  ]);
});

test("a part of the name, however it is written", () => {
  expect(names({ query: "haarlem" })).toEqual(["Haarlem", "Haarlemmermeer"]);
  expect(names({ query: " Bergen nh" })).toEqual(["Bergen (NH.)"]);
  expect(names({ query: "xyz" })).toEqual([]);
});

test("where its realisatie stands is known, also where that cell is blank", () => {
  const { index, gebieden } = modelOf({ Voortgang: publishedTab({ Alkmaar: "" }) });
  const alkmaar = gebieden.gemeenten.find(({ naam }) => naam === "Alkmaar")!;
  const { realisatieAt } = sourceCells(index, alkmaar, { soort: "regulier", peildatum: null });
  expect(realisatieAt).toEqual({ tab: "Voortgang", row: 2, column: 2 });
});
