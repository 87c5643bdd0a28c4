// SPDX-License-Identifier: EUPL-1.2

import { all, ask, notAvailable } from "./function-table.fixture";

const refused = (name: string, meant: string): unknown =>
  notAvailable(`"${name}" is geen gemeente, regio of provincie. Bedoelt u ${meant}?`);

describe.each(all.filter(([id]) => id !== "NAAM"))("%s of a misspelt name", (id) => {
  const asked = (name: string): unknown => ask(id, { gebied: [[name]] });

  it("that only the formula holds has no answer, and says which is near", () => {
    expect(asked("Alkmar")).toEqual(refused("Alkmar", "Alkmaar"));
    expect(asked("Kenemerland")).toEqual(refused("Kenemerland", "Kennemerland"));
    expect(asked("provincie Utrect")).toEqual(refused("provincie Utrect", "provincie Utrecht"));
  });

  it("that stands so in a table has the answer, and another misspelling of the same gemeente has none", () => {
    for (const name of ["Hollandse Kroon", "hollandse kroon ", "Wijdmeren"])
      expect(asked(name)).toEqual(asked(name === "Wijdmeren" ? "Wijdemeren" : "Hollands Kroon"));
    expect(asked("Hollands Kron")).toEqual(refused("Hollands Kron", "Hollands Kroon"));
  });

  it("is another thing than a name that is written in another way", () => {
    for (const name of ["ALKMAAR", "gemeente Alkmaar", "Alkmaar (NH)", "361", "\u0410lkmaar"])
      expect(asked(name)).toEqual(asked("Alkmaar"));
  });
});

describe("NAAM of a misspelt name", () => {
  it("is its official name, and makes no other function take it", () => {
    expect(ask("NAAM", { gebied: [["Alkmar", "Hollands Kron"]] })).toEqual([["Alkmaar", "Hollands Kroon"]]);
    expect(ask("GAP", { gebied: [["Alkmar"]] })).toEqual(refused("Alkmar", "Alkmaar"));
  });

  it("is not there for a name that is no misspelling", () => {
    expect(ask("NAAM", { gebied: [["Nergenshuizen"]] })).toEqual(
      notAvailable('"Nergenshuizen" is geen gemeente, regio of provincie.'),
    );
  });
});
