// SPDX-License-Identifier: EUPL-1.2

import { writeXlsx } from "../write-xlsx";
import { xlsxOf } from "../xlsx-bytes.fixture";
import { readWholeXlsx } from "./read-whole";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function linked(...links: readonly string[]) {
  const after = `<hyperlinks>${links.join("")}</hyperlinks>`;
  const file = await readWholeXlsx(xlsxOf(ROW, { after }), "proef.xlsx");
  const again = await readWholeXlsx(await writeXlsx(file), "proef.xlsx");
  const told = ({ sheets }: typeof file): string[] =>
    (sheets[0]?.links ?? []).map(({ row, column, target }) => `${String(row)},${String(column)} ${target}`).sort();
  expect(told(again)).toEqual(told(file));
  return { told: told(file), notKept: file.notKept };
}

test("a link over merged cells or down a column leads from each of them, also when it was saved again", async () => {
  expect(
    await linked(
      '<hyperlink ref="A1:B2" location="Blad1!C9"/>',
      '<hyperlink ref="D4" location="Blad1!A1" tooltip="x"/>',
    ),
  ).toEqual({
    told: ["0,0 Blad1!C9", "0,1 Blad1!C9", "1,0 Blad1!C9", "1,1 Blad1!C9", "3,3 Blad1!A1"],
    notKept: undefined,
  });
});

test("of a link over very many cells the first one keeps it, and that is said", async () => {
  const { told, notKept } = await linked('<hyperlink ref="B1:B1048576" location="Blad1!A1"></hyperlink>');
  expect(told).toEqual(["0,1 Blad1!A1"]);
  expect(notKept).toEqual([
    "koppelingen van meer dan duizend cellen samen (alleen de eerste cel houdt de koppeling) op tabblad Blad1",
  ]);
});
