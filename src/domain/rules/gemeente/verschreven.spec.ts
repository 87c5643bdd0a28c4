// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { verschreven } from "./verschreven";

test.each([
  ["Hollandse Kroon", "Hollands Kroon"],
  ["Wijdmeren", "Wijdemeren"],
])("%p is %p, and that is a sure fix", (name, official) => {
  const [finding] = check(verschreven, { Voortgang: voortgang(["Alkmaar 395/102 150/0", `${name} 103/26 0/0`]) });
  expect(finding).toMatchObject({
    at: "Voortgang!A3",
    found: name,
    expected: official,
    fix: { sure: true, value: official },
  });
  expect(finding?.sentence).toBe(`Hier staat “${name}”, de naam is “${official}”.`);
});

test("in a free text only the name itself changes", () => {
  const [finding] = check(verschreven, {
    Mutaties: [["Verwachte mutaties na cyclus", "Hollands Kroon (+1), Hollandse Kroon (+255), Hoorn (+100)"]],
  });
  expect(finding?.fix).toEqual({ sure: true, value: "Hollands Kroon (+1), Hollands Kroon (+255), Hoorn (+100)" });
});

test("official names, codes and common spellings stay silent", () => {
  expect(
    check(verschreven, {
      Voortgang: voortgang(["Hollands Kroon 255/24 150/24", "Bergen (NH) 60/90 0/30", "GM0361 395/102 150/0"]),
    }),
  ).toEqual([]);
});
