// SPDX-License-Identifier: EUPL-1.2

import { byCode } from "./codes";

describe("CBS codes", () => {
  it.each([
    ["GM0361", "Alkmaar"],
    ["gm0361", "Alkmaar"],
    ["gm361", "Alkmaar"],
    ["GM 0361", "Alkmaar"],
    ["0361", "Alkmaar"],
    ["361", "Alkmaar"],
    ["14", "Groningen"],
    ["PV27", "Noord-Holland"],
    ["pv20", "Groningen"],
  ])("%s", (code, naam) => {
    expect(byCode(code)?.naam).toBe(naam);
  });

  it("tells a code that nobody has from a text that is no code", () => {
    for (const code of ["GM9999", "PV99", "27", "0000"]) expect(byCode(code)).toBeNull();
    for (const text of ["", "Alkmaar", "GM", "361,0", "3.61", "-361", "GM03610", "BU0361"])
      expect(byCode(text)).toBeUndefined();
  });

  it("knows the code of a gemeente that no longer exists, where its letters say that it is a code", () => {
    for (const code of ["GM0733", "gm733"]) expect(byCode(code)).toMatchObject({ naam: "Lingewaal" });
    for (const number of ["733", "0733", "PV0733"]) expect(byCode(number)).toBeNull();
  });

  it("tells the gemeente Utrecht from the provincie", () => {
    expect(byCode("GM0344")).toMatchObject({ level: "gemeente", naam: "Utrecht" });
    expect(byCode("PV26")).toMatchObject({ level: "provincie", naam: "Utrecht" });
  });
});
