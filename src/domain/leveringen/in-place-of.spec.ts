// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { cellsOf } from "../measures/herkomst";
import { MEASURES } from "../measures/registry";
import { resolveGebied } from "../measures/resolve-gebied";
import type { FixtureTabs } from "../rules/lib/rules.fixture";
import { DEFAULT_SETTINGS } from "../settings";
import type { SoortOfTotaal } from "../gemeenten/gebied";
import { workbookOf } from "../sheet/snapshot.fixture";
import { inPlaceOf } from "./in-place-of";
import { keyOf } from "./leveringen-of";

const modelOf = (tabs: FixtureTabs, words: Parameters<typeof buildModel>[4] = []) =>
  buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05", [], words);

/** Of tabs with one table each, every one but the first takes the place of the one before it. */
function chained(tabs: FixtureTabs) {
  const { leveringen } = modelOf(tabs);
  const words = leveringen
    .slice(1)
    .map((one, index) => ({ ...keyOf(one), sender: null, received: null, replaces: keyOf(leveringen[index]!) }));
  return modelOf(tabs, words);
}

function said(model: ReturnType<typeof modelOf>, gebied: string, soort: SoortOfTotaal): string {
  const of = resolveGebied(model.index, gebied);
  if (!of.ok) throw new Error(gebied);
  const found = MEASURES.realisatie.herkomst(model.index, { gebied: of.value, soort, peildatum: null, cyclus: null });
  if (!found.ok) throw new Error(JSON.stringify(found));
  return inPlaceOf(model, soort, cellsOf(found.value));
}

const stand = (alkmaar: string | number, hoorn: string | number) => [
  ["Gemeente", "Realisatie 1-9-2025 (regulier/amv)"],
  ["Hoorn", hoorn],
  ["Alkmaar", alkmaar],
];

test("names the cell and the number that count no more, of that soort", () => {
  const model = chained({ "Oud 1": stand("1197/4", "20/2"), Nieuw: stand("1207/5", "30/3") });
  expect(said(model, "Alkmaar", "regulier")).toBe(" In de plaats van 'Oud 1'!B3 (1.197), dat niet meetelt.");
  expect(said(model, "Hoorn", "amv")).toBe(" In de plaats van 'Oud 1'!B2 (2), dat niet meetelt.");
  expect(said(model, "Alkmaar", "totaal")).toBe(
    " In de plaats van 'Oud 1'!B3 (1.197) en 'Oud 1'!B3 (4), die niet meetellen.",
  );
});

test("names all of a chain, and a number that is not known", () => {
  const model = chained({ Een: stand("-/4", "20/2"), Twee: stand("7/4", "20/2"), Drie: stand("9/5", "30/3") });
  expect(said(model, "Alkmaar", "regulier")).toBe(
    " In de plaats van Een!B3 (onbekend) en Twee!B3 (7), die niet meetellen.",
  );
});

test("names the levering where it does not have the number, or where there are many", () => {
  const sentence = " Dit komt in de plaats van “Oud”: die levering telt niet mee.";
  const without = chained({ Oud: stand("1197/4", "20/2").slice(0, 2), Nieuw: stand("1207/5", "30/3") });
  expect(said(without, "Alkmaar", "regulier")).toBe(sentence);
  const rows = ["Alkmaar", "Hoorn", "Schagen", "Opmeer", "Texel"].map((naam, index) => [naam, `${String(index)}/1`]);
  const many = [["Gemeente", "Realisatie 1-9-2025 (regulier/amv)"], ...rows];
  expect(said(chained({ Oud: many, Nieuw: many }), "Noord-Holland", "regulier")).toBe(sentence);
});

test("says nothing where nothing is replaced", () => {
  expect(said(modelOf({ Oud: stand("1197/4", "20/2") }), "Alkmaar", "regulier")).toBe("");
});
