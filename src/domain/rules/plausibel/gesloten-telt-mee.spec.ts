// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { geslotenTeltMee } from "./gesloten-telt-mee";

const head = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
const V = voortgang(["Alkmaar 395/102 150/0"]);

test("a closed locatie that is not counted, and a difference that it does not explain", () => {
  expect(
    check(geslotenTeltMee, {
      V,
      L: [
        head,
        ["Alkmaar", "A", "regulier", 150, "1-1-2020", ""],
        ["Alkmaar", "B", "regulier", 60, "1-1-2020", "31-7-2025"],
      ],
    }),
  ).toEqual([]);
  expect(
    check(geslotenTeltMee, {
      V,
      L: [
        head,
        ["Alkmaar", "A", "regulier", 80, "1-1-2020", ""],
        ["Alkmaar", "B", "regulier", 60, "1-1-2020", "31-7-2025"],
      ],
    }),
  ).toEqual([]);
});

test("a locatie that closes on the peildatum is still open", () => {
  expect(check(geslotenTeltMee, { V, L: [head, ["Alkmaar", "A", "regulier", 150, "1-1-2020", "1-9-2025"]] })).toEqual(
    [],
  );
});
