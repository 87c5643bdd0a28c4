// SPDX-License-Identifier: EUPL-1.2

import { ownProvincie } from "./own-provincie";
import { gemeenteWithCode } from "./register";

const ALKMAAR = gemeenteWithCode("GM0361");
const HOORN = gemeenteWithCode("GM0405");
const VENLO = gemeenteWithCode("GM0983");

describe("the own provincie", () => {
  it("is the one that most gemeenten belong to", () => {
    expect(ownProvincie([VENLO, ALKMAAR, HOORN])).toBe("Noord-Holland");
    expect(ownProvincie([VENLO])).toBe("Limburg");
  });

  it("is null for none and for a tie", () => {
    expect(ownProvincie([])).toBeNull();
    expect(ownProvincie([ALKMAAR, VENLO])).toBeNull();
  });
});
