// SPDX-License-Identifier: EUPL-1.2
import { TWO_CYCLI } from "../../domain/measures/two-cycli.fixture";
import { perCyclus } from "./per-cyclus";
import { choicesOf, modelOf, PUBLISHED_MODEL } from "./published-model.fixture";

type Tabs = Parameters<typeof modelOf>[0];
function shown(tabs: Tabs, wanted = {}) {
  const model = modelOf(tabs);
  const found = perCyclus(model.index, choicesOf(model, wanted))!;
  const rows: Readonly<Record<string, readonly (string | undefined)[]>> = Object.fromEntries(
    found.rows.map((row, at) => [row, found.cycli.map(({ values }) => values[at])]),
  );
  return {
    rows,
    inForce: found.inForce,
    problems: found.problems.map(({ kind }) => kind),
    missing: found.cycli.map(({ missing }) => missing.map(({ gemeente }) => gemeente.naam)),
  };
}

test("of a workbook with one cyclus there is nothing to set side by side", () => {
  expect(perCyclus(PUBLISHED_MODEL.index, choicesOf(PUBLISHED_MODEL))).toBeNull();
});

test("what the same stand is worth for each cyclus, which one holds, and with what the second starts", () => {
  expect(shown(TWO_CYCLI)).toEqual({
    rows: {
      Taakstelling: ["300", "305"],
      Gap: ["105", "110"],
      Tekort: ["115", "130"],
      Graad: ["65,0 %", "63,9 %"],
      Status: ["2 van 6 voldoen", "1 van 6 voldoet"],
      Startstand: ["–", "220"],
    },
    inForce: "Op 1-10-2026 geldt cyclus 1.",
    problems: [],
    missing: [[], []],
  });
  expect(shown(TWO_CYCLI, { gebied: "GM0303", soort: "amv" })).toMatchObject({
    rows: { Taakstelling: ["5", "5"], Status: ["deels", "deels"], Startstand: ["–", "0"] },
  });
});

test("without a day for the second besluit it says that it is not known which one holds", () => {
  expect(shown({ ...TWO_CYCLI, Cyclus: [] }).inForce).toBe(
    "Welke cyclus op 1-10-2026 geldt, is niet bekend. Zet de datum van elk verdeelbesluit op een tabblad Cyclus.",
  );
});

test("says per cyclus who is not in it, and leaves the start stand out where nothing is expected", () => {
  const besluit = TWO_CYCLI["Verdeelbesluit cyclus 2"].filter(([naam]) => naam !== "Urk");
  const { rows, missing } = shown({ ...TWO_CYCLI, "Verdeelbesluit cyclus 2": besluit, Mutaties: [] });
  expect([rows["Taakstelling"], missing, "Startstand" in rows]).toEqual([["300", "280"], [[], ["Urk"]], false]);
});
