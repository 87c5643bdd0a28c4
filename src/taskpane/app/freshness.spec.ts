// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../domain/build-model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { checkedOf } from "../controle/checked";
import { validationOf } from "../session.fixture";
import { freshnessOf } from "./freshness";

test("freshness and reach of the check come from the same model", () => {
  const header = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"];
  const rows = [
    ["Alkmaar", "540/52", "295/52"],
    ["Amsterdam", "4000/300", "4408/194"],
    ["Texel", "0/0", "0/0"],
  ];
  const model = buildModel(
    workbookOf({ Voortgang: [header, ...rows], Notities: [["Nog bellen met Hoorn"]] }),
    DEFAULT_SETTINGS,
    "2025-10-01",
  );
  expect(freshnessOf(model)).toEqual({
    peildatum: "2025-09-01",
    sourceTabs: 1,
    next: "Einde cyclus over 123 dagen, op 1-2-2026",
  });
  const tabs = [
    { name: "Voortgang", kind: "voortgang", rows: 3, peildatum: "2025-09-01" },
    { name: "Notities", kind: null, rows: 0, peildatum: null },
  ];
  expect(checkedOf(validationOf([], tabs), model)).toEqual({ gemeenten: 3, tabs: 1, notRecognised: ["Notities"] });
});
