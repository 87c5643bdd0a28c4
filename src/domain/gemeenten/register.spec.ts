// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "./create-gebieden";
import { GEMEENTEN, HERINDELINGEN, PROVINCIES } from "./register";

describe("the register", () => {
  it("holds the 342 gemeenten with unique codes and names", () => {
    expect(GEMEENTEN).toHaveLength(342);
    expect(new Set(GEMEENTEN.map(({ code }) => code)).size).toBe(342);
    expect(new Set(GEMEENTEN.map(({ naam }) => naam)).size).toBe(342);
  });

  it("divides them over the twelve provincies", () => {
    const counts = Object.fromEntries(PROVINCIES.map(({ naam }) => [naam, GEMEENTEN.filter(({ provincie }) => provincie === naam).length]));
    expect(counts).toEqual({
      Groningen: 10, Fryslân: 18, Drenthe: 12, Overijssel: 25, Flevoland: 6, Gelderland: 51, Utrecht: 26,
      "Noord-Holland": 44, "Zuid-Holland": 50, Zeeland: 13, "Noord-Brabant": 56, Limburg: 31,
    });
  });

  it("knows the five regio's of Noord-Holland", () => {
    const gebieden = createGebieden();
    const counts = Object.fromEntries(gebieden.regios.map((regio) => [regio.naam, gebieden.gemeentenOf(regio).length]));
    expect(counts).toEqual({ "Amsterdam-Amstel": 6, "Noord-Holland Noord": 16, Kennemerland: 9, "Gooi en Vechtstreek": 6, "Zaanstreek-Waterland": 7 });
  });

  it("counts no herindeling that is only planned", () => {
    expect(HERINDELINGEN.map(({ naam }) => naam)).not.toContain("Wijdemeren");
    expect(HERINDELINGEN).toHaveLength(14);
  });
});
