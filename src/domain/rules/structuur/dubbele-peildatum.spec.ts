// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { dubbelePeildatum } from "./dubbele-peildatum";

const first = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("two tabs for one peildatum that differ: a finding per gemeente, which names each number that differs and both cells", () => {
  const found = check(dubbelePeildatum, {
    Stand: first,
    Kopie: voortgang(["Hoorn 399/0 20/0", "Alkmaar 395/102 150/5"]),
  });
  expect(found).toMatchObject([
    { at: "Kopie!C2", found: "20", expected: null },
    { at: "Kopie!C3", found: "5", expected: null },
  ]);
  expect(found[0]?.sentence).toBe(
    "“Kopie” en “Stand” gaan beide over 1 september 2025, maar verschillen: Hoorn regulier is 20 in Kopie!C2 en 0 in Stand!C3.",
  );
});

test("both soorten of a gemeente", () => {
  const found = check(dubbelePeildatum, { Stand: first, Kopie: voortgang(["Hoorn 399/0 20/8"]) });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    "“Kopie” en “Stand” gaan beide over 1 september 2025, maar verschillen: Hoorn regulier is 20 in Kopie!C2 en 0 in Stand!C3; Hoorn amv is 8 in Kopie!C2 en 0 in Stand!C3.",
  ]);
});

test("a copy, another peildatum, and a number that one of both does not know", () => {
  expect(check(dubbelePeildatum, { Stand: first, Kopie: first })).toEqual([]);
  expect(
    check(dubbelePeildatum, {
      Stand: first,
      Mei: voortgang(["Hoorn 399/0 20/0"], "Gerealiseerd 1-5-2025 (regulier/amv)"),
    }),
  ).toEqual([]);
  expect(
    check(dubbelePeildatum, { Stand: first, Kopie: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 -/0"]) }),
  ).toEqual([]);
});

test("a total row of two tabs with other rows is not one number", () => {
  const part = voortgang(["Hoorn 399/0 0/0", "Noord-Holland Noord 399/0 0/0"]);
  expect(
    check(dubbelePeildatum, {
      Stand: voortgang(["Hoorn 399/0 0/0", "Alkmaar 395/102 150/0", "Noord-Holland Noord 794/102 150/0"]),
      Deel: part,
    }),
  ).toEqual([]);
});
