// SPDX-License-Identifier: EUPL-1.2
/** What of Office.js the workbench has: made by using it, so that the list is never out of date. */
import { inventory } from "../../src/workbench/excel-host/client-object";
import { openHeadless } from "../../src/workbench/headless";
import { bookOf, sheetOf } from "./workbook.fixture";

it("has these members, and no others", async () => {
  const workbook = await openHeadless(bookOf([sheetOf("Blad1", [["x"]])]), {
    functions: [],
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.load("worksheet/protection/protected,format/fill/color");
    range.getMergedAreasOrNullObject().load("address");
    context.workbook.settings.add("sleutel", 1);
    context.workbook.application.load(
      "cultureInfo/numberFormat/numberDecimalSeparator",
    );
    await context.sync();
  });
  await workbook.dispose();
  expect(
    Object.fromEntries([...inventory].sort(([a], [b]) => a.localeCompare(b))),
  ).toMatchInlineSnapshot(`
    {
      "Application": [
        "calculationMode",
        "cultureInfo",
        "decimalSeparator",
        "thousandsSeparator",
      ],
      "CultureInfo": [
        "name",
        "numberFormat",
      ],
      "NumberFormatInfo": [
        "numberDecimalSeparator",
        "numberGroupSeparator",
      ],
      "Range": [
        "address",
        "cellCount",
        "clear",
        "columnCount",
        "columnIndex",
        "conditionalFormats",
        "format",
        "formulas",
        "getCell",
        "getColumnProperties",
        "getMergedAreasOrNullObject",
        "getRowProperties",
        "getSpillParentOrNullObject",
        "getSpillingToRangeOrNullObject",
        "hasSpill",
        "numberFormat",
        "rowCount",
        "rowIndex",
        "select",
        "text",
        "valueTypes",
        "values",
        "worksheet",
      ],
      "RangeAreas": [
        "address",
        "areaCount",
        "cellCount",
        "conditionalFormats",
      ],
      "RangeFill": [
        "clear",
        "color",
      ],
      "RangeFormat": [
        "columnWidth",
        "fill",
        "font",
      ],
      "Setting": [
        "delete",
        "key",
        "value",
      ],
      "SettingCollection": [
        "add",
        "getItemOrNullObject",
        "items",
      ],
      "Workbook": [
        "application",
        "getSelectedRange",
        "name",
        "settings",
        "worksheets",
      ],
      "Worksheet": [
        "activate",
        "getRange",
        "getRangeByIndexes",
        "getRanges",
        "getUsedRangeOrNullObject",
        "id",
        "name",
        "position",
        "protection",
        "visibility",
      ],
      "WorksheetCollection": [
        "add",
        "getActiveWorksheet",
        "getItem",
        "getItemOrNullObject",
        "items",
        "onAdded",
        "onCalculated",
        "onChanged",
        "onDeleted",
        "onNameChanged",
      ],
      "WorksheetProtection": [
        "protected",
      ],
    }
  `);
});
