// SPDX-License-Identifier: EUPL-1.2

import { oncePerObject, sameAsBefore } from "./remember";

describe("oncePerObject", () => {
  const counted = () => {
    let times = 0;
    const answer = oncePerObject((sheet: { rows: number }, kind: string | null, cells: readonly number[]) => ({
      times: ++times,
      told: [sheet.rows, kind, cells.length],
    }));
    return answer;
  };

  it("works out again where a circumstance is another one, by value", () => {
    const answer = counted();
    const sheet = { rows: 3 };
    expect(answer(sheet, null, [1])).toBe(answer(sheet, null, [1]));
    expect(answer(sheet, null, [2])).toEqual({ times: 2, told: [3, null, 1] });
    expect(answer(sheet, "mutaties", [2]).times).toBe(3);
  });

  it("tells objects apart that look the same", () => {
    const answer = counted();
    expect(answer({ rows: 3 }, null, [])).not.toBe(answer({ rows: 3 }, null, []));
  });
});

describe("sameAsBefore", () => {
  it("makes another object where a part is another one, by value", () => {
    const make = sameAsBefore((provincie: string | null, years: readonly number[]) => ({ provincie, years }));
    const first = make("Utrecht", [2025]);
    expect(make("Utrecht", [2025])).toBe(first);
    expect(make("Utrecht", [2026])).toEqual({ provincie: "Utrecht", years: [2026] });
    // Only the last one is kept.
    expect(make("Utrecht", [2025])).not.toBe(first);
  });
});
