// SPDX-License-Identifier: EUPL-1.2
import { dutchErrorName, errorMeaning } from "./error-names";

it.each([
  ["#N/A", "#N/B"],
  ["#DIV/0!", "#DEEL/0!"],
  ["#VALUE!", "#WAARDE!"],
  ["#NAME?", "#NAAM?"],
  ["#REF!", "#VERW!"],
  ["#NUM!", "#GETAL!"],
  ["#NULL!", "#LEEG!"],
  ["#SPILL!", "#OVERLOOP!"],
  ["#ONBEKEND", "#ONBEKEND"],
])("%s is %s in Dutch", (english, dutch) => expect(dutchErrorName(english)).toBe(dutch));

it("has a sentence for every error", () => {
  expect(errorMeaning("#DIV/0!")).toBe("Er wordt gedeeld door nul.");
  expect(errorMeaning("#ONBEKEND")).toBe("De formule geeft een fout.");
});
