// SPDX-License-Identifier: EUPL-1.2

import { cycliOf } from "./cycli";
import { endSpokenOf, firstEndFrom } from "./end";

const cycli = cycliOf([{ cyclus: 3, stap: "Einde", date: "2030-02-01" }]);

describe("the end of the cyclus", () => {
  it("is the first on or after the peildatum, and unknown where one before it is", () => {
    expect(firstEndFrom(cycli, "2025-09-01")).toBe("2026-02-01");
    expect(firstEndFrom(cycli, "2026-02-01")).toBe("2026-02-01");
    expect(firstEndFrom(cycli, "2026-02-02")).toBeNull();
  });

  it("is that of the cyclus that is named", () => {
    expect(endSpokenOf(cycli, 3, "2025-09-01")).toBe("2030-02-01");
    expect(endSpokenOf(cycli, 2, "2025-09-01")).toBeNull();
  });

  it("is without a peildatum the only one that is known", () => {
    expect(endSpokenOf(cycliOf([]), null, null)).toBe("2026-02-01");
    expect(endSpokenOf(cycli, null, null)).toBeNull();
  });

  it("is not that of the law where the workbook writes something that is no day", () => {
    const unreadable = cycliOf([{ cyclus: 1, stap: "einde", date: null, unreadable: true }]);
    expect(firstEndFrom(unreadable, "2025-09-01")).toBeNull();
  });
});
