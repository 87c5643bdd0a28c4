// SPDX-License-Identifier: EUPL-1.2
import { measuredLines, textWidth } from "./letter-widths";

// The sums of the widths in the file of the font Carlito, in pixels at 11 points.
it.each([
  ["Hoorn", 37.4],
  ["Genoemd +638, uit de cellen volgt 12.202 − 11.519 = +683.", 350.6],
  ["iiiiiiiiii", 33.7],
  ["Peildatum spreekt een ander tabblad tegen", 258.7],
])("%s is as wide as it is in the font, or a little wider", (text, printed) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(printed);
  expect(textWidth(text)).toBeLessThan(printed * 1.06);
});

it("bold and larger letters are wider, and an unknown one is taken for a wide one", () => {
  expect(textWidth("Ernst", { bold: true })).toBeGreaterThan(textWidth("Ernst"));
  expect(textWidth("Ernst", { size: 22 })).toBeCloseTo(2 * textWidth("Ernst"), 6);
  expect(textWidth("世")).toBeGreaterThan(textWidth("W"));
});

it("a line goes on at a space, after a hyphen and at a break, and not for a space at its end", () => {
  const width = textWidth("Zaanstreek-");
  expect(measuredLines("", 100)).toBe(1);
  expect(measuredLines("Zaanstreek-Waterland", width)).toBe(2);
  expect(measuredLines("Zaanstreek-Waterland", 2 * width)).toBe(1);
  expect(measuredLines("een\ntwee", 500)).toBe(2);
  expect(measuredLines("een ", textWidth("een"))).toBe(1);
  expect(measuredLines("een twee", textWidth("een twee") + 0.1)).toBe(1);
  expect(measuredLines("een twee", textWidth("een twee") - 1)).toBe(2);
});

it("a word that is longer than a line goes on in the next one", () => {
  expect(measuredLines("i".repeat(100), textWidth("i".repeat(40)))).toBe(3);
});
