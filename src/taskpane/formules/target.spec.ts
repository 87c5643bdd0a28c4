// SPDX-License-Identifier: EUPL-1.2
import { aimAt } from "./target";

const at = (address: string, cells = 1) => ({ tab: "Monitor", address, cells });
const column = [[245], [-408], [719]];

test("one cell, and all that the answer fills", () => {
  expect(aimAt(at("D5"), [[245]], [])).toEqual({
    target: { tab: "Monitor", address: "D5", rows: 1, columns: 1 },
    sentence: "Komt in Monitor!D5.",
  });
  expect(aimAt(at("D5"), column, [])).toEqual({
    target: { tab: "Monitor", address: "D5", rows: 3, columns: 1 },
    sentence: "Vult Monitor!D5:D7.",
  });
});

test.each([
  ["nothing", null, [[1]], /Selecteer een cel/],
  ["several cells", at("A5:A7", 3), [[1]], /Selecteer één cel. Nu is Monitor!A5:A7/],
  ["no answer yet", at("D5"), null, /nog geen antwoord/],
])("%s", (_, selected, answer, sentence) => {
  expect(aimAt(selected, answer, [])).toEqual({ target: null, sentence: expect.stringMatching(sentence) });
});

test("never among the cells that it looks at", () => {
  const looks = { kind: "cells", tab: "Monitor", address: "A5:A7" } as const;
  expect(aimAt(at("A6"), [[245]], [looks])).toEqual({
    target: null,
    sentence: "De formule kijkt naar A5:A7, en zou zelf in Monitor!A6 komen. Selecteer een andere cel.",
  });
  expect(aimAt(at("A3"), column, [looks]).target).toBeNull();
  expect(aimAt(at("B5"), column, [looks]).target).not.toBeNull();
  expect(aimAt(at("A6"), [[245]], [{ ...looks, tab: "Provincie" }]).target).not.toBeNull();
});
