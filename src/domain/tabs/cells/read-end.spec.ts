// SPDX-License-Identifier: EUPL-1.2

import { endInWords, readEnd } from "./read-end";

describe("the end of a locatie in words", () => {
  it.each(
    [
      "onbepaalde tijd",
      "Onbepaalde tijd",
      "voor onbepaalde tijd",
      "onbepaald",
      "permanent",
      "Permanent (koop)",
      "doorlopend",
    ].concat(
      ["geen einddatum", "geen einde", "zonder einddatum", "structureel", "blijvend", "onbeperkt", "loopt door"],
      ["n.v.t.", "nvt", "niet van toepassing", "-", "–", "geen"],
    ),
  )("says that no end is known of: %s", (text) => expect(endInWords(text)).toBe("none"));

  it.each(
    [
      "n.t.b.",
      "ntb",
      "n.n.b.",
      "n.b.",
      "onbekend",
      "nog onbekend",
      "niet bekend",
      "nog niet bekend",
      "?",
      "2 ?",
      "onbekend?",
    ]
      .filter((text) => text !== "2 ?")
      .concat([
        "volgt",
        "datum volgt",
        "in overleg",
        "nader te bepalen",
        "nog te bepalen",
        "tbd",
        "pm",
        "tot nader order",
      ])
      .concat(["permanent?", "in onderzoek", "onduidelijk", "voorlopig", "x"]),
  )("says that the end is not known: %s", (text) => expect(endInWords(text)).toBe("unknown"));

  it.each(
    [
      "1-1-2030",
      "31 december 2030",
      "permanent tot 2031",
      "niet permanent",
      "5 jaar",
      "2030?",
      "Zwolle",
      "geen idee",
      "zie contract",
    ].concat(["", "onbepaald tot 1-1-2031"]),
  )("says neither: %s", (text) => expect(endInWords(text)).toBeNull());

  it("is read as a date where it is one", () => {
    const read = (value: string): unknown =>
      readEnd({ value, text: value, numberFormat: "General", type: "text" }, false);
    expect(read("1-1-2030")).toMatchObject({ kind: "date", date: "2030-01-01" });
    expect(read("Permanent")).toMatchObject({ kind: "missing", word: "permanent" });
    expect(read("in overleg")).toMatchObject({ kind: "missing", word: "in overleg" });
  });
});
