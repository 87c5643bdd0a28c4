// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { kolomOntbreekt } from "./kolom-ontbreekt";

const head = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];

test("a stand without any peildatum", () => {
  const found = check(kolomOntbreekt, {
    Voortgang: [
      ["Gemeente", "Realisatie regulier"],
      ["Hoorn", 5],
    ],
  });
  expect(found).toMatchObject([{ at: "Voortgang!B1", params: { missing: ["peildatum"], read: true } }]);
});

test("a table whose column of names has no header is not read, and says so", () => {
  const rows = [
    ["", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
    ["Hoorn", 399, 0],
    ["Alkmaar", 395, 150],
    ["Opmeer", 125, 200],
  ];
  expect(check(kolomOntbreekt, { Voortgang: rows })).toMatchObject([
    { params: { kind: "voortgang", missing: ["gemeente"], read: false } },
  ]);
});

test("complete tables, in all places where the soort and the peildatum may stand", () => {
  expect(
    check(kolomOntbreekt, {
      Voortgang: voortgang(["Alkmaar 395/102 150/0"]),
      Locaties: [head, ["Hoorn", "A", "amv", 10, "1-1-2025", ""]],
    }),
  ).toEqual([]);
  expect(
    check(kolomOntbreekt, {
      "Stand 1-9-2025": [
        ["Gemeente", "Realisatie regulier"],
        ["Hoorn", 5],
      ],
    }),
  ).toEqual([]);
  expect(
    check(kolomOntbreekt, {
      L: [
        ["Gemeente", "Plaatsen regulier", "Plaatsen amv", "Opening", "Einde"],
        ["Hoorn", 10, 2, "1-1-2025", ""],
      ],
    }),
  ).toEqual([]);
  expect(check(kolomOntbreekt, { M: [["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Hoorn (+100)"]] })).toEqual(
    [],
  );
});

test("a tab about something else lacks nothing", () => {
  expect(
    check(kolomOntbreekt, {
      Begroting: [
        ["Post", "Bedrag"],
        ["Inhuur", 5],
        ["Zaal", 6],
        ["Drukwerk", 7],
      ],
    }),
  ).toEqual([]);
});
