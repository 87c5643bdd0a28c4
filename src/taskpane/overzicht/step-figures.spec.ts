// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../domain/build-model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { publishedTab } from "./published-model.fixture";
import { stepFigures } from "./step-figures";

const figures = (today: string, ...cyclus: readonly (readonly (string | number)[])[]) =>
  stepFigures(
    buildModel(
      workbookOf({ Voortgang: publishedTab(), Cyclus: [["Cyclus", "Stap", "Datum"], ...cyclus] }),
      DEFAULT_SETTINGS,
      today,
    ),
  );

test("the next step, of which cyclus and that it is announced", () => {
  expect(figures("2026-11-23")).toEqual([
    { name: "Verslag", value: "over 8 dagen", note: "Volgende stap van cyclus 2, aangekondigd: begin december 2026." },
  ]);
});

test.each([
  ["a day", "4-12-2026", "Volgende stap van cyclus 2, op 4-12-2026."],
  ["words", "medio december 2026", "Volgende stap van cyclus 2, aangekondigd: medio december 2026."],
  ["nothing", "", "Volgende stap van cyclus 2, aangekondigd: begin december 2026."],
])("the tab Cyclus goes before it, with %s", (_, datum, note) => {
  expect(figures("2026-11-23", [2, "Verslag", datum]).map((figure) => figure.note)).toEqual([note]);
});

test("what was announced and may have come stands before it, with what to do", () => {
  expect(figures("2026-12-15")).toEqual([
    {
      name: "Verslag",
      value: "onbekend",
      note: "Van cyclus 2 aangekondigd voor begin december 2026. Of het zover is, weet deze invoegtoepassing niet. Zet de dag op een tabblad Cyclus.",
    },
    { name: "Verdeelbesluit", value: "over 16 dagen", note: "Volgende stap van cyclus 2, aangekondigd: eind 2026." },
  ]);
});

test("a step whose day the tab Cyclus says is done", () => {
  expect(figures("2026-12-15", [2, "Verslag", "8-12-2026"]).map(({ name }) => name)).toEqual(["Verdeelbesluit"]);
});
