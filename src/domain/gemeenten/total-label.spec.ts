// SPDX-License-Identifier: EUPL-1.2

import { isTotalLabel, totalledName } from "./total-label";

describe("a label that adds up rows", () => {
  it("knows what a total row adds up", () => {
    expect(totalledName("Totaal Kennemerland")).toBe("Kennemerland");
    expect(totalledName("Subtotaal regio Gooi en Vechtstreek")).toBe("regio Gooi en Vechtstreek");
    expect(totalledName("Kennemerland totaal")).toBe("Kennemerland");
    expect(totalledName("Totaal")).toBe("");
  });

  it("knows a total row by its words, and no gemeente", () => {
    for (const label of ["Totaal", "TOTAAL Noord-Holland", "Subtotaal Kennemerland", "Eindtotaal", "Provincie totaal"])
      expect(isTotalLabel(label)).toBe(true);
    for (const label of ["Alkmaar", "Someren", "Sommelsdijk", "Provincie Utrecht"])
      expect(isTotalLabel(label)).toBe(false);
  });
});
