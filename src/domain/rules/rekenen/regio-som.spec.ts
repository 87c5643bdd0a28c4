// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND_MENDED } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { regioSom } from "./regio-som";

const indeling = [
  ["Gemeente", "Regio"],
  ["Alkmaar", "Noord"],
  ["Hoorn", "Noord"],
];
const regio = (realisatie: number, day = "1-9-2025") => [
  ["Regio", "", "Regulier", "Amv"],
  ["Noord", "Taakstelling", 794, 102],
  ["", `Realisatie ${day}`, realisatie, 0],
];
const stand = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 20/0"]);

test("a regio that is not the sum of its gemeenten", () => {
  const found = check(regioSom, { Indeling: indeling, Voortgang: stand, "Regio's": regio(107) });
  expect(found).toMatchObject([{ at: "Regio's!C3", found: "107", expected: "170" }]);
  expect(found[0]?.sentence).toBe(
    "Noord heeft hier 107 als realisatie regulier op 1-9-2025. De 2 gemeenten in “Voortgang” zijn samen 170: een verschil van −63.",
  );
});

test("a taakstelling has no peildatum: it is compared whatever the dates are", () => {
  const wrong = regio(170, "1-7-2025").map((row) => row.map((cell) => (cell === 794 ? 749 : cell)));
  expect(check(regioSom, { Indeling: indeling, Voortgang: stand, "Regio's": wrong })).toMatchObject([
    { found: "749", expected: "794" },
  ]);
});

test("another moment, an absent gemeente and an unknown one are not compared", () => {
  expect(check(regioSom, { Indeling: indeling, Voortgang: stand, "Regio's": regio(107, "1-7-2025") })).toEqual([]);
  expect(check(regioSom, { Indeling: indeling, Voortgang: stand.slice(0, 2), "Regio's": regio(107) })).toEqual([]);
  expect(
    check(regioSom, {
      Indeling: indeling,
      Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 -/0"]),
      "Regio's": regio(107),
    }),
  ).toEqual([]);
});

test("the published regio's are the sums of their gemeenten", () => {
  expect(check(regioSom, NOORD_HOLLAND_MENDED)).toEqual([]);
});

test("a row of the regio in the table of gemeenten is a total, which another rule checks", () => {
  const lines = ["Alkmaar 395/102 150/0", "Hoorn 399/0 20/0", "Noord 794/102 107/0"];
  expect(check(regioSom, { Indeling: indeling, Voortgang: voortgang(lines) })).toEqual([]);
});
