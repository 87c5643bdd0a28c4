// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN, gemeenteWithCode, PROVINCIES } from "./register";

describe("the register", () => {
  it("holds the 342 gemeenten with unique codes and names", () => {
    expect(GEMEENTEN).toHaveLength(342);
    expect(new Set(GEMEENTEN.map(({ code }) => code)).size).toBe(342);
    expect(new Set(GEMEENTEN.map(({ naam }) => naam)).size).toBe(342);
    for (const { code } of GEMEENTEN) expect(code).toMatch(/^GM\d{4}$/);
  });

  it("divides them over the twelve provincies", () => {
    const counts = Object.fromEntries(
      PROVINCIES.map(({ naam }) => [naam, GEMEENTEN.filter(({ provincie }) => provincie === naam).length]),
    );
    expect(counts).toEqual({
      Groningen: 10,
      Fryslân: 18,
      Drenthe: 12,
      Overijssel: 25,
      Flevoland: 6,
      Gelderland: 51,
      Utrecht: 26,
      "Noord-Holland": 44,
      "Zuid-Holland": 50,
      Zeeland: 13,
      "Noord-Brabant": 56,
      Limburg: 31,
    });
  });

  it("numbers the provincies as CBS does", () => {
    expect(PROVINCIES.map(({ code, naam }) => `${code} ${naam}`)).toEqual([
      "PV20 Groningen",
      "PV21 Fryslân",
      "PV22 Drenthe",
      "PV23 Overijssel",
      "PV24 Flevoland",
      "PV25 Gelderland",
      "PV26 Utrecht",
      "PV27 Noord-Holland",
      "PV28 Zuid-Holland",
      "PV29 Zeeland",
      "PV30 Noord-Brabant",
      "PV31 Limburg",
    ]);
  });

  it("refuses a code that it does not hold", () => {
    expect(() => gemeenteWithCode("GM9999")).toThrow("GM9999");
  });
});
