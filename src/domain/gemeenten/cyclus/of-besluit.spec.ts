// SPDX-License-Identifier: EUPL-1.2

import { cycliOf } from "./cycli";
import { cyclusOfBesluit } from "./of-besluit";

describe("the cyclus of a besluit by its day", () => {
  it.each<[string, string, number | null]>([
    ["2024-12-20", "2024-12-20", 1],
    ["2024-12-31", "2024-12-31", 1],
    ["2024-01-01", "2024-12-31", 1],
    ["2026-12-18", "2026-12-18", 2],
    // Both run in 2026, and the besluit of the first was taken before.
    ["2026-01-01", "2026-12-31", 2],
    ["2023-06-01", "2023-06-01", null],
    // Between the end of the one and the raming of the other.
    ["2026-02-10", "2026-02-10", null],
    // A cyclus takes two years: after these it is another one, that is not known.
    ["2028-12-18", "2028-12-18", null],
  ])("from %s to %s is %s", (first, last, cyclus) => {
    expect(cyclusOfBesluit(cycliOf([]), first, last)).toBe(cyclus);
  });

  it("is not guessed where two run at once and it is the known day of neither", () => {
    const own = [
      { cyclus: 1, stap: "Einde", date: "2027-02-01" },
      { cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-18" },
    ];
    expect(cyclusOfBesluit(cycliOf(own), "2026-12-18", "2026-12-18")).toBe(2);
    expect(cyclusOfBesluit(cycliOf(own), "2026-12-19", "2026-12-19")).toBeNull();
  });
});
