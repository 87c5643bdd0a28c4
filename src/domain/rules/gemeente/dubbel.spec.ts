// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { dubbel } from "./dubbel";

test("a gemeente twice, also under another spelling: the second is named once", () => {
  const found = check(dubbel, {
    Voortgang: voortgang(["Bergen (NH) 60/90 0/30", "Hoorn 399/0 0/0", "Bergen (NH.) 60/90 0/30"]),
  });
  expect(found).toMatchObject([{ at: "Voortgang!A4", params: { first: "A2" } }]);
});

test("a gemeente twice in the indeling", () => {
  expect(
    check(dubbel, {
      Indeling: [
        ["Gemeente", "Regio"],
        ["Hoorn", "West"],
        ["Alkmaar", "Noord"],
        ["Hoorn", "Noord"],
      ],
    }),
  ).toMatchObject([{ at: "Indeling!A4" }]);
});

test("one gemeente in two tabs, for two peildata in one table, or for two locaties is no double", () => {
  expect(
    check(dubbel, {
      Mei: voortgang(["Hoorn 399/0 0/0"], "Gerealiseerd 1-5-2025 (regulier/amv)"),
      Juli: voortgang(["Hoorn 399/0 0/0"]),
    }),
  ).toEqual([]);
  expect(
    check(dubbel, {
      Reeks: [
        ["Gemeente", "Peildatum", "Gerealiseerd"],
        ["Hoorn", "1-5-2025", 0],
        ["Hoorn", "1-7-2025", 20],
        ["Alkmaar", "1-7-2025", 150],
      ],
    }),
  ).toEqual([]);
  const locaties = [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "A", "regulier", 10, "1-1-2025", ""],
    ["Hoorn", "B", "regulier", 10, "1-1-2025", ""],
  ];
  expect(check(dubbel, { Locaties: locaties })).toEqual([]);
});

test("a regio whose name stands on each of its lines is no gemeente", () => {
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Taakstelling", 3023, 252],
    ["Kennemerland", "Taakstelling", 3023, 252],
  ];
  expect(check(dubbel, { "Regio's": regios })).toEqual([]);
});
