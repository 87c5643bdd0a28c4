// SPDX-License-Identifier: EUPL-1.2
import { withoutTables, type ExcelTable } from "./structured-references";

const stand: ExcelTable = {
  name: "tblStand",
  tab: "Voortgang",
  area: { row: 0, column: 0, rowCount: 6, columnCount: 3 },
  columns: ["Gemeente", "Taakstelling [2025]", "Gerealiseerd 1-9"],
  hasHeader: true,
  hasTotals: true,
};
const other: ExcelTable = { ...stand, name: "Tabel.2", tab: "Blad 2", hasTotals: false };
const inRow = (row: number) => ({ tab: "Voortgang", row, column: 2 });

it.each([
  ["=SUBTOTAL(109,tblStand[Gerealiseerd 1-9])", "=SUBTOTAL(109,C2:C5)"],
  ["=SUM(TBLSTAND[[Taakstelling '[2025']]:[Gerealiseerd 1-9]])", "=SUM(B2:C5)"],
  ["=SUM(tblStand[])", "=SUM(A2:C5)"],
  ["=ROWS(tblStand[#All])", "=ROWS(A1:C6)"],
  ["=tblStand[[#Totals],[Gerealiseerd 1-9]]", "=C6"],
  ["=tblStand[[#Headers],[Gemeente]]", "=A1"],
  ["=SUM(tblStand[[#Headers],[#Data],[Gemeente]])", "=SUM(A1:A5)"],
  ["=tblStand[[#This Row],[Gerealiseerd 1-9]]*2", "=C3*2"],
  ["=[@Gemeente]&[@[Gerealiseerd 1-9]]", "=A3&C3"],
  ["=SUM([Gerealiseerd 1-9])", "=SUM(C2:C5)"],
  ["=SUM(Tabel.2[Gemeente],1)", "=SUM('Blad 2'!A2:A6,1)"],
  ['="tblStand[Gemeente]"&tblStand[@Gemeente]', '="tblStand[Gemeente]"&A3'],
])("%s is %s", (formula, expected) => expect(withoutTables(formula, [stand, other], inRow(2))).toBe(expected));

it.each([
  "=SUM(Onbekend[Gemeente])",
  "=SUM(tblStand[Bestaat niet])",
  "=Tabel.2[[#Totals],[Gemeente]]",
  "=[1]Blad1!A1",
  "='[Boek.xlsx]Blad1'!A1",
  "=SUM(A1:A3)",
])("%s stays as it is", (formula) => expect(withoutTables(formula, [stand, other], inRow(2))).toBe(formula));

it("the row of a formula outside the rows of the table is none", () => {
  expect(withoutTables("=tblStand[@Gemeente]", [stand], inRow(9))).toBe("=tblStand[@Gemeente]");
});
