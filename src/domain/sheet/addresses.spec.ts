// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, cellAddress, columnLetters, fullAddress, parseAddress, spokenAddress } from "./addresses";

describe("addresses", () => {
  it("name columns and cells as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(cellAddress({ row: 3, column: 1 })).toBe("B4");
    expect(areaAddress({ row: 3, column: 1, rowCount: 1, columnCount: 1 })).toBe("B4");
    expect(areaAddress({ row: 1, column: 0, rowCount: 8, columnCount: 3 })).toBe("A2:C9");
  });

  it("are read back", () => {
    expect(parseAddress("$B$4")).toEqual({ row: 3, column: 1, rowCount: 1, columnCount: 1 });
    expect(parseAddress("A2:c9")).toEqual({ row: 1, column: 0, rowCount: 8, columnCount: 3 });
    for (const wrong of ["", "4B", "Blad!A1", "A", "A1:B"]) expect(parseAddress(wrong)).toBeNull();
  });

  it("are quoted in a formula where the tab asks for it, and never for people", () => {
    expect(fullAddress("Provincie", "B4")).toBe("Provincie!B4");
    expect(fullAddress("Regio's", "B4")).toBe("'Regio''s'!B4");
    expect(fullAddress("Blad 1", "B4")).toBe("'Blad 1'!B4");
    expect(fullAddress("A1", "B4")).toBe("'A1'!B4");
    for (const tab of ["R", "c", "RC", "R1C1", "C4"]) expect(fullAddress(tab, "B4")).toBe(`'${tab}'!B4`);
    expect(fullAddress("Rapport", "B4")).toBe("Rapport!B4");
    expect(spokenAddress("Regio's", "B4")).toBe("Regio's!B4");
  });
});
