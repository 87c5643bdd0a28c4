// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "./create-gebieden";
import { gemeenteWithCode } from "./register";

const ALKMAAR = gemeenteWithCode("GM0361");
const HOORN = gemeenteWithCode("GM0405");
const VENLO = gemeenteWithCode("GM0983");
const VENRAY = gemeenteWithCode("GM0984");

describe("gebieden", () => {
  it("gives the gemeenten of a provincie by name, and of a gemeente itself", () => {
    const gebieden = createGebieden();
    const noordHolland = gebieden.provincies.find(({ code }) => code === "PV27");
    const gemeenten = noordHolland === undefined ? [] : gebieden.gemeentenOf(noordHolland);
    expect(gemeenten).toHaveLength(44);
    expect(gemeenten.slice(0, 3).map(({ naam }) => naam)).toEqual(["Aalsmeer", "Alkmaar", "Amstelveen"]);
    expect(gebieden.gemeentenOf(ALKMAAR)).toEqual([ALKMAAR]);
  });

  it("gives every regio its gemeenten", () => {
    const gebieden = createGebieden();
    const counts = Object.fromEntries(gebieden.regios.map((regio) => [regio.naam, gebieden.gemeentenOf(regio).length]));
    expect(counts).toEqual({
      "Amsterdam-Amstel": 6,
      "Noord-Holland Noord": 16,
      Kennemerland: 9,
      "Gooi en Vechtstreek": 6,
      "Zaanstreek-Waterland": 7,
    });
  });

  it("adds the indeling of another provincie to the built-in one", () => {
    const gebieden = createGebieden([
      { gemeente: VENLO, regio: "Noord-Limburg" },
      { gemeente: VENRAY, regio: "Noord-Limburg" },
    ]);
    expect(gebieden.regioOf(VENLO)?.naam).toBe("Noord-Limburg");
    expect(gebieden.regioOf(ALKMAAR)?.naam).toBe("Noord-Holland Noord");
    const regio = gebieden.resolve("noord-limburg");
    expect(regio.status === "found" && gebieden.gemeentenOf(regio.gebied)).toEqual([VENLO, VENRAY]);
  });

  it("lets an own indeling replace the built-in one of its provincie as a whole", () => {
    const gebieden = createGebieden([{ gemeente: ALKMAAR, regio: "West" }]);
    expect(gebieden.regios.map(({ naam }) => naam)).toEqual(["West"]);
    expect(gebieden.regioOf(HOORN)).toBeNull();
    expect(gebieden.resolve("Kennemerland").status).toBe("unknown");
    expect(gebieden.resolve("regio west")).toMatchObject({ status: "found", gebied: { level: "regio", naam: "West" } });
  });

  it("takes a gemeente before a regio with its name, unless the word regio says otherwise", () => {
    const gebieden = createGebieden([{ gemeente: HOORN, regio: "Alkmaar" }]);
    expect(gebieden.resolve("Alkmaar")).toMatchObject({ gebied: { level: "gemeente" }, spelling: "official" });
    expect(gebieden.resolve("regio Alkmaar")).toMatchObject({ gebied: { level: "regio" } });
  });

  it("looks a name up once, also one that it does not know", () => {
    const gebieden = createGebieden();
    for (const name of ["Alkmaar", "Hollandse Kroon", "Atlantis"])
      expect(gebieden.resolve(name)).toBe(gebieden.resolve(name));
    expect(gebieden.resolve("Bergen", { provincie: "Limburg" })).not.toEqual(
      gebieden.resolve("Bergen", { provincie: "Noord-Holland" }),
    );
  });
});
