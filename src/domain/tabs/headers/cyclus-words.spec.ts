// SPDX-License-Identifier: EUPL-1.2

import { cyclusInCell, cyclusNamedIn } from "./cyclus-words";

describe("the cyclus that words name", () => {
  it.each<[string, number | null]>([
    ["Bod cyclus 2", 2],
    ["Bod cyclus-2", 2],
    ["Bod cyclus II", 2],
    ["Cyclus I", 1],
    ["Cyclus één", 1],
    ["Bod cyclus twee", 2],
    ["Tweede cyclus", 2],
    ["Bod tweede spreidingscyclus", 2],
    ["Bod tweede ronde", 2],
    ["Bod 2e ronde spreidingswet", 2],
    ["Bod C2", 2],
    ["C1", 1],
    ["Bod cyclus 2026-2028", 2],
    ["Cyclus 2024 t/m 2026", 1],
    ["Cyclus 2030-2032", null],
    ["Cyclus 2026", null],
    ["Tweede ronde gesprekken", null],
    ["In deze cyclus twee locaties", null],
    ["In deze cyclus i.v.m. de bouw", null],
    ["Zie C2", null],
    ["Cel C2", null],
    ["Som van C2:C5", null],
    ["co2", null],
    ["Bod C1 en C2", null],
    ["Cyclus I en II", null],
    ["Eerste en tweede cyclus", null],
    ["Einde cyclus 1-2-2026", null],
    ["Einde cyclus 1 februari 2026", null],
  ])("in “%s” is %s", (text, cyclus) => {
    expect(cyclusNamedIn(text)).toBe(cyclus);
  });

  it.each<[string, number | null]>([
    ["2", 2],
    ["II", 2],
    ["cyclus 1", 1],
    ["2026-2028", 2],
    ["n.v.t.", null],
  ])("in a cell “%s” of a column Cyclus is %s", (text, cyclus) => {
    expect(cyclusInCell(text)).toBe(cyclus);
  });
});
