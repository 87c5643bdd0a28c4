// SPDX-License-Identifier: EUPL-1.2

import { isSlip } from "./misspelling";

describe("a slip of the pen", () => {
  it.each([
    ["wijdmeren", "wijdemeren"],
    ["hollandse kroon", "hollands kroon"],
    ["haarlm", "haarlem"],
    ["haerlem", "haarlem"],
    ["holands kron", "hollands kroon"],
    ["haarlemmerrmeeer", "haarlemmermeer"],
    ["haarlemmermere", "haarlemmermeer"],
    ["haarlemmer meer", "haarlemmermeer"],
  ])("%s for %s", (written, name) => {
    expect(isSlip(written, name)).toBe(true);
  });

  it.each([
    ["two letters in a short name", "harlm", "haarlem"],
    ["one letter in a very short name", "hoon", "hoorn"],
    ["two letters replaced", "moordrecht", "dordrecht"],
    ["two letters replaced", "steenderen", "steenbergen"],
    ["two letters replaced", "oost betuwe", "west betuwe"],
    ["three letters missing", "haarlemmee", "haarlemmermeer"],
    ["a digit", "alkmaar2", "alkmaar"],
    ["a number", "amsterdam 2", "amsterdam"],
    ["a further word", "amsterdam w", "amsterdam"],
    ["a missing word", "ronde venen", "de ronde venen"],
  ])("not %s: %s for %s", (_why, written, name) => {
    expect(isSlip(written, name)).toBe(false);
  });
});
