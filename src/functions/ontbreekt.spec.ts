// SPDX-License-Identifier: EUPL-1.2

import { ask } from "./function-table.fixture";
import { printedRows, sampleModel } from "./sample.fixture";

type Row = readonly [string, string, string];
const rows = printedRows("voortgangsrapportage").map(([name = "", task = "", stand = ""]): Row => [name, task, stand]);
/** The sample in which some gemeenten have something else in their cells. */
const withCells = (change: (row: Row) => Row) => sampleModel({ Voortgangsrapportage: rows.map(change) });
const stands = (cells: Readonly<Record<string, string>>) =>
  withCells(([name, task, stand]) => [name, task, cells[name] ?? stand]);
const told = (gebied: string, soort: string | null, model = sampleModel()) =>
  ask("ONTBREEKT", { gebied: [[gebied]], soort }, model);
const row = (name: string): string => String(rows.findIndex(([first]) => first === name) + 1);

test("nothing is missing from the published figures", () => {
  expect(told("Noord-Holland", "totaal")).toEqual([[""]]);
  expect(
    ask("ONTBREEKT", {
      gebied: [
        ["Alkmaar", ""],
        ["Kennemerland", "Texel"],
      ],
      soort: "totaal",
    }),
  ).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test.each<[string, string]>([
  ["", "is leeg of niet bekend"],
  ["n.n.b.", "is leeg of niet bekend"],
])("a realisatie of “%s”: who, where and why; of the gemeente itself only where and why", (cell, why) => {
  const model = stands({ Haarlem: cell });
  const at = `Voortgangsrapportage!C${row("Haarlem")} ${why}`;
  expect(told("Kennemerland", null, model)).toEqual([[`Haarlem: ${at}`]]);
  expect(told("Noord-Holland", "totaal", model)).toEqual([[`Haarlem: ${at}`]]);
  expect(told("Haarlem", null, model)).toEqual([[at]]);
  expect(told("Gooi en Vechtstreek", null, model)).toEqual([[""]]);
});

test("of one soort only: the totaal names it", () => {
  const model = stands({ Haarlem: "794/-" });
  const at = `Voortgangsrapportage!C${row("Haarlem")} is leeg of niet bekend`;
  expect(told("Kennemerland", "regulier", model)).toEqual([[""]]);
  expect(told("Kennemerland", "amv", model)).toEqual([[`Haarlem: ${at}`]]);
  expect(told("Kennemerland", "totaal", model)).toEqual([[`Haarlem (amv): ${at}`]]);
  expect(told("Haarlem", "totaal", model)).toEqual([[`amv: ${at}`]]);
});

test("five are named, and how many more there are", () => {
  const [[text] = []] = told(
    "Noord-Holland",
    null,
    withCells(([name, task, stand]) => [name, task, name === "Texel" || name === rows[0]![0] ? stand : ""]),
  ) as string[][];
  expect(text).toMatch(/^Aalsmeer: .*; Bergen \(NH\.\): [^;]*; en nog 38 gemeenten$/);
  expect(text!.length).toBeLessThan(500);
});

test("where it says nothing, taakstelling − realisatie is gap; where these differ, it names somebody", () => {
  const cases: Readonly<Record<string, string>>[] = [
    {},
    { Haarlem: "" },
    { Haarlem: "794/-" },
    { Hoorn: "", Texel: "" },
    { Velsen: "1O0/0" },
  ];
  for (const cells of cases) {
    const model = stands(cells);
    for (const gebied of ["Noord-Holland", "Kennemerland", "Haarlem", "Hoorn"])
      for (const soort of ["regulier", "amv"]) {
        const [task, stand, gap] = ["TAAKSTELLING", "REALISATIE", "GAP"].map(
          (id) => (ask(id, { gebied: [[gebied]], soort }, model) as unknown[][])[0]?.[0],
        );
        const agree = typeof gap === "number" && Number(task) - Number(stand) === gap;
        const [[missing] = []] = told(gebied, soort, model) as string[][];
        expect({ cells, gebied, soort, held: agree || missing !== "" }).toEqual({ cells, gebied, soort, held: true });
      }
  }
});
