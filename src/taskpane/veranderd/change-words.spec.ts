// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from "./change.fixture";
import { describeSubject, nameOfChanged, severalOf, showNumber } from "./change-words";

const ONE = { cycli: false, dates: false };

test("a number is called by what it counts and of which soort", () => {
  expect(describeSubject(changeOf(), ONE)).toBe("realisatie regulier");
  expect(describeSubject(changeOf({ grootheid: "mutatie", soort: "oekraine" }), ONE)).toBe("mutatie Oekraïne");
});

test("cyclus and days are named where the comparison has more than one", () => {
  const first = changeOf({ cyclus: 1 });
  const second = changeOf({ cyclus: 2, oldDate: "2026-03-01", newDate: "2026-03-01" });
  const several = severalOf([first, second]);
  expect(several).toEqual({ cycli: true, dates: true });
  expect(describeSubject(first, several)).toBe("realisatie regulier, cyclus 1, 1-7-2025 → 1-9-2025");
  expect(describeSubject(second, several)).toBe("realisatie regulier, cyclus 2, 1-3-2026");
  expect(describeSubject(changeOf({ oldDate: null, newDate: null }), several)).toBe("realisatie regulier");
  expect(severalOf([first, changeOf({ cyclus: 1, gebied: "Laren" })])).toEqual(ONE);
  // What went has no new day, and a taakstelling mostly has none.
  expect(severalOf([changeOf(), changeOf({ newDate: null }), changeOf({ oldDate: null })])).toEqual(ONE);
});

test("what is not known is not 0, and a provincie is not the gemeente of that name", () => {
  expect([null, 0, 1004].map(showNumber)).toEqual(["onbekend", "0", "1.004"]);
  expect(nameOfChanged({ gebied: "Utrecht", level: "provincie" })).toBe("provincie Utrecht");
  expect(nameOfChanged({ gebied: "Utrecht", level: "gemeente" })).toBe("Utrecht");
});
