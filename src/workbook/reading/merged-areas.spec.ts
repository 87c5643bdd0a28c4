// SPDX-License-Identifier: EUPL-1.2
import { areasInAddress } from "./merged-areas";

const used = { row: 0, column: 0, rowCount: 50, columnCount: 4 };

describe("areas in an address", () => {
  it("reads one and more areas, with and without $ signs", () => {
    expect(areasInAddress("Blad1!A2:A5", used)).toEqual([{ row: 1, column: 0, rowCount: 4, columnCount: 1 }]);
    expect(areasInAddress("Blad1!$A$1:$D$1, Blad1!B3:C4", used)).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 4 },
      { row: 2, column: 1, rowCount: 2, columnCount: 2 },
    ]);
  });

  it("is not misled by commas, quotes and addresses in the name of a sheet", () => {
    expect(areasInAddress("'Regio, deel A1!B2'!A1:B1,'''t Gooi, A1'!A3:B3", used)).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      { row: 2, column: 0, rowCount: 1, columnCount: 2 },
    ]);
  });

  it("cuts whole rows and columns off at the used range", () => {
    expect(areasInAddress("Blad1!1:1", used)).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
    expect(areasInAddress("Blad1!B:B", { ...used, row: 3, rowCount: 2 })).toEqual([
      { row: 3, column: 1, rowCount: 2, columnCount: 1 },
    ]);
  });

  it("leaves out what lies outside the used range", () => {
    expect(areasInAddress("Blad1!F1:G1", used)).toEqual([]);
    expect(areasInAddress("Blad1!A51:B52", used)).toEqual([]);
    expect(areasInAddress("Blad1!A50:B52", used)).toEqual([{ row: 49, column: 0, rowCount: 1, columnCount: 2 }]);
  });
});
