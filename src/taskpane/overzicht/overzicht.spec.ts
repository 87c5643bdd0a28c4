// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../domain/build-model";
import { answer } from "../../domain/measures/problem";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf, type FixtureCell } from "../../domain/snapshot.fixture";
import { checkedOf } from "../controle/checked";
import { validationOf } from "../session.fixture";
import { freshnessOf } from "../shell/freshness";
import { overzichtOf } from "./overzicht";

const HEADER = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"];

function modelOf(rows: readonly (readonly FixtureCell[])[]) {
  return buildModel(workbookOf({ Voortgang: [HEADER, ...rows], Notities: [["Nog bellen met Hoorn"]] }), DEFAULT_SETTINGS, "2025-10-01");
}

const model = modelOf([
  ["Alkmaar", "540/52", "295/52"],
  ["Amsterdam", "4000/300", "4408/194"],
  ["Texel", "0/0", "0/0"],
]);

test("gap nets over gemeenten and tekort does not; behind and ahead are counted", () => {
  const overzicht = overzichtOf(model);
  expect(overzicht).toMatchObject({ provincie: "Noord-Holland", peildatum: "2025-09-01" });
  expect(overzicht?.soorten).toMatchObject([
    {
      soort: "regulier",
      taakstelling: answer(4540),
      realisatie: answer(4703),
      graad: answer(4703 / 4540),
      gap: answer(-163),
      tekort: answer(245),
      overschot: answer(408),
      behind: 1,
      ahead: 1,
    },
    { soort: "amv", gap: answer(106), tekort: answer(106), overschot: answer(0), behind: 1, ahead: 0 },
  ]);
});

test("a workbook without gemeenten has no overzicht", () => {
  expect(overzichtOf(buildModel(workbookOf({ Blad1: [["Boodschappen"]] }), DEFAULT_SETTINGS, "2025-10-01"))).toBeNull();
});

test("freshness and reach of the check come from the same model", () => {
  expect(freshnessOf(model)).toEqual({ peildatum: "2025-09-01", sourceTabs: 1 });
  const tabs = [
    { name: "Voortgang", kind: "voortgang", rows: 3, peildatum: "2025-09-01" },
    { name: "Notities", kind: null, rows: 0, peildatum: null },
  ];
  expect(checkedOf(validationOf([], tabs), model)).toEqual({ gemeenten: 3, tabs: 1, notRecognised: ["Notities"] });
});
