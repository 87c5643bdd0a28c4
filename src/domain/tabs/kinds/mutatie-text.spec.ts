// SPDX-License-Identifier: EUPL-1.2

import { isMutatieText, readMutatieText } from "./mutatie-text";

describe("the free text of mutaties", () => {
  it("reads the published text", () => {
    const { parts, unread } = readMutatieText(
      "Amsterdam(-240), Bergen (+20 amv), Diemen (+132 / +56 amv), Heemskerk+Uitgeest (+238 /+62 amv), Uithoorn (-30).",
    );
    expect(parts).toEqual([
      { names: ["Amsterdam"], changes: [{ soort: "regulier", aantal: -240 }] },
      { names: ["Bergen"], changes: [{ soort: "amv", aantal: 20 }] },
      {
        names: ["Diemen"],
        changes: [
          { soort: "regulier", aantal: 132 },
          { soort: "amv", aantal: 56 },
        ],
      },
      {
        names: ["Heemskerk", "Uitgeest"],
        changes: [
          { soort: "regulier", aantal: 238 },
          { soort: "amv", aantal: 62 },
        ],
      },
      { names: ["Uithoorn"], changes: [{ soort: "regulier", aantal: -30 }] },
    ]);
    expect(unread).toEqual([]);
  });

  it("keeps a name that ends in brackets", () => {
    expect(readMutatieText("Bergen (NH) (+1.020)").parts).toEqual([
      { names: ["Bergen (NH)"], changes: [{ soort: "regulier", aantal: 1020 }] },
    ]);
  });

  it("names what it could not read instead of dropping it", () => {
    const { parts, unread } = readMutatieText("Amsterdam (circa 240), Hoorn (+100), Huizen volgt nog");
    expect(parts).toEqual([{ names: ["Hoorn"], changes: [{ soort: "regulier", aantal: 100 }] }]);
    expect(unread).toEqual(["Amsterdam (circa 240)", "Huizen volgt nog"]);
  });

  it("takes no number without a sign: it may be a total", () => {
    expect(readMutatieText("Hoorn (100)").unread).toEqual(["Hoorn (100)"]);
  });

  it("tells such a text from ordinary words", () => {
    expect(isMutatieText("Amsterdam(-240), Bergen (+20 amv)")).toBe(true);
    expect(isMutatieText("Cijfers van het COA (stand 1/9), onder voorbehoud")).toBe(false);
  });
});
