// SPDX-License-Identifier: EUPL-1.2
import { figuresOf } from "./gebied-figures";
import { moreFigures } from "./more-figures";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";

const MUTATIES = [
  ["Gemeente", "Soort", "Aantal", "Datum"],
  ["Haarlem", "regulier", 210, "1-12-2025"],
  ["Hoorn", "regulier", 100, "1-3-2026"],
];
const LOCATIES = [
  ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
  ["Alkmaar", "Noord", "regulier", 100, "1-1-2024", "1-1-2035"],
  ["Alkmaar", "Zuid", "regulier", 50, "1-1-2024", "1-1-2026"],
];
const figures = (model = PUBLISHED_MODEL, wanted = {}) =>
  moreFigures(model, figuresOf(model.index, choicesOf(model, wanted)));

test("without mutaties and locaties only who meets the taakstelling, under a rule that is named", () => {
  expect(figures()).toEqual([
    {
      name: "Voldoet",
      value: "13 van 44 voldoen",
      note: "Waarvan 5 zonder taakstelling. Regel: een gemeente voldoet als zij voor regulier én amv genoeg plaatsen heeft.",
      missing: [],
    },
  ]);
});

test("one gemeente has a status", () => {
  expect(figures(PUBLISHED_MODEL, { gebied: "GM0363" })).toEqual([
    { name: "Status", value: "deels", note: "Over regulier en amv." },
  ]);
});

test("the prognose says until when, and what it leaves out", () => {
  const [, prognose] = figures(modelOf({ Voortgang: publishedTab(), Mutaties: MUTATIES }));
  expect(prognose).toMatchObject({ name: "Prognose 1-2-2026", value: "11.729 plaatsen" });
  expect(prognose?.note).toMatch(
    /^Realisatie met 1 mutatie tot en met het einde van de cyclus\. Niet meegeteld: 1 mutatie /,
  );
});

test("what is durable names its day and rule", () => {
  const [, durable] = figures(modelOf({ Voortgang: publishedTab(), Locaties: LOCATIES }));
  expect(durable).toEqual({
    name: "Duurzaam",
    value: "100 plaatsen",
    note: "Op 1-9-2025, regel resterend (nog minstens 5 jaar open vanaf die dag).",
  });
});

test("what is not known is said with its reason", () => {
  const model = modelOf({
    Voortgang: publishedTab(),
    Mutaties: [...MUTATIES, ["Alkmaar", "regulier", "veel", "1-12-2025"]],
  });
  expect(figures(model)[1]).toMatchObject({ name: "Prognose 1-2-2026", value: "onbekend" });
});

test("what the headline tells already is not told again", () => {
  expect(figures(modelOf({ Voortgang: publishedTab(), Kopie: publishedTab({ Haarlem: "795/0" }) }))).toEqual([]);
});
