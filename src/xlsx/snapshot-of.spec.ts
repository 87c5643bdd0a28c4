// SPDX-License-Identifier: EUPL-1.2
import { snapshotOf } from "./snapshot-of";
import { xlsxOf } from "./xlsx-bytes.fixture";

const sheetOf = async (...asked: Parameters<typeof xlsxOf>) =>
  (await snapshotOf(xlsxOf(...asked), "proef.xlsx")).sheets[0]!;

test("a formula has the result that it was saved with: a number, a text, nothing, an error", async () => {
  const { values, types, text, formulas } = await sheetOf(`<row r="1">
    <c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="str"><f>""</f><v></v></c>
    <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><f>TRUE()</f><v>1</v></c></row>`);
  expect(values).toEqual([[2, "a", "", "#DIV/0!", true]]);
  expect(types).toEqual([["number", "text", "blank", "error", "boolean"]]);
  expect(text).toEqual([["2", "a", "", "#DEEL/0!", "WAAR"]]);
  expect(formulas).toEqual([["=1+1", '="a"', '=""', "=1/0", "=TRUE()"]]);
});

test("a formula that was saved without a result is not calculated, and never 0", async () => {
  const { values, types, text, formulas } = await sheetOf(
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><v>0</v></c></row>',
  );
  expect([values[0]?.[0], types[0]?.[0], text[0]?.[0]]).toEqual(["#BUSY!", "error", "#BEZET!"]);
  expect([values[0]?.[1], formulas[0]?.[0]]).toEqual([0, "=SUM(B1:C1)"]);
});

test("what is in use starts at the first cell that is filled, and the rest of a merge counts as far as that goes", async () => {
  const sheet = await sheetOf(
    '<row r="3" hidden="1"><c r="B3" s="3"/><c r="C3"><v>5</v></c></row><row r="4"><c r="C4"><v>6</v></c><c r="F4" s="3"/></row>',
    { after: '<mergeCells count="2"><mergeCell ref="A3:D9"/><mergeCell ref="H1:J2"/></mergeCells>' },
  );
  expect(sheet.used).toEqual({ row: 2, column: 2, rowCount: 2, columnCount: 1 });
  expect(sheet.merges).toEqual([{ row: 2, column: 2, rowCount: 2, columnCount: 1 }]);
  expect(sheet.hiddenRows).toEqual([2]);
});

test("an empty sheet has nothing in use", async () =>
  expect(await sheetOf("")).toMatchObject({ used: { rowCount: 0, columnCount: 0 }, values: [], merges: [] }));

test("cells that lie too far apart for a page are told", async () =>
  await expect(
    sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="Z900000"><v>1</v></c></row>'),
  ).rejects.toThrow(/heel ver van de andere/));
