// SPDX-License-Identifier: EUPL-1.2

import { unseenDifferences } from "./look-alike";

describe("two texts that look the same", () => {
  it.each([
    ["Su\u0301dwest-Frysla\u0302n", "Súdwest-Fryslân", ["accents"]],
    ["Den\u00a0Helder", "Den Helder", ["blanks"]],
    ["Alk\u200bmaar", "Alkmaar", ["blanks"]],
    ["\u0132sselstein", "IJsselstein", ["ligatures"]],
    ["Zaanstreek\u2011Waterland", "Zaanstreek-Waterland", ["dashes"]],
    ["\u2019s-Gravenhage", "'s-Gravenhage", ["apostrophes"]],
    ["\u0410lkmaar", "Alkmaar", ["letters"]],
    ["H\u03bf\u043ern", "Hoorn", ["letters"]],
    ["Su\u0301dwest\u2013Frysl\u0430\u0302n", "Súdwest-Fryslân", ["letters", "accents", "dashes"]],
  ])("differ in what is named: %s", (written, meant, differences) => {
    expect(unseenDifferences(written, meant)).toEqual(differences);
    expect(unseenDifferences(meant, written)).toEqual(differences);
  });

  it.each([
    ["Alkmaar", "Alkmaar"],
    ["alkmaar", "Alkmaar"],
    ["Sudwest-Fryslan", "Súdwest-Fryslân"],
    ["Bergen (NH)", "Bergen (NH.)"],
    ["Alkmar", "Alkmaar"],
    ["Жlkmaar", "Alkmaar"],
  ])("are not %s and %s", (written, meant) => {
    expect(unseenDifferences(written, meant)).toEqual([]);
  });
});
