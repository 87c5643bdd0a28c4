// SPDX-License-Identifier: EUPL-1.2

import { ACCENTS, DARK, LIGHT } from "./theme";

/** By WCAG 2.2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

it.each([LIGHT, DARK])("text reads well on its ground", ({ ground, text, label }) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(label, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each([...ACCENTS.filter((color) => contrast(color, "#ffffff") >= 3), "#1f3864", "#000000", "#c00000"])(
  "%s, which stands out on white, stands out on dark too",
  (color) => expect(contrast(DARK.ofFile(color), DARK.ground)).toBeGreaterThanOrEqual(3),
);

it("dark, middle and light stay three, in the other order", () => {
  const [dark, middle, light] = ["#1f3864", "#5b9bd5", "#deebf7"].map((color) => luminance(DARK.ofFile(color)));
  expect(dark!).toBeGreaterThan(middle! * 1.5);
  expect(middle!).toBeGreaterThan(light! * 1.5);
});

it("grey stays grey, and light keeps the colours of the file", () => {
  expect(DARK.ofFile("#a5a5a5")).toMatch(/^#(..)\1\1$/);
  expect(LIGHT.ofFile("#1f3864")).toBe("#1f3864");
});
