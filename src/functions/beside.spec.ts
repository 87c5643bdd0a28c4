// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../domain/rules/lib/rules.fixture";
import { toSerial } from "../domain/sheet/dates";
import { installFunctions, resultOf } from "./custom-functions.fixture";

const associated = installFunctions();

/** Alkmaar and Hoorn with asielopvang, and beside it Oekraïne in each place where it may stand. */
const model = modelOf({
  Voortgang: [
    [
      "Gemeente",
      "Taakstelling regulier",
      "Realisatie regulier 1-9-2025",
      "Realisatie Oekraïne 1-11-2025",
      "Huisvestingstaakstelling",
    ],
    ["Alkmaar", 395, 150, 80, 60],
    ["Hoorn", 399, 0, 20, "-"],
  ],
  Mutaties: [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Alkmaar", "regulier", 10, "1-12-2025"],
    ["Alkmaar", "ontheemden", 5, "1-12-2025"],
  ],
  Locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Alkmaar", "De Vest", "regulier", 150, "1-1-2025", ""],
    ["Alkmaar", "Het Anker", "Oekraïne", 70, "1-1-2025", ""],
    ["Alkmaar", "De Boei", "Oekraïne", 10, "1-1-2025", "1-1-2027"],
  ],
});
const ask = (id: string, ...args: unknown[]): unknown => {
  const result = resultOf(associated, model, id, [[["Alkmaar"]], ...args]);
  return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
};
const DATE = toSerial("2026-02-01");

describe("a soort beside the taakstelling", () => {
  it.each(["oekraïne", "Oekraine", "ONTHEEMDEN", " oekraïners "])("is asked for as “%s”", (soort) => {
    expect(ask("REALISATIE", soort, null)).toBe(80);
  });

  it.each(["statushouders", "Vergunninghouders"])("is asked for as “%s”", (soort) => {
    expect(ask("TAAKSTELLING", soort, null)).toBe(60);
  });

  it.each(["noodopvang", "oekraïne en statushouders", "geen oekraïne", "opvang", "statushouders amv"])(
    "is not “%s”",
    (soort) => {
      expect(ask("REALISATIE", soort, null)).toMatchObject({ code: "#VALUE!" });
    },
  );

  it("answers in every function, of its own newest peildatum", () => {
    expect(ask("PROGNOSE", DATE, "oekraïne")).toBe(85);
    expect(ask("DUURZAAM", "oekraïne", null, null, null)).toBe(70);
    expect(ask("REALISATIE", "oekraïne", toSerial("2025-10-01"))).toMatchObject({ code: "#N/A" });
    expect(ask("HERKOMST", "realisatie", "oekraïne", null)).toBe(
      "Realisatie Oekraïne van Alkmaar: 80. Realisatie uit Voortgang!D2, peildatum 1-11-2025.",
    );
    expect(
      resultOf(associated, model, "REALISATIE", [[["Alkmaar", "Hoorn", "Noord-Holland"]], "oekraïne", null]),
    ).toEqual([[80, 20, 100]]);
  });

  it("is a table of OVERZICHT, with the status of the taakstelling", () => {
    const grid = resultOf(associated, model, "OVERZICHT", [[["Alkmaar"]], "oekraïne", null]) as unknown[][];
    expect(grid[1]?.[0]).toBe("Alkmaar");
    expect(grid[1]?.[2]).toBe(80);
    expect(grid[1]?.[1]).toMatchObject({ code: "#N/A" });
    expect(grid[1]?.[6]).toEqual(ask("STATUS", null));
  });

  it("is #N/B with a sentence where the workbook has nothing of it", () => {
    expect(ask("REALISATIE", "statushouders", null)).toMatchObject({
      code: "#N/A",
      message:
        "Geen tabblad Voortgang in deze werkmap heeft aantallen van statushouders. Zet die soort in de kop, in de kolom Soort of in de titel.",
    });
    expect(ask("GAP", "oekraïne", null)).toMatchObject({ code: "#N/A" });
    expect(ask("ONTBREEKT", "oekraïne", null)).toBe(
      "Geen tabblad Verdeelbesluit in deze werkmap heeft aantallen van Oekraïne. Zet die soort in de kop, in de kolom Soort of in de titel",
    );
  });

  it("is in no answer of regulier, amv or totaal", () => {
    expect(ask("REALISATIE", null, null)).toBe(150);
    expect(ask("TAAKSTELLING", null, null)).toBe(395);
    expect(ask("PROGNOSE", DATE, null)).toBe(160);
    expect(ask("DUURZAAM", "totaal", null, null, null)).toBe(150);
    expect(resultOf(associated, model, "PEILDATUM", [null])).toEqual([[toSerial("2025-09-01")]]);
  });
});
