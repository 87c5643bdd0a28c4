// SPDX-License-Identifier: EUPL-1.2

import { peildatumAt } from "./peildatum";
import { indexOf, type FixtureTable } from "./records.fixture";

const stand = (peildatum: string | null): FixtureTable => ({
  kind: "voortgang",
  tab: `Stand ${String(peildatum)}`,
  peildatum,
  rows: [["Alkmaar", "395/102", "150/0"]],
});

describe("the n-th newest peildatum", () => {
  const index = indexOf({
    tables: [stand("2025-07-01"), stand("2025-09-01"), stand("2025-01-01"), stand("2025-07-01")],
  });

  it.each([
    [1, "2025-09-01"],
    [2, "2025-07-01"],
    [3, "2025-01-01"],
  ])("%d is %s", (number, date) => {
    expect(peildatumAt(index, number)).toEqual({ ok: true, value: date });
  });

  it("says how many there are", () => {
    expect(peildatumAt(index, 4)).toEqual({ ok: false, problem: { kind: "too-few-peildata", asked: 4, count: 3 } });
  });

  it("is not made up for a stand without a year", () => {
    expect(peildatumAt(indexOf({ tables: [stand(null)] }), 1)).toEqual({
      ok: false,
      problem: { kind: "no-peildatum" },
    });
    expect(peildatumAt(indexOf({}), 1)).toEqual({ ok: false, problem: { kind: "missing-tab", tab: "voortgang" } });
  });
});
