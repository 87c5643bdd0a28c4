// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND, NOORD_HOLLAND_MENDED } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { peildatumTegenspraak } from "./peildatum-tegenspraak";

test("the published tables: 1/9 against 1/7/2025 for the same figures", () => {
  const [finding, ...others] = check(peildatumTegenspraak, NOORD_HOLLAND);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: "Voortgangsrapportage!C1",
    params: { date: "2025-07-01", gemeentenDate: "2025-09-01", equal: 11, compared: 11 },
  });
  expect(finding?.sentence).toContain("Regio's!B4 en Provincie!A3");
});

test("one date everywhere is no contradiction", () => {
  expect(check(peildatumTegenspraak, NOORD_HOLLAND_MENDED)).toEqual([]);
});

const indeling = [
  ["Gemeente", "Regio"],
  ["Alkmaar", "Noord"],
  ["Hoorn", "Noord"],
  ["Haarlem", "Zuid"],
  ["Velsen", "Zuid"],
];
const regios = (...numbers: readonly (readonly [number, number])[]) => [
  ["Regio", "", "Regulier", "Amv"],
  ...numbers.flatMap(([regulier, amv], index) => [
    [["Noord", "Zuid"][index] ?? "", "Taakstelling", 900, 90],
    ["", "Realisatie 1-7-2025", regulier, amv],
  ]),
];
const stand = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 20/0", "Haarlem 963/0 794/0", "Velsen 300/100 300/100"]);

test("two dates whose figures differ are two moments", () => {
  expect(
    check(peildatumTegenspraak, { Indeling: indeling, Voortgang: stand, "Regio's": regios([150, 0], [1000, 100]) }),
  ).toEqual([]);
});

test("one equal number, or equal zeros, prove nothing", () => {
  const small = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 20/0"]);
  expect(check(peildatumTegenspraak, { Indeling: indeling, Voortgang: small, "Regio's": regios([170, 0]) })).toEqual(
    [],
  );
});

test("gemeenten that are known on both dates are no contradiction", () => {
  const july = voortgang(
    ["Alkmaar 395/102 150/0", "Hoorn 399/0 20/0", "Haarlem 963/0 794/0", "Velsen 300/100 300/100"],
    "Gerealiseerd 1-7-2025 (regulier/amv)",
  );
  expect(
    check(peildatumTegenspraak, {
      Indeling: indeling,
      Juli: july,
      September: stand,
      "Regio's": regios([170, 0], [1094, 100]),
    }),
  ).toEqual([]);
  expect(
    check(peildatumTegenspraak, { Indeling: indeling, September: stand, "Regio's": regios([170, 0], [1094, 100]) }),
  ).toHaveLength(1);
});
