// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { foutwaarde } from "./foutwaarde";

const withCell = (cell: string | { value: string; formula: string }) => ({
  Voortgang: [
    ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Alkmaar", 395, cell],
    ["Hoorn", 399, 0],
    ["Schagen", 300, 250],
  ],
});

test("an error value is named with its formula", () => {
  const [finding] = check(foutwaarde, withCell({ value: "#REF!", formula: "=Bron!B2" }));
  expect(finding).toMatchObject({ at: "Voortgang!C2", found: "#REF!" });
  expect(finding?.sentence).toContain("als uitkomst van =Bron!B2");
});

test("n.v.t. and a blank are no errors", () => {
  expect(check(foutwaarde, withCell("n.v.t."))).toEqual([]);
  expect(check(foutwaarde, withCell(""))).toEqual([]);
});
