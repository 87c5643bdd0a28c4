// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../sheet/addresses";
import { frameCells, measureCells } from "./cells";
import { monitorColumns } from "./cyclus-columns";
import { SMALL_PLAN } from "./monitor.fixture";
import { nameContent } from "./name-content";
import { newPlaces } from "./places";
import { LIST_LENGTH } from "./plan";
import { choicesOf } from "./settings-cells";
import { CHOOSE_NOTE } from "./words";

const places = newPlaces(SMALL_PLAN);
const cells = new Map(
  [...frameCells(SMALL_PLAN, places), ...measureCells(SMALL_PLAN, places)].map((cell) => [
    cellAddress(cell),
    cell.content,
  ]),
);
const at = (...addresses: string[]) => addresses.map((address) => cells.get(address));
const controle = `$${cellAddress({ row: places.lists.headerRow + 1, column: 6 }).replace("G", "G$")}`;

test("a row of a gemeente has a formula per measure that refers to its own name and to the cells above, and is blank where these are wrong", () => {
  const guarded = (formula: string) => `=IF(${controle}<>"","",${formula})`;
  expect(at("A12", "B12", "C12", "D12", "E12", "F12", "G12")).toEqual([
    "Delft",
    guarded('SPREIDING.TAAKSTELLING($A12,"regulier",N($F$3),$A$3)'),
    guarded('SPREIDING.REALISATIE($A12,"regulier",$A$3)'),
    guarded('SPREIDING.GAP($A12,"regulier",$A$3)'),
    guarded('IF($B12=0,"–",SPREIDING.REALISATIEGRAAD($A12,"regulier",$A$3))'),
    guarded("SPREIDING.STATUS($A12,$A$3)"),
    guarded('SPREIDING.ONTBREEKT($A12,"totaal",$A$3)'),
  ]);
});

test("title, headers, the gebied as a whole, its regio's, then the gemeenten below a header of their own", () => {
  expect(at("A1", "A6", "A7", "A8", "A9", "A10", "A11", "A12")).toEqual([
    "Spreidingswet provincie Zuid-Holland: taakstelling en realisatie",
    "Gebied",
    "Zuid-Holland",
    "Haaglanden",
    "Midden-Holland",
    undefined,
    "Gemeente",
    "Delft",
  ]);
  expect(at("B6", "B11", "G6", "G11")).toEqual([
    "Taakstelling regulier",
    "Taakstelling regulier",
    "Niet meegeteld",
    "Niet meegeteld",
  ]);
});

test("only what is of use here can be chosen: no soort or prognose where no column takes it", () => {
  expect(at("A2", "B2", "C2", "D2", "F2")).toEqual(["Peildatum", undefined, undefined, "Vorige peildatum", "Cyclus"]);
  expect(cells.get("A3")).toBe("=SPREIDING.PEILDATUM()");
  const all = newPlaces({ ...SMALL_PLAN, columns: ["prognose", "nietMeegeteld"] });
  expect(choicesOf(all, "soort")).toMatch(/^=\$C\$\d+:\$C\$\d+$/);
  expect(choicesOf(all, "cyclus")).toBeNull();
});

test("of each cyclus its own columns, before the prognose, that name it and follow the chosen soort", () => {
  const columns = monitorColumns(["gap 2", "gap 1"]);
  const headers = columns.map(({ header }) => header);
  expect(headers.slice(headers.indexOf("Tekort totaal") + 1, headers.indexOf("Prognose"))).toEqual(
    [1, 2].flatMap((cyclus) =>
      ["Taakstelling", "Gap", "Tekort", "Startstand"].map((name) => `${name} cyclus ${String(cyclus)}`),
    ),
  );
  const plan = { ...SMALL_PLAN, columns: ["gap 2", "startstand 2", "nietMeegeteld"] as const };
  const made = newPlaces(plan);
  const written = [...frameCells(plan, made), ...measureCells(plan, made)].map(({ content }) => String(content));
  const row = written.filter((content) => content.includes("$A12"));
  expect(row[0]).toMatch(/SPREIDING\.GAP\(\$A12,\$B\$3,\$A\$3,2\)\)$/);
  expect(row[1]).toMatch(/SPREIDING\.STARTSTAND\(\$A12,\$B\$3,2\)\)$/);
  expect(written).toContain("Soort");
  expect(written).toContain(CHOOSE_NOTE.cyclus);
});

test("the lists: the peildata are asked of the functions, the rest are constants below them", () => {
  const first = places.lists.headerRow + 2;
  expect(at(`A${String(first)}`, `C${String(first + 2)}`, `E${String(first)}`, `F${String(first)}`)).toEqual([
    '=IFERROR(SPREIDING.PEILDATUM(1),"")',
    "totaal",
    45_901,
    1,
  ]);
  expect(cells.get(`A${String(first + LIST_LENGTH - 1)}`)).toBe(
    `=IFERROR(SPREIDING.PEILDATUM(${String(LIST_LENGTH)}),"")`,
  );
});

test("a name that Excel would read otherwise is a formula, and a level in front gets its capital", () => {
  expect(cells.get("A14")).toBe(`="'s-Gravenhage"`);
  expect(nameContent("3-1")).toBe('="3-1"');
  expect(nameContent("Bergen (NH.)")).toBe("Bergen (NH.)");
  const utrecht = { ...SMALL_PLAN, gebied: "provincie Utrecht" };
  expect(frameCells(utrecht, places).find(({ row, column }) => row === 6 && column === 0)?.content).toBe(
    "Provincie Utrecht",
  );
});
