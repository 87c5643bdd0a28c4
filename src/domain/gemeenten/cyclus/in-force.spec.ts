// SPDX-License-Identifier: EUPL-1.2

import { cycliOf } from "./cycli";
import { cyclusInForce } from "./in-force";

const DATED = [{ cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-31" }];

describe("the cyclus in force", () => {
  it.each([
    ["2026-12-30", 1],
    ["2026-12-31", 2],
    ["2027-07-01", 2],
    ["2024-12-20", 1],
    ["2024-12-19", null],
  ])("on %s is that of the newest verdeelbesluit until then: %s", (day, cyclus) => {
    expect(cyclusInForce(cycliOf(DATED), [1, 2], day)).toBe(cyclus);
  });

  it("is not guessed where the second besluit has no date yet, but it does not come before its raming", () => {
    expect(cyclusInForce(cycliOf([]), [1, 2], "2026-10-01")).toBeNull();
    expect(cyclusInForce(cycliOf([]), [1, 2], "2025-09-01")).toBe(1);
  });

  it("is that of the newest besluit, also where it is of a cyclus without a taakstelling here", () => {
    const three = [...DATED, { cyclus: 3, stap: "Verdeelbesluit", date: "2028-12-31" }];
    expect(cyclusInForce(cycliOf(three), [1, 3], "2027-07-01")).toBe(2);
    expect(
      cyclusInForce(cycliOf([...DATED, { cyclus: 3, stap: "Einde", date: "2030-02-01" }]), [1, 2], "2027-07-01"),
    ).toBe(2);
  });
});
