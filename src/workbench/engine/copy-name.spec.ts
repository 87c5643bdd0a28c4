// SPDX-License-Identifier: EUPL-1.2
import { copyName } from "./copy-name";

test.each([
  ["Stand", ["Stand"], "Stand (2)"],
  ["Stand", ["Stand", "STAND (2)"], "Stand (3)"],
  ["Stand (2)", ["Stand", "Stand (2)"], "Stand (3)"],
  ["Stand (2025)", ["Stand (2025)"], "Stand (2025) (2)"],
  ["Voortgang taakstelling Utrecht 1", ["Voortgang taakstelling Utrecht 1"], "Voortgang taakstelling Utre (2)"],
  ["Voortgang taakstelling aan zee 1", ["x"], "Voortgang taakstelling aan (2)"],
])("the copy of %s beside %j is %s", (original, taken, name) => {
  expect(copyName(original, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test("nine copies of the longest name and one more are all others", () => {
  const names = ["Q".repeat(31)];
  for (let copy = 0; copy < 10; copy += 1) names.push(copyName(names[0] ?? "", names));
  expect(new Set(names).size).toBe(11);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  expect(names.at(-1)).toBe(`${"Q".repeat(26)} (11)`);
});
