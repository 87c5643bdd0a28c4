// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../sheet/addresses";
import { frameCells, measureCells, nameContent } from "./cells";
import { SMALL_PLAN } from "./monitor.fixture";
import { newPlaces } from "./places";

const places = newPlaces(SMALL_PLAN);
const cells = new Map(
  [...frameCells(SMALL_PLAN, places), ...measureCells(SMALL_PLAN, places)].map((cell) => [
    cellAddress(cell),
    cell.content,
  ]),
);

test("a row of a gemeente has a formula per measure that refers to its own name and to the cells above", () => {
  expect(["A5", "B5", "C5", "D5", "E5", "F5"].map((address) => cells.get(address))).toEqual([
    "Delft",
    '=SPREIDING.TAAKSTELLING($A5,"regulier",$F$2)',
    '=SPREIDING.REALISATIE($A5,"regulier",$D$2)',
    '=SPREIDING.GAP($A5,"regulier",$D$2)',
    '=IF($B5=0,"–",SPREIDING.REALISATIEGRAAD($A5,"regulier",$D$2))',
    "=SPREIDING.STATUS($A5,$D$2)",
  ]);
});

test("title, settings, headers and the row of the whole gebied", () => {
  expect(cells.get("A1")).toBe('="Spreidingswet "&$B$2&": taakstelling en realisatie"');
  expect(["A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2"].map((address) => cells.get(address))).toEqual([
    "Gebied",
    "Zuid-Holland",
    "Peildatum",
    "=SPREIDING.PEILDATUM()",
    "Cyclus",
    1,
    "Prognose op",
    undefined,
  ]);
  expect(["A4", "B4", "F4", "A10", "A11", "A12", "A13"].map((address) => cells.get(address))).toEqual([
    "Gemeente",
    "Taakstelling regulier",
    "Status",
    "Regio of provincie",
    "Haaglanden",
    "Midden-Holland",
    "=$B$2",
  ]);
  expect(cells.get("D13")).toBe('=SPREIDING.GAP($A13,"regulier",$D$2)');
});

test("a name that Excel would read otherwise is a formula", () => {
  expect(cells.get("A7")).toBe(`="'s-Gravenhage"`);
  expect(nameContent("3-1")).toBe('="3-1"');
  expect(nameContent("Bergen (NH.)")).toBe("Bergen (NH.)");
});
