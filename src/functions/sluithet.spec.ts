// SPDX-License-Identifier: EUPL-1.2

import { cellError, installFunctions, resultOf } from "./custom-functions.fixture";
import { sampleModel } from "./sample.fixture";

const associated = installFunctions();

const model = sampleModel({
  Keten: [
    [
      "Gemeente",
      "Indicatieve opgave regulier",
      "In mindering regulier",
      "Restopgave regulier",
      "Bod regulier",
      "Bod amv",
    ],
    ["Huizen", 120, 20, 100, 60, 5],
    ["Hilversum", 200, "", 200, "", ""],
  ],
  Tegenspraak: [
    ["Gemeente", "Restopgave regulier", "Bod regulier"],
    ["Laren (NH.)", 10, 4],
    ["Laren (NH.)", 11, 4],
  ],
});
const ask = (...args: unknown[]): unknown[][] => resultOf(associated, model, "SLUITHET", args) as unknown[][];
const HEADER = ["Gebied", "Opgave", "In mindering", "Restopgave", "Bod", "Nog geen bod", "Rest", "Sluit het?"];

test("a header and a row per gebied, blank where it is not known and never 0", () => {
  expect(ask([["Huizen"]], null, null)).toEqual([HEADER, ["Huizen", 120, 20, 100, 60, 0, 40, "open"]]);
  expect(ask([["Hilversum"]], null, null)[1]).toEqual(["Hilversum", 200, "", 200, "", 200, "", "onbekend"]);
  expect(ask([["Huizen"]], "amv", null)[1]).toEqual(["Huizen", "", "", "", 5, 0, "", "onbekend"]);
  const regio = ask([["Gooi en Vechtstreek"]], null, null);
  expect([regio.length, regio[1]?.[0]]).toEqual([1 + 1 + 6, "Gooi en Vechtstreek"]);
});

test("several gebieden stand below each other, one without an answer with its error", () => {
  const grid = ask([["Huizen", "", "Texel"]], null, null);
  expect(grid.map(([naam]) => naam)).toEqual(["Gebied", "Huizen", "Texel"]);
  expect(grid[2]?.[1]).toMatchObject({ code: "#N/A" });
});

test("what contradicts itself says so in its cells", () => {
  const [, row] = ask([["Laren (NH.)"]], null, null);
  expect(row?.[3]).toMatchObject({ code: "#N/A", message: expect.stringContaining("Tegenspraak!B2") });
  expect([row?.[4], row?.[7]]).toEqual([4, "onbekend"]);
});

test("a workbook without any of the links says which tab is missing", () => {
  const none = sampleModel({ "Regio's": [["Regio"]] });
  expect(resultOf(associated, none, "SLUITHET", [[["Huizen"]], null, null])).toEqual(
    cellError("#N/A", "Er is geen tabblad Restopgave in deze werkmap."),
  );
  expect(ask([["Huizen"]], "iets", null)).toMatchObject({ code: "#VALUE!" });
  expect(ask([["Huizen"]], null, 0.5)).toMatchObject({ code: "#VALUE!" });
});
