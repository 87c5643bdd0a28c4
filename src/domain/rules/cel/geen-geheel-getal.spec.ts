// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { geenGeheelGetal } from "./geen-geheel-getal";

const withCell = (cell: number | string) => ({
  Voortgang: [
    ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Alkmaar", 395, cell],
    ["Hoorn", 399, 0],
    ["Schagen", 300, 250],
  ],
});

test("half a place", () => {
  expect(check(geenGeheelGetal, withCell(150.5))).toMatchObject([{ at: "Voortgang!C2", found: "150,5" }]);
});

test.each([150, "150,0", "1.160", 0])("%p stays silent", (cell) => {
  expect(check(geenGeheelGetal, withCell(cell))).toEqual([]);
});
