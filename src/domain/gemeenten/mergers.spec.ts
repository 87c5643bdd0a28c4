// SPDX-License-Identifier: EUPL-1.2
import { carriedBy, mergerOf, MERGERS } from "./mergers";
import { gemeenteWithCode } from "./register";

const [wijdemeren, hilversum] = [gemeenteWithCode("GM1696"), gemeenteWithCode("GM0402")];

test("Wijdemeren goes up in Hilversum on 1-1-2027", () => {
  expect(MERGERS).toEqual([{ gemeente: wijdemeren, opvolger: hilversum, datum: "2027-01-01" }]);
});

test.each([
  [null, false],
  ["2026-12-31", false],
  ["2027-01-01", true],
  ["2028-07-01", true],
])("on %s it has gone up: %s", (date, gone) => {
  expect(mergerOf(wijdemeren, date)?.opvolger ?? null).toBe(gone ? hilversum : null);
  expect(mergerOf(hilversum, date)).toBeNull();
  expect(carriedBy(hilversum, date)).toEqual(gone ? [hilversum, wijdemeren] : [hilversum]);
  expect(carriedBy(wijdemeren, date)).toEqual([wijdemeren]);
});
