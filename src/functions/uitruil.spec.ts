// SPDX-License-Identifier: EUPL-1.2

import { installFunctions, resultOf } from "./custom-functions.fixture";
import { sampleModel } from "./sample.fixture";

const associated = installFunctions();

const HEADER = ["Van", "Naar", "Soort", "Aantal", "Status"];
const withUitruil = (...rows: readonly (readonly (string | number)[])[]): ReturnType<typeof sampleModel> =>
  sampleModel({ Uitruil: [HEADER, ...rows] });

describe("a tab Uitruil", () => {
  const model = withUitruil(
    ["Alkmaar", "Beverwijk", "regulier", 40, "Akkoord"],
    ["Alkmaar", "Hoorn", "amv", 10, "voorstel"],
  );
  const ask = (id: string, ...args: unknown[]): unknown => resultOf(associated, model, id, args);

  it("moves what is agreed, in every measure of the taakstelling", () => {
    // Printed: Alkmaar 395/102 with 150/0 realised, Beverwijk 184/0 with 0/0, the provincie 14.910.
    expect(ask("TAAKSTELLING", [["Alkmaar", "Beverwijk", "Hoorn", "Noord-Holland"]], null, null)).toEqual([
      [355, 224, 399, 14910],
    ]);
    expect(ask("TAAKSTELLING", [["Alkmaar"]], "amv", null)).toEqual([[102]]);
    expect(ask("GAP", [["Alkmaar", "Beverwijk", "Noord-Holland"]], null, null)).toEqual([[205, 224, 3391]]);
    expect(ask("REALISATIEGRAAD", [["Alkmaar"]], null, null)).toEqual([[150 / 355]]);
    expect((ask("OVERZICHT", [["Alkmaar"]], null, null) as unknown[][])[1]?.slice(0, 4)).toEqual([
      "Alkmaar",
      355,
      150,
      205,
    ]);
  });

  it("is named in HERKOMST, of those that it concerns", () => {
    const herkomst = (gebied: string): unknown =>
      (ask("HERKOMST", [[gebied]], "taakstelling", null, null) as string[][])[0]?.[0];
    expect(herkomst("Alkmaar")).toBe(
      "Taakstelling regulier van Alkmaar: 355. Taakstelling uit Voortgangsrapportage!B3, cyclus niet genoemd. Uitruil is verwerkt: Uitruil!D2.",
    );
    expect(herkomst("Noord-Holland")).toContain("Uitruil is verwerkt: Uitruil!D2.");
    expect(herkomst("Hoorn")).not.toContain("Uitruil");
  });
});

describe("an agreed row that is not clear", () => {
  const ask = (row: readonly (string | number)[], gebied: string): unknown =>
    resultOf(associated, withUitruil(row), "TAAKSTELLING", [[[gebied]], null, null]);

  it.each<[string, (string | number)[]]>([
    ["Uitruil!D2 heeft geen leesbaar aantal plaatsen", ["Alkmaar", "Beverwijk", "regulier", "veertig", "akkoord"]],
    [
      "Uitruil!D2 noemt niet één soort: regulier, amv, Oekraïne of statushouders",
      ["Alkmaar", "Beverwijk", "", 40, "akkoord"],
    ],
    ["Uitruil!B2 noemt een naam die niet één gemeente is", ["Alkmaar", "Nergenshuizen", "regulier", 40, "akkoord"]],
    ["Uitruil!E2 noemt een naam die niet één gemeente is", ["", "Alkmaar", "regulier", 40, "akkoord"]],
  ])("gives no number: %s", (what, row) => {
    const message = `De uitruil in ${what}. Maak die regel eerst goed: tot dan is de taakstelling niet zeker.`;
    expect(ask(row, "Alkmaar")).toEqual({ code: "#N/A", message });
  });
});
