// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN, gemeenteWithCode } from "./register";
import { regioIndeling } from "./regio-indeling";

const VENLO = gemeenteWithCode("GM0983");
const VENRAY = gemeenteWithCode("GM0984");

describe("the regio-indeling", () => {
  it("gives every gemeente of Noord-Holland a regio, and no other", () => {
    const { regioOf } = regioIndeling([]);
    const withRegio = GEMEENTEN.filter((gemeente) => regioOf(gemeente) !== null);
    expect(withRegio).toHaveLength(44);
    expect(new Set(withRegio.map(({ provincie }) => provincie))).toEqual(new Set(["Noord-Holland"]));
  });

  it("takes two spellings of one regio as one", () => {
    const { regios, regioOf } = regioIndeling([
      { gemeente: VENLO, regio: "Noord-Limburg" },
      { gemeente: VENRAY, regio: "noord limburg\u00a0" },
    ]);
    expect(regios.filter(({ provincie }) => provincie === "Limburg").map(({ naam }) => naam)).toEqual([
      "Noord-Limburg",
    ]);
    expect(regioOf(VENRAY)).toBe(regioOf(VENLO));
  });

  it("gives no regio where none is written", () => {
    expect(regioIndeling([{ gemeente: VENLO, regio: " " }]).regioOf(VENLO)).toBeNull();
  });

  it("keeps regio's with one name in two provincies apart", () => {
    const almelo = gemeenteWithCode("GM0141");
    const { regioOf } = regioIndeling([
      { gemeente: VENLO, regio: "Noord" },
      { gemeente: almelo, regio: "Noord" },
    ]);
    expect(regioOf(VENLO)).toEqual({ level: "regio", naam: "Noord", provincie: "Limburg" });
    expect(regioOf(almelo)).toEqual({ level: "regio", naam: "Noord", provincie: "Overijssel" });
  });
});
