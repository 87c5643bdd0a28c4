// SPDX-License-Identifier: EUPL-1.2

import { normaliseName } from "./normalise";

describe("normalised names", () => {
  it.each([
    ["Súdwest-Fryslân", "SUDWEST FRYSLAN"],
    ["Zaanstreek- waterland", "Zaanstreek-Waterland"],
    ["Zaanstreek/Waterland", "Zaanstreek \u2013 Waterland"],
    ["'s-Gravenhage", "\u2019s-Gravenhage"],
    ["\u2018s Gravenhage", "s-gravenhage"],
    ["\u02bcs-Gravenhage", "\u00b4s-Gravenhage"],
    ["Al\u200bkmaar\u00a0", "Alkmaar"],
    ["Alk\u00admaar", "Alkmaar"],
    ["Gooi & Vechtstreek", "Gooi en Vechtstreek"],
    ["\u0132sselstein", "IJsselstein"],
    ["\u0410lkm\u0430\u0430r", "Alkmaar"],
    ["Bergen (NH.)", "Bergen NH"],
    ["Nuenen, Gerwen en Nederwetten", "Nuenen Gerwen en Nederwetten"],
  ])("%s is %s", (first, second) => {
    expect(normaliseName(first)).toBe(normaliseName(second));
    expect(normaliseName(first)).not.toBe("");
  });

  it("keeps letters and digits apart from other names", () => {
    expect(normaliseName("Alkmaar 2")).not.toBe(normaliseName("Alkmaar"));
    expect(normaliseName("\u0416lkmaar")).not.toBe(normaliseName("Alkmaar"));
    expect(normaliseName("Heerde")).not.toBe(normaliseName("Heerle"));
  });
});
