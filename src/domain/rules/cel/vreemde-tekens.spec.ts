// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { vreemdeTekens } from "./vreemde-tekens";

const withName = (name: string) => ({ Voortgang: [...voortgang(["Hoorn 399/0 0/0"]), [name, "395/102", "150/0"]] });

test("a zero-width character is named by its code, and has a sure fix", () => {
  const [finding] = check(vreemdeTekens, withName("Alk\u200bmaar"));
  expect(finding).toMatchObject({
    at: "Voortgang!A3",
    fix: { sure: true, value: "Alkmaar" },
    params: { invisible: ["U+200B"] },
  });
  expect(finding?.sentence).toBe("In deze cel staat een teken dat u niet ziet (U+200B). Bedoeld is “Alkmaar”.");
});

test("blanks at the end", () => {
  const [finding] = check(vreemdeTekens, withName("Alkmaar  "));
  expect(finding).toMatchObject({ fix: { sure: true, value: "Alkmaar" }, params: { invisible: [] } });
  expect(finding?.sentence).toBe("In deze cel staan spaties te veel. Bedoeld is “Alkmaar”.");
});

test("accents, brackets and apostrophes are ordinary characters", () => {
  for (const name of ["Súdwest-Fryslân", "Bergen (NH.)", "'s-Hertogenbosch"])
    expect(check(vreemdeTekens, withName(name))).toEqual([]);
});
