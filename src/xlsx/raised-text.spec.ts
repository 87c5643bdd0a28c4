// SPDX-License-Identifier: EUPL-1.2
import { raisedText } from "./raised-text";

const up = (text: string) => ({ text, font: { vertAlign: "superscript" as const } });
const down = (text: string) => ({ text, font: { vertAlign: "subscript" as const } });

it.each([
  ["38¹", [{ text: "38" }, up("1")]],
  ["100/1²", [{ text: "100/1", font: { bold: true } }, up("2")]],
  ["100¹/12²", [{ text: "100" }, up("1"), { text: "/12" }, up("2")]],
  ["38¹ ²", [{ text: "38" }, up("1, 2")]],
  ["38⁽¹⁾", [{ text: "38" }, up("(1)")]],
  ["38ᵃ", [{ text: "38" }, up("a")]],
  ["38*", [{ text: "38" }, up("*")]],
  ["38₁", [{ text: "38" }, down("1")]],
  ["Assen¹", [{ text: "Assen" }, up("1")]],
])("%s", (text, runs) => expect(raisedText(runs)).toBe(text));

it.each([
  ["1e kwartaal", [{ text: "1" }, up("e"), { text: " kwartaal" }]],
  ["2de ronde", [{ text: "2" }, up("de"), { text: " ronde" }]],
  ["120", [{ text: "1" }, { text: "20", font: { bold: true } }]],
])("no mark: %s", (text, runs) => expect(raisedText(runs)).toBe(text));
