// SPDX-License-Identifier: EUPL-1.2
import { presentGebieden } from "../../domain/measures/present-gebieden";
import { choose, NOTHING_WANTED } from "./choices";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";

const twoStands = modelOf({
  Juli: publishedTab({}, ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/7/2025 (regulier/amv)"]),
  September: publishedTab(),
});

test("begins with the provincie, regulier and the newest stand", () => {
  expect(choicesOf(twoStands)).toMatchObject({
    gebied: { level: "provincie", naam: "Noord-Holland" },
    soort: "regulier",
    peildatum: "2025-09-01",
  });
});

test("shows what was asked for", () => {
  const wanted = { gebied: "GM0361", soort: "amv", peildatum: "2025-07-01" } as const;
  expect(choicesOf(twoStands, wanted)).toMatchObject({
    gebied: { naam: "Alkmaar" },
    soort: "amv",
    peildatum: "2025-07-01",
  });
});

test("what the workbook does not have any more is not shown as if it had", () => {
  expect(choicesOf(PUBLISHED_MODEL, { gebied: "GM0034", peildatum: "2025-07-01" })).toMatchObject({
    gebied: { naam: "Noord-Holland" },
    peildatum: "2025-09-01",
  });
});

test("a table that gives only totals is shown as totals", () => {
  const model = modelOf({
    Voortgang: [
      ["Gemeente", "Verdeelbesluit totaal", "Gerealiseerd 1/9/2025 totaal"],
      ["Alkmaar", 497, 150],
      ["Hoorn", 399, 0],
    ],
  });
  expect(choicesOf(model).soort).toBe("totaal");
});

const AMV_STAND = ["Gemeente", "Taakstelling amv", "Realisatie amv 1-9-2025"];

test("a workbook that is only about amv begins with amv, also where a number cannot be read", () => {
  const rows = [AMV_STAND, ["Assen", 30, 45], ["Emmen", 50, "<5"]];
  expect(choicesOf(modelOf({ AMV: rows }))).toMatchObject({ gebied: { naam: "Drenthe" }, soort: "amv" });
  expect(choicesOf(modelOf({ AMV: rows }), { soort: "regulier" }).soort).toBe("regulier");
});

test("a number of regulier that cannot be read, or is not known, does not hide behind amv", () => {
  for (const regulier of ["<5", ""]) {
    const model = modelOf({
      AMV: [AMV_STAND, ["Assen", 30, 45]],
      Regulier: [
        ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
        ["Assen", 300, regulier],
      ],
    });
    expect(choicesOf(model).soort).toBe("regulier");
  }
});

test("a workbook of two provincies as even begins with the first by name", () => {
  const model = modelOf({
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"],
      ["Alkmaar", "1/0", "1/0"],
      ["Almere", "1/0", "1/0"],
    ],
  });
  expect(model.index.provincie).toBeNull();
  expect(choicesOf(model).gebied.naam).toBe("Flevoland");
});

test("a workbook without gemeenten has nothing to choose", () => {
  const { index } = modelOf({ Blad1: [["Boodschappen"]] });
  expect(choose(index, presentGebieden(index), NOTHING_WANTED)).toBeNull();
});
