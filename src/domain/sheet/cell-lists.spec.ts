// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "./addresses";
import { formatCells } from "./cell-lists";

const cells = (tab: string, ...addresses: string[]): { tab: string; row: number; column: number }[] =>
  addresses.map((address) => {
    const { row, column } = parseAddress(address)!;
    return { tab, row, column };
  });

describe("a list of cells", () => {
  it.each<[string, string[]]>([
    ["Stand!B4", ["B4"]],
    ["Stand!B2:B5", ["B5", "B2", "B4", "B3"]],
    ["Stand!B3 en B5", ["B3", "B5"]],
    ["Stand!B3, B7:B9 en B12", ["B8", "B3", "B12", "B7", "B9"]],
    ["Stand!B4", ["B4", "B4"]],
    ["Stand!B2:B3 en C2:C3", ["B2", "C2", "B3", "C3"]],
    ["Stand!A1, A3, A5, A7, A9 en 3 andere", ["A1", "A3", "A5", "A7", "A9", "A11", "A13", "A15"]],
  ])("is written as %s", (text, addresses) => {
    expect(formatCells(cells("Stand", ...addresses))).toBe(text);
  });

  it("names each tab once, as people say it", () => {
    expect(formatCells([...cells("Blad 1", "B2", "B3"), ...cells("Kopie", "C2"), ...cells("Blad 1", "B4")])).toBe(
      "Blad 1!B2:B4 en Kopie!C2",
    );
  });
});
