// SPDX-License-Identifier: EUPL-1.2

import { cleanText, hasStrayCharacters, splitFootnote } from "./clean";

describe("cleaning", () => {
  it("takes away what is not seen", () => {
    expect(cleanText("\ufeffAlk\u200bmaar\u00a0 ")).toBe("Alkmaar");
    expect(cleanText("Gooi\u00a0en\nVechtstreek")).toBe("Gooi en Vechtstreek");
  });

  it("tells strays from ordinary text", () => {
    for (const text of ["Alk\u200bmaar", " Alkmaar", "Alkmaar\u00a0", "Alk\u00admaar"])
      expect(hasStrayCharacters(text)).toBe(true);
    for (const text of ["Alkmaar", "Den Helder", "14\u00a0910", "Súdwest-Fryslân"])
      expect(hasStrayCharacters(text)).toBe(false);
  });

  it("splits footnote marks from numbers, not from names or sums", () => {
    expect(splitFootnote("150*")).toEqual({ body: "150", mark: "*" });
    expect(splitFootnote("4.567 (91%)²")).toEqual({ body: "4.567 (91%)", mark: "²" });
    for (const [text, mark] of [
      ["150 1)", "1)"],
      ["150 a)", "a)"],
      ["150*)", "*)"],
      ["150¹)", "¹)"],
      ["150 ¹ ²", "¹ ²"],
      ["150⁽¹⁾", "⁽¹⁾"],
      ["150ᵃ", "ᵃ"],
      ["150₁", "₁"],
      ["¹150", "¹"],
      ["¹ 150", "¹"],
    ])
      expect(splitFootnote(text ?? "")).toEqual({ body: "150", mark });
    expect(splitFootnote("15¹0")).toEqual({ body: "15¹0", mark: null });
    expect(splitFootnote("150 [3]")).toMatchObject({ mark: "[3]" });
    for (const text of ["150", "150 (60%)", "4.837 (96%)", "Bergen (NH)", "*"])
      expect(splitFootnote(text)).toEqual({ body: text, mark: null });
  });
});
