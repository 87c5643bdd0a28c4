// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../gebied";
import { createGebieden } from "./create-gebieden";
import { ownProvincie } from "./own-provincie";
import { GEMEENTEN } from "./register";

const gemeente = (naam: string): Gemeente => {
  const found = GEMEENTEN.find((one) => one.naam === naam);
  if (found === undefined) throw new Error(`no gemeente ${naam}`);
  return found;
};

describe("gebieden", () => {
  it("gives the gemeenten of a provincie by name, and of a gemeente itself", () => {
    const gebieden = createGebieden();
    const noordHolland = gebieden.provincies.find(({ code }) => code === "PV27");
    expect(noordHolland && gebieden.gemeentenOf(noordHolland)).toHaveLength(44);
    expect(gebieden.gemeentenOf(gemeente("Alkmaar"))).toEqual([gemeente("Alkmaar")]);
    expect(gebieden.regioOf(gemeente("Alkmaar"))?.naam).toBe("Noord-Holland Noord");
    expect(gebieden.regioOf(gemeente("Venlo"))).toBeNull();
  });

  it("lets an own indeling replace that of its provincie, and only that", () => {
    const gebieden = createGebieden([{ gemeente: gemeente("Venlo"), regio: "Noord-Limburg" }, { gemeente: gemeente("Venray"), regio: "Noord-Limburg" }]);
    expect(gebieden.regioOf(gemeente("Venlo"))?.naam).toBe("Noord-Limburg");
    expect(gebieden.regioOf(gemeente("Alkmaar"))?.naam).toBe("Noord-Holland Noord");
    const own = createGebieden([{ gemeente: gemeente("Alkmaar"), regio: "West" }]);
    expect(own.regioOf(gemeente("Hoorn"))).toBeNull();
    expect(own.resolve("Kennemerland").status).toBe("unknown");
    expect(own.resolve("regio west")).toMatchObject({ status: "found", gebied: { level: "regio", naam: "West" } });
  });

  it("finds the provincie that most gemeenten belong to", () => {
    expect(ownProvincie([gemeente("Alkmaar"), gemeente("Hoorn"), gemeente("Venlo")])).toBe("Noord-Holland");
    expect(ownProvincie([gemeente("Alkmaar"), gemeente("Venlo")])).toBeNull();
    expect(ownProvincie([])).toBeNull();
  });
});
