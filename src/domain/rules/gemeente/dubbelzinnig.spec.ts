// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { dubbelzinnig } from "./dubbelzinnig";

test("Bergen without a provincie is a choice", () => {
  const [finding] = check(dubbelzinnig, { Voortgang: voortgang(["Bergen 60/90 0/30"]) });
  expect(finding?.at).toBe("Voortgang!A2");
  expect(finding?.fix).toMatchObject({ sure: false, choices: expect.arrayContaining(["Bergen (NH.)", "Bergen (L.)"]) });
  expect(finding?.sentence).toMatch(/“Bergen \((NH|L)\.\)” of “Bergen \((NH|L)\.\)”/);
});

test("the workbook's own provincie decides between namesakes", () => {
  expect(
    check(dubbelzinnig, { Voortgang: voortgang(["Bergen 60/90 0/30", "Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]) }),
  ).toEqual([]);
});

test("Utrecht in a table of gemeenten is the gemeente", () => {
  expect(check(dubbelzinnig, { Voortgang: voortgang(["Utrecht 60/90 0/30", "Amersfoort 395/102 150/0"]) })).toEqual([]);
});
