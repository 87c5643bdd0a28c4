// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { dubbelePeildatum } from "./dubbele-peildatum";

const first = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

test("two tabs for one peildatum that differ: one finding, which names each number that differs and both cells", () => {
  const found = check(dubbelePeildatum, {
    Stand: first,
    Kopie: voortgang(["Hoorn 399/0 20/8", "Alkmaar 395/102 150/5"]),
  });
  expect(found).toMatchObject([{ at: "Kopie!C2", found: "20; 8; 5", expected: null }]);
  expect(found[0]?.sentence).toBe(
    "“Kopie” en “Stand” gaan beide over 1 september 2025, maar verschillen in 3 getallen: Hoorn regulier is 20 in Kopie!C2 en 0 in Stand!C3; Hoorn amv is 8 in Kopie!C2 en 0 in Stand!C3; Alkmaar amv is 5 in Kopie!C3 en 0 in Stand!C2. Kies bij Leveringen welke geldt, of maak ze gelijk.",
  );
});

test("three tabs: each is held against the first", () => {
  const found = check(dubbelePeildatum, {
    Stand: first,
    Kopie: voortgang(["Hoorn 399/0 20/0"]),
    Derde: voortgang(["Hoorn 399/0 30/0", "Alkmaar 395/102 151/0"]),
  });
  expect(found.map(({ at, found: values }) => [at, values])).toEqual([
    ["Kopie!C2", "20"],
    ["Derde!C2", "30; 151"],
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
