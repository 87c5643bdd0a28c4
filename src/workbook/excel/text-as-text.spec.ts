// SPDX-License-Identifier: EUPL-1.2
import { contentFor, mightBeReadOtherwise } from "./text-as-text";

it.each([
  "=1+1",
  "+638",
  "-150",
  "@x",
  "14.910",
  "8/8",
  "1-9-2025",
  "5%",
  "'t Zand",
  "€ 5",
  "jan 25",
  "TRUE",
  "#N/A",
  " 14",
])("is careful with %s", (text) => {
  expect(mightBeReadOtherwise(text)).toBe(true);
  expect(contentFor(text, "General")).toEqual({ formula: text, numberFormat: "General" });
});

it.each(["Hollands Kroon", "Bergen (NH.)", "Ouder-Amstel", ""])("is not careful with %s", (text) => {
  expect(mightBeReadOtherwise(text)).toBe(false);
  expect(contentFor(text, "0.0")).toEqual({ formula: text, numberFormat: "0.0" });
});

it("keeps a number a number", () => {
  expect(contentFor(14910, "@")).toEqual({ formula: 14910, numberFormat: "General" });
  expect(contentFor(14910, "#,##0")).toEqual({ formula: 14910, numberFormat: "#,##0" });
});
