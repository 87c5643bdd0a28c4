// SPDX-License-Identifier: EUPL-1.2
/** What of Office.js the workbench has: made by using it, so that the list is never out of date. */
import { inventory, recordedTypes } from "../../src/workbench/excel-host/client-object";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, sheetOf } from "./workbook.fixture";

it("has these members, and no others", async () => {
  const workbook = await openHeadless(bookOf([sheetOf("Blad1", [["x"]])]), { functions: [] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.load("worksheet/protection/protected,format/fill/color");
    range.getMergedAreasOrNullObject().load("address");
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const chart = sheet.charts.add("BarClustered", range, "Columns");
    chart.title.text = "Titel";
    chart.legend.position = "Bottom";
    chart.series.getItemAt(0).hasDataLabels = true;
    sheet.tables.add(range, true).style = "TableStyleLight1";
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Voet";
    sheet.freezePanes.freezeAt("A1");
    sheet.autoFilter.apply(range);
    range.hyperlink = { documentReference: "Blad1!A1" };
    range.format.autofitRows();
    range.format.font.italic = true;
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.bold = true;
    custom.format.fill.color = "#FFFFFF";
    custom.format.borders.getItem("EdgeLeft").style = "Continuous";
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.positiveFormat.fillColor = "#BDD7EE";
    context.workbook.protection.load("protected");
    context.workbook.settings.add("sleutel", 1);
    context.workbook.application.load("cultureInfo/numberFormat/numberDecimalSeparator");
    await context.sync();
  });
  await workbook.dispose();
  expect(Object.fromEntries([...inventory].sort(([a], [b]) => a.localeCompare(b)))).toMatchInlineSnapshot(`
    {
      "Application": [
        "calculationMode",
        "cultureInfo",
        "decimalSeparator",
        "thousandsSeparator",
      ],
      "AutoFilter": [
        "apply",
        "getRangeOrNullObject",
        "remove",
      ],
      "Chart": [
        "axes",
        "delete",
        "displayBlanksAs",
        "format",
        "id",
        "legend",
        "name",
        "plotVisibleOnly",
        "series",
        "setPosition",
        "title",
      ],
      "ChartCollection": [
        "add",
        "items",
      ],
      "ChartLegend": [
        "position",
      ],
      "ChartSeries": [
        "format",
        "gapWidth",
        "hasDataLabels",
        "markerBackgroundColor",
        "markerForegroundColor",
        "markerSize",
        "markerStyle",
        "name",
        "overlap",
        "setValues",
        "setXAxisValues",
      ],
      "ChartSeriesCollection": [
        "add",
        "getItemAt",
      ],
      "ChartTitle": [
        "format",
        "text",
      ],
      "ConditionalDataBarPositiveFormat": [
        "fillColor",
        "gradientFill",
      ],
      "ConditionalFormat": [
        "custom",
        "customOrNullObject",
        "dataBar",
        "delete",
        "id",
        "priority",
        "stopIfTrue",
        "type",
      ],
      "ConditionalFormatCollection": [
        "add",
        "items",
      ],
      "ConditionalFormatRule": [
        "formula",
      ],
      "ConditionalRangeBorder": [
        "color",
        "style",
      ],
      "ConditionalRangeBorderCollection": [
        "getItem",
      ],
      "ConditionalRangeFill": [
        "color",
      ],
      "ConditionalRangeFont": [
        "bold",
      ],
      "ConditionalRangeFormat": [
        "borders",
        "fill",
        "font",
      ],
      "CultureInfo": [
        "name",
        "numberFormat",
      ],
      "CustomConditionalFormat": [
        "format",
        "rule",
      ],
      "DataBarConditionalFormat": [
        "lowerBoundRule",
        "positiveFormat",
        "upperBoundRule",
      ],
      "HeaderFooter": [
        "centerFooter",
        "leftFooter",
        "leftHeader",
        "rightFooter",
      ],
      "HeaderFooterGroup": [
        "defaultForAllPages",
      ],
      "NumberFormatInfo": [
        "numberDecimalSeparator",
        "numberGroupSeparator",
      ],
      "PageLayout": [
        "headersFooters",
        "leftMargin",
        "orientation",
        "paperSize",
        "printGridlines",
        "rightMargin",
        "setPrintArea",
        "setPrintTitleRows",
        "zoom",
      ],
      "Range": [
        "address",
        "cellCount",
        "clear",
        "columnCount",
        "columnHidden",
        "columnIndex",
        "conditionalFormats",
        "copyFrom",
        "dataValidation",
        "delete",
        "format",
        "formulas",
        "formulasLocal",
        "getBoundingRect",
        "getCell",
        "getCellProperties",
        "getColumnProperties",
        "getEntireColumn",
        "getEntireRow",
        "getMergedAreasOrNullObject",
        "getRow",
        "getRowProperties",
        "getSpillParentOrNullObject",
        "getSpillingToRangeOrNullObject",
        "hasSpill",
        "hyperlink",
        "insert",
        "numberFormat",
        "rowCount",
        "rowIndex",
        "select",
        "style",
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
      "RangeFont": [
        "bold",
        "italic",
        "subscript",
        "superscript",
      ],
      "RangeFormat": [
        "autofitRows",
        "columnWidth",
        "fill",
        "font",
        "horizontalAlignment",
        "indentLevel",
        "rowHeight",
        "verticalAlignment",
        "wrapText",
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
      "Table": [
        "id",
        "style",
      ],
      "TableCollection": [
        "add",
        "items",
      ],
      "Workbook": [
        "application",
        "getSelectedRange",
        "name",
        "onSelectionChanged",
        "protection",
        "settings",
        "worksheets",
      ],
      "WorkbookProtection": [
        "protected",
      ],
      "Worksheet": [
        "activate",
        "autoFilter",
        "charts",
        "delete",
        "freezePanes",
        "getRange",
        "getRangeByIndexes",
        "getRanges",
        "getUsedRangeOrNullObject",
        "horizontalPageBreaks",
        "id",
        "name",
        "pageLayout",
        "position",
        "protection",
        "tables",
        "visibility",
      ],
      "WorksheetCollection": [
        "add",
        "getActiveWorksheet",
        "getItem",
        "getItemOrNullObject",
        "items",
        "onActivated",
        "onAdded",
        "onCalculated",
        "onChanged",
        "onDeleted",
        "onNameChanged",
      ],
      "WorksheetFreezePanes": [
        "freezeAt",
      ],
      "WorksheetProtection": [
        "protected",
      ],
    }
  `);
});

it("keeps what was asked of these, and draws none of it", () => {
  expect([...recordedTypes].sort()).toMatchInlineSnapshot(`
    [
      "AutoFilter",
      "Chart",
      "ChartCollection",
      "ChartLegend",
      "ChartSeries",
      "ChartSeriesCollection",
      "ChartTitle",
      "ConditionalDataBarPositiveFormat",
      "ConditionalFormat",
      "ConditionalFormatCollection",
      "ConditionalFormatRule",
      "ConditionalRangeBorder",
      "ConditionalRangeBorderCollection",
      "ConditionalRangeFill",
      "ConditionalRangeFont",
      "ConditionalRangeFormat",
      "CustomConditionalFormat",
      "DataBarConditionalFormat",
      "HeaderFooter",
      "HeaderFooterGroup",
      "PageLayout",
      "Table",
      "TableCollection",
    ]
  `);
});
