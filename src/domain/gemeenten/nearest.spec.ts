// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";
import { nearestName, type Known } from "./nearest";

const gemeente = (code: string, naam: string): Gebied => ({
  level: "gemeente",
  code,
  naam,
  provincie: "Noord-Holland",
});
const HAARLEM = gemeente("GM0392", "Haarlem");
const VELSEN = gemeente("GM0453", "Velsen");
const known = (name: string, ...gebieden: readonly Gebied[]): Known => ({
  name,
  gebieden,
  suggestion: name,
  margin: 1,
});
const place = (name: string): Known => ({ name, gebieden: [], suggestion: null, margin: 0 });
const told = (misspelt: string, ...names: readonly Known[]) => {
  const near = nearestName(misspelt, names);
  return near === null ? null : `${near.known.name}, ${near.sure ? "sure" : "perhaps"}`;
};

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

  it("is null where more than a third of the letters differ", () => {
    expect(told("xxxrlem", known("haarlem", HAARLEM))).toBeNull();
    expect(told("", known("haarlem", HAARLEM))).toBeNull();
    expect(told("haxxlem", known("haarlem", HAARLEM))).toBe("haarlem, perhaps");
  });
});
