// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "./gebied";
import { nearestName, type Known } from "./nearest";

const gemeente = (code: string, naam: string, provincie = "Noord-Holland"): Gemeente => ({
  level: "gemeente",
  code,
  naam,
  provincie,
});
const HAARLEM = gemeente("GM0392", "Haarlem");
const VELSEN = gemeente("GM0453", "Velsen");
const known = (name: string, ...gebieden: readonly Gemeente[]): Known => ({
  name,
  gebieden,
  suggestion: name,
  provincies: gebieden.map(({ provincie }) => provincie),
  margin: 1,
});
const place = (name: string): Known => ({ name, gebieden: [], suggestion: null, provincies: [], margin: 0 });
const toldIn = (provincie: string | null, misspelt: string, ...names: readonly Known[]) => {
  const near = nearestName(misspelt, names, provincie);
  return near === null ? null : `${near.known.name}, ${near.sure ? "sure" : "perhaps"}`;
};

const told = (misspelt: string, ...names: readonly Known[]) => toldIn("Noord-Holland", misspelt, ...names);

describe("the nearest name", () => {
  it("is sure where it stands alone", () => {
    expect(told("haarlm", known("haarlem", HAARLEM), known("velsen", VELSEN))).toBe("haarlem, sure");
  });

  it("is not sure where another name is one letter farther", () => {
    expect(told("haarlm", known("haarlem", HAARLEM), known("haarlom", VELSEN))).toBe("haarlem, perhaps");
    expect(told("veldsen", known("velsen", VELSEN), known("velden", HAARLEM))).toBe("velsen, perhaps");
    expect(told("veldsen", known("velsen", VELSEN), known("vellxxn", HAARLEM))).toBe("velsen, sure");
  });

  it("is sure beside another way to write the same gebied", () => {
    expect(told("haarlm", known("haarlem", HAARLEM), known("haarlam", HAARLEM))).toBe("haarlem, sure");
  });

  it("is no gemeente where a place is as near, and is where a place is farther", () => {
    expect(told("velden", known("velsen", VELSEN), place("velden"))).toBe("velden, perhaps");
    expect(told("veldsen", known("velsen", VELSEN), place("velden"))).toBe("velsen, perhaps");
    expect(told("velssen", known("velsen", VELSEN), place("velden"))).toBe("velsen, sure");
  });

  it("is the first of those that are equally near", () => {
    expect(told("haarlxm", known("haarlem", HAARLEM), known("haarlom", VELSEN))).toBe("haarlem, perhaps");
    expect(told("haarlxm", known("haarlom", VELSEN), known("haarlem", HAARLEM))).toBe("haarlom, perhaps");
  });

  it("is in the workbook's own provincie where another is as near", () => {
    const [lingewaard, lingewaald] = [gemeente("GM1705", "Lingewaard", "Gelderland"), gemeente("GM9", "Lingewaald")];
    const names = [known("lingewaard", lingewaard), known("lingewaald", lingewaald)];
    expect(toldIn("Noord-Holland", "lingewaad", ...names)).toBe("lingewaald, perhaps");
    expect(toldIn("Gelderland", "lingewaad", ...names)).toBe("lingewaard, perhaps");
  });

  it("lies outside that provincie only where it is a slip of the pen", () => {
    const dordrecht = known("dordrecht", gemeente("GM0505", "Dordrecht", "Zuid-Holland"));
    expect(toldIn("Zuid-Holland", "moordrecht", dordrecht)).toBe("dordrecht, perhaps");
    for (const provincie of ["Limburg", null]) {
      expect(toldIn(provincie, "moordrecht", dordrecht)).toBeNull();
      expect(toldIn(provincie, "dordrech", dordrecht)).toBe("dordrecht, sure");
      expect(toldIn(provincie, "dordrecht 2", dordrecht)).toBe("dordrecht, perhaps");
    }
  });

  it("is not sure beside a nearer one that lies too far away", () => {
    const hoorn = known("hoorn", gemeente("GM0405", "Hoorn"));
    const near = known("hoornen", gemeente("GM0001", "Hoornen", "Limburg"));
    expect(toldIn("Limburg", "hoorne", hoorn, near)).toBe("hoornen, perhaps");
  });

  it("is null where more than a third of the letters differ", () => {
    expect(told("xxxrlem", known("haarlem", HAARLEM))).toBeNull();
    expect(told("", known("haarlem", HAARLEM))).toBeNull();
    expect(told("haxxlem", known("haarlem", HAARLEM))).toBe("haarlem, perhaps");
  });
});
