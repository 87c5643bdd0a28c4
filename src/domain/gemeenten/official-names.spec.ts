// SPDX-License-Identifier: EUPL-1.2

import { officialNameOf, officialNames } from "./official-names";
import { GEMEENTEN, gemeenteWithCode, PROVINCIES } from "./register";

const VLIELAND = gemeenteWithCode("GM0096");

describe("official names", () => {
  it("are two where the CBS has the Dutch name of a gemeente in Fryslân, and one elsewhere", () => {
    const two = GEMEENTEN.filter((gemeente) => officialNames(gemeente).length > 1);
    expect(two.map((gemeente) => officialNames(gemeente).join(" / "))).toEqual([
      "Ameland / It Amelân",
      "Harlingen / Harns",
      "Heerenveen / It Hearrenfean",
      "Leeuwarden / Ljouwert",
      "Ooststellingwerf / Eaststellingwerf",
      "Opsterland / Opsterlân",
      "Schiermonnikoog / Skiermûntseach",
      "Smallingerland / Smellingerlân",
      "Terschelling / Skylge",
      "Vlieland / Flylân",
    ]);
    expect(two.every(({ provincie }) => provincie === "Fryslân")).toBe(true);
    for (const provincie of PROVINCIES) expect(officialNames(provincie)).toEqual([provincie.naam]);
  });

  it("are each written in its own way", () => {
    expect(officialNameOf(VLIELAND, "flylan")).toBe("Flylân");
    expect(officialNameOf(VLIELAND, "VLIELAND")).toBe("Vlieland");
    expect(officialNameOf(VLIELAND, "GM0096")).toBe("Vlieland");
    expect(officialNameOf(gemeenteWithCode("GM0074"), "Hearrenfean")).toBe("It Hearrenfean");
  });
});
