// SPDX-License-Identifier: EUPL-1.2

import { VOORTGANG } from "../domain/measures/records.fixture";
import { cellError, installFunctions, modelOf, resultOf } from "./custom-functions.fixture";

const associated = installFunctions();

const model = modelOf({
  tables: [{ ...VOORTGANG, cyclus: 1 }],
  mutaties: [{ gemeenten: ["Alkmaar"], aantal: 40, moment: { kind: "date", date: "2026-01-15" } }],
  locaties: [{ gemeente: "Alkmaar", plaatsen: 150, opening: "2024-01-01", einde: "2029-01-01" }],
});

const call = (id: string, ...args: unknown[]): unknown => resultOf(associated, model, id, args);

describe("the functions", () => {
  it.each<[string, unknown[], unknown]>([
    ["TAAKSTELLING", [[["Alkmaar"]], "amv", null], 102],
    ["TAAKSTELLING", [[["Alkmaar"]], null, 1], 395],
    ["REALISATIE", [[["Amsterdam"]], null, null], 4507],
    ["GAP", [[["Alkmaar"]], null, null], 245],
    ["GAP", [[["Amsterdam"]], "AMV", null], 106],
    ["GAP", [[["Kennemerland"]], 0, 0], 719],
    ["GAP", [[["Noord-Holland"]], "totaal", ""], 4000],
    ["TEKORT", [[["Noord-Holland"]], null, 45901], 4119],
    ["OVERSCHOT", [[["Noord-Holland"]], null, null], 728],
    ["REALISATIEGRAAD", [[["Noord-Holland"]], null, null], 11519 / 14910],
    ["PROGNOSE", [[["Alkmaar"]], 46054, null], 190],
    ["DUURZAAM", [[["Alkmaar"]], null, null, 3, null], 150],
    ["DUURZAAM", [[["Alkmaar"]], null, null, null, "looptijd"], 150],
    ["DUURZAAM", [[["Alkmaar"]], null, null, null, null], 0],
    ["STATUS", [[["Texel"]], null], "geen taakstelling"],
    ["STATUS", [[["Noord-Holland"]], null], "13 van 44 voldoen, waarvan 5 zonder taakstelling"],
    ["REGIO", [[["Hollands Kroon"]]], "Noord-Holland Noord"],
  ])("%s%j answers %j", (id, args, expected) => {
    expect(call(id, ...args)).toEqual([[expected]]);
  });

  it("take one value that the platform passes as it is, or a code", () => {
    expect(call("GAP", "Alkmaar", undefined, undefined)).toEqual([[245]]);
    expect(call("GAP", "GM0361", undefined, undefined)).toEqual([[245]]);
  });

  it("answer a range in its own shape, blanks as blank and errors in their own cell", () => {
    const range = [
      ["Alkmaar", "Amsterdam"],
      ["", "Nergenshuizen"],
      [null, 0],
      [cellError("#REF!"), "  "],
    ];
    expect(call("GAP", range, null, null)).toEqual([
      [245, -408],
      ["", cellError("#N/A", '"Nergenshuizen" is geen gemeente, regio of provincie.')],
      ["", ""],
      [cellError("#N/A", "De cel met het gebied bevat de fout #VERW!."), ""],
    ]);
  });
});

describe("errors", () => {
  it.each<[string, unknown[], string, string | undefined]>([
    [
      "GAP",
      [[["Hollandsche Kron"]], null, null],
      "#N/A",
      '"Hollandsche Kron" is geen gemeente, regio of provincie. Bedoelt u Hollands Kroon?',
    ],
    [
      "GAP",
      [[["Alkmaar"]], "reg", null],
      "#VALUE!",
      '"reg" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".',
    ],
    [
      "REALISATIE",
      [[["Alkmaar"]], null, "gisteren"],
      "#VALUE!",
      '"gisteren" is geen datum. Schrijf een datum met jaar, zoals 1-2-2026.',
    ],
    ["PROGNOSE", [[["Alkmaar"]], null, null], "#VALUE!", "Vul een datum in, zoals 1-2-2026."],
    [
      "DUURZAAM",
      [[["Alkmaar"]], null, null, "vijf", null],
      "#VALUE!",
      '"vijf" past hier niet. Vul een heel getal van 1 tot en met 100 in.',
    ],
    [
      "DUURZAAM",
      [[["Alkmaar"]], null, null, null, "lang"],
      "#VALUE!",
      '"lang" is geen regel. Kies "resterend" of "looptijd".',
    ],
    [
      "TAAKSTELLING",
      [[["Alkmaar"]], null, 2],
      "#N/A",
      "Geen tabblad in deze werkmap noemt de taakstelling van cyclus 2.",
    ],
    ["REALISATIEGRAAD", [[["Texel"]], null, null], "#DIV/0!", undefined],
    [
      "REALISATIE",
      [[["Alkmaar"]], null, 45900],
      "#N/A",
      "Deze werkmap heeft geen stand met een peildatum op of voor 31-8-2025.",
    ],
    ["REGIO", [[["Kennemerland"]]], "#N/A", "Kennemerland is geen gemeente. Noem een gemeente."],
  ])("%s%j is %s", (id, args, code, message) => {
    expect(call(id, ...args)).toEqual(cellError(code, message));
  });

  it("leave a blank cell blank, also beside a wrong soort", () => {
    expect(call("GAP", [["", "Alkmaar"]], "reg", null)).toEqual([
      [
        "",
        cellError("#VALUE!", '"reg" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".'),
      ],
    ]);
  });
});
