// SPDX-License-Identifier: EUPL-1.2
import { choicesOf, modelOf, PUBLISHED_MODEL } from "./published-model.fixture";
import { describeSetOff } from "./set-off";

type Tabs = Parameters<typeof modelOf>[0];
const BOOK: Tabs = {
  Cyclus: [
    ["Cyclus", "Stap", "Datum"],
    [2, "Verdeelbesluit", "18-12-2026"],
    [2, "Einde", "1-2-2028"],
  ],
  "Verdeelbesluit cyclus 1": [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ["Almere", 90, 5],
    ["Urk", 10, 0],
  ],
  "Verdeelbesluit cyclus 2": [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ["Almere", 30, 2],
    ["Urk", 10, 0],
  ],
  "Stand 1-10-2026": [
    ["Gemeente", "Realisatie regulier 1-10-2026", "Realisatie amv 1-10-2026"],
    ["Almere", 80, 5],
    ["Urk", 0, 0],
  ],
  "Stand 1-3-2027": [
    ["Gemeente", "Realisatie regulier 1-3-2027", "Realisatie amv 1-3-2027"],
    ["Almere", 80, 5],
    ["Urk", 0, 0],
  ],
};
const off = (places: number, column = "In mindering"): Tabs => ({
  [`${column} cyclus 2`]: [
    ["Gemeente", `${column} regulier`, `${column} amv`],
    ["Almere", places, 1],
    ["Urk", 0, 0],
  ],
});
const said = (tabs: Tabs, wanted = {}) => {
  const model = modelOf(tabs);
  return describeSetOff(model.index, choicesOf(model, wanted));
};

test.each<[string, Tabs, object, string | null]>([
  [
    "of the cyclus in force",
    off(60),
    {},
    "60 plaatsen zijn al van de opgave van cyclus 2 afgetrokken; de realisatie telt alle plaatsen.",
  ],
  [
    "of the asked soort",
    off(60),
    { soort: "amv" },
    "1 plaats is al van de opgave van cyclus 2 afgetrokken; de realisatie telt alle plaatsen.",
  ],
  [
    "what counts, where nothing says what was set off",
    off(70, "Telt mee"),
    {},
    "Voor cyclus 2 tellen 70 plaatsen mee; de realisatie telt alle plaatsen.",
  ],
  [
    "what was set off before what counts",
    { ...off(60), ...off(70, "Telt mee") },
    {},
    "60 plaatsen zijn al van de opgave van cyclus 2 afgetrokken; de realisatie telt alle plaatsen.",
  ],
  ["not on a day of the cyclus before", off(60), { peildatum: "2026-10-01" }, null],
  ["nothing set off", off(0), {}, null],
  ["no tab that says it", {}, {}, null],
])("%s", (_words, tabs, wanted, sentence) => {
  expect(said({ ...BOOK, ...tabs }, wanted)).toBe(sentence);
});

test("a workbook of one cyclus reads as it did", () => {
  expect(describeSetOff(PUBLISHED_MODEL.index, choicesOf(PUBLISHED_MODEL))).toBeNull();
});
