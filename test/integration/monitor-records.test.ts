// SPDX-License-Identifier: EUPL-1.2
/** What the monitor asks of Excel that no grid here can draw, held against Excel's documentation: the types of @types/office-js. */
import { readFileSync } from "node:fs";
import { areaAddress } from "../../src/domain/sheet/addresses";
import { readSample } from "./open-sample";
import { workbookForTests } from "./write-tools";

const documentation = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const excel = documentation.slice(documentation.indexOf("declare namespace Excel {"));

/** The values of an enumeration of the Excel API. */
function documentedValues(name: string): string[] {
  const text = new RegExp(`\\n    enum ${name} \\{(.*?)\\n    \\}`, "s").exec(excel)?.[1] ?? "";
  return [...text.matchAll(/^\s*\w+ = "([^"]+)"/gm)].map(([, value]) => value ?? "");
}

/** The set of the Excel API that a member came with: [1, 9] for ExcelApi 1.9. */
function setOf(type: string, member: string): number {
  const text = new RegExp(`\\n    class ${type} extends.*?\\n    \\}\\n`, "s").exec(excel)?.[0] ?? "";
  const before = text.slice(0, text.search(new RegExp(`\\n        (readonly )?${member}[(:]`)));
  return Number(/.*\[Api set: ExcelApi 1\.(\d+)/s.exec(before)?.[1] ?? NaN);
}

describe("a new monitor", () => {
  const open = workbookForTests(readSample, "once");
  const records = () => open.workbook.host.records;

  beforeAll(async () => {
    await open.session.makeMonitor();
  });

  it("the charts: the type, the cells, the words, a place that covers nothing; amv as well as regulier", () => {
    const charts = records().charts;
    const [groups] = charts;
    expect(documentedValues("ChartType")).toEqual(expect.arrayContaining(charts.map(({ type }) => type)));
    expect(documentedValues("ChartSeriesBy")).toContain(groups!.seriesBy);
    expect(documentedValues("ChartLegendPosition")).toContain(groups!.properties["legend.position"]);
    expect(groups!.properties).toEqual({
      name: "Spreiding regio's regulier",
      "title.text": "Taakstelling en realisatie regulier per regio, provincie Noord-Holland: grootste gap bovenaan",
      "title.format.font.size": 14,
      "legend.position": "Bottom",
      "format.font.size": 13,
      "format.font.color": "#595959",
      plotVisibleOnly: false,
      displayBlanksAs: "NotPlotted",
      "axes.valueAxis.minimum": 0,
      "axes.valueAxis.numberFormat": "#,##0",
      "axes.valueAxis.majorGridlines.visible": true,
      "axes.valueAxis.majorGridlines.format.line.color": "#D9D9D9",
      "axes.categoryAxis.majorTickMark": "None",
      "axes.categoryAxis.tickLabelSpacing": 1,
      "axes.categoryAxis.reversePlotOrder": true,
    });
    expect(documentedValues("ChartDisplayBlanksAs")).toContain(groups!.properties["displayBlanksAs"]);
    expect(documentedValues("ChartAxisTickMark")).toContain(groups!.properties["axes.categoryAxis.majorTickMark"]);
    expect(charts.map(({ properties }) => properties["title.text"])).toEqual(
      ["regulier", "amv"].flatMap((soort) => [
        `Taakstelling en realisatie ${soort} per regio, provincie Noord-Holland: grootste gap bovenaan`,
        `Taakstelling en realisatie ${soort} per gemeente, provincie Noord-Holland: grootste tekort bovenaan`,
      ]),
    );
    const bar = { gapWidth: 45, overlap: 0, "format.line.color": "#1F3864", "format.line.weight": 0.5 };
    expect(groups!.series.map(({ properties }) => properties)).toEqual([
      { ...bar, name: "Taakstelling", "format.fill.color": "#1F3864", hasDataLabels: true },
      { ...bar, name: "Realisatie", "format.fill.color": "#5B9BD5", hasDataLabels: true },
      { ...bar, name: "Prognose", "format.fill.color": "#DEEBF7", hasDataLabels: true },
    ]);
    expect(
      charts.map(({ series }) =>
        series.map(({ values, categories }) => [values, categories].map((area) => areaAddress(area!)).join(" ")),
      ),
    ).toEqual([
      ["AB200:AB204 AA200:AA204", "AC200:AC204 AA200:AA204", "AD200:AD204 AA200:AA204"],
      ["AB206:AB249 AA206:AA249", "AC206:AC249 AA206:AA249", "AD206:AD249 AA206:AA249"],
      ["AF200:AF204 AE200:AE204", "AG200:AG204 AE200:AE204", "AH200:AH204 AE200:AE204"],
      ["AF206:AF249 AE206:AE249", "AG206:AG249 AE206:AE249", "AH206:AH249 AE206:AE249"],
    ]);
    expect(charts.map((chart) => areaAddress(chart.position!))).toEqual([
      "A63:J85",
      "A106:J156",
      "K63:T85",
      "K106:T156",
    ]);
  });

  it("the choices: a list of cells of the sheet, another date only after a question, no other soort", () => {
    expect(records().validations.map(({ area, properties }) => [areaAddress(area), properties])).toEqual([
      [
        "A3",
        {
          rule: { list: { inCellDropDown: true, source: "=$A$161:$A$196" } },
          errorAlert: expect.objectContaining({ style: "Information" }),
        },
      ],
      [
        "B3",
        {
          rule: { list: { inCellDropDown: true, source: "=$C$161:$C$196" } },
          errorAlert: expect.objectContaining({ style: "Stop" }),
        },
      ],
      [
        "C3",
        {
          rule: { list: { inCellDropDown: true, source: "=$D$161:$D$196" } },
          errorAlert: expect.objectContaining({ style: "Information" }),
        },
      ],
    ]);
    expect(documentedValues("DataValidationAlertStyle").map((value) => value.toLowerCase())).toEqual(
      expect.arrayContaining(["information", "stop"]),
    );
  });

  it("the table: the header and the rows of the gemeenten, in a style of Excel's own", () => {
    expect(
      records().tables.map(({ area, hasHeaders, properties }) => [areaAddress(area), hasHeaders, properties]),
    ).toEqual([["A14:T58", true, { style: "TableStyleLight1" }]]);
  });

  it("the layout on paper: landscape, one page wide, the header on each page, date and version", () => {
    const [layout] = records().pageLayouts.values();
    expect(layout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 28,
      rightMargin: 28,
      printTitleRows: "$6:$6",
      printArea: "A1:T158",
      pageBreaks: ["A60", "A105"],
      "headersFooters.defaultForAllPages.leftHeader": "&F, &A",
      "headersFooters.defaultForAllPages.leftFooter": "Gemaakt met Spreiding 1.2.3",
      "headersFooters.defaultForAllPages.centerFooter": "Afgedrukt op &D",
      "headersFooters.defaultForAllPages.rightFooter": "&P van &N",
    });
    expect(documentedValues("PageOrientation").map((value) => value.toLowerCase())).toContain("landscape");
    expect(documentedValues("PaperType").map((value) => value.toLowerCase())).toContain("a4");
  });

  it("the conditional formats: a tekort is bold with a line, the graad a bar from 0 to 1; none by colour alone", () => {
    const formats = open.workbook.host.conditionalFormats.all();
    expect(documentedValues("ConditionalFormatType")).toEqual(expect.arrayContaining(formats.map(({ type }) => type)));
    const custom = formats.filter(({ type }) => type === "Custom");
    expect(custom.map(({ areas, formula }) => [areaAddress(areas[0]!), formula]).sort()).toEqual([
      ["F15:F58", "=AND(ISNUMBER(F15),F15>0)"],
      ["F7:F12", "=AND(ISNUMBER(F7),F7>0)"],
      ["L15:L58", "=AND(ISNUMBER(L15),L15>0)"],
      ["L7:L12", "=AND(ISNUMBER(L7),L7>0)"],
      ["O15:O58", "=AND(ISNUMBER(O15),O15>0)"],
      ["O7:O12", "=AND(ISNUMBER(O7),O7>0)"],
    ]);
    for (const { bold, borders, fill } of custom)
      expect({ bold, borders: [...borders.keys()], fill }).toEqual({ bold: true, borders: ["EdgeLeft"], fill: "" });
    expect(documentedValues("ConditionalRangeBorderIndex")).toContain("EdgeLeft");
    const bars = formats.filter(({ type }) => type === "DataBar");
    expect(bars).toHaveLength(4);
    for (const { dataBar } of bars)
      expect(dataBar).toEqual({
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Number", formula: "1" },
        "positiveFormat.fillColor": "#BDD7EE",
        "positiveFormat.gradientFill": false,
      });
    expect(documentedValues("ConditionalFormatRuleType")).toContain("Number");
  });

  it("what stays in view, and number formats in English codes", async () => {
    const { engine } = open.workbook;
    const { id } = engine.sheets().find(({ name }) => name === "Monitor (2)")!;
    expect(engine.frozen(id)).toEqual({ rows: 6, columns: 1 });
    await open.workbook.settled();
    expect(engine.read(id).numberFormats({ row: 6, column: 2, rowCount: 1, columnCount: 6 })).toEqual([
      ["#,##0", "#,##0", "+#,##0;-#,##0;0", "#,##0", "#,##0", "0.0%"],
    ]);
  });
});

it.each([
  ["ChartSeries", "setXAxisValues"],
  ["ChartSeries", "setValues"],
  ["ChartSeries", "hasDataLabels"],
  ["ChartCollection", "add"],
  ["Chart", "setPosition"],
  ["ChartLegend", "position"],
  ["ChartTitle", "text"],
  ["ChartTitle", "format"],
  ["ChartFont", "size"],
  ["ChartFont", "color"],
  ["Chart", "format"],
  ["Chart", "axes"],
  ["Chart", "displayBlanksAs"],
  ["Chart", "plotVisibleOnly"],
  ["ChartSeries", "format"],
  ["ChartSeries", "gapWidth"],
  ["ChartSeries", "overlap"],
  ["ChartSeries", "markerStyle"],
  ["ChartSeries", "markerSize"],
  ["ChartSeries", "markerBackgroundColor"],
  ["ChartSeries", "markerForegroundColor"],
  ["ChartFill", "setSolidColor"],
  ["ChartLineFormat", "color"],
  ["ChartLineFormat", "lineStyle"],
  ["ChartLineFormat", "weight"],
  ["ChartAxes", "valueAxis"],
  ["ChartAxes", "categoryAxis"],
  ["ChartAxis", "minimum"],
  ["ChartAxis", "numberFormat"],
  ["ChartAxis", "majorGridlines"],
  ["ChartGridlines", "visible"],
  ["ChartGridlinesFormat", "line"],
  ["ChartAxis", "majorTickMark"],
  ["ChartAxis", "tickLabelSpacing"],
  ["ChartAxis", "reversePlotOrder"],
  ["ChartAxis", "categoryType"],
  ["TableCollection", "add"],
  ["Table", "style"],
  ["PageLayout", "setPrintTitleRows"],
  ["PageLayout", "zoom"],
  ["PageLayout", "setPrintArea"],
  ["PageLayout", "leftMargin"],
  ["PageBreakCollection", "add"],
  ["DataValidation", "rule"],
  ["DataValidation", "errorAlert"],
  ["WorksheetFreezePanes", "freezeAt"],
  ["RangeFormat", "indentLevel"],
  ["ConditionalFormat", "dataBar"],
  ["DataBarConditionalFormat", "positiveFormat"],
  ["ConditionalDataBarPositiveFormat", "fillColor"],
  ["ConditionalDataBarPositiveFormat", "gradientFill"],
  ["WorkbookProtection", "protected"],
  ["Range", "insert"],
  ["Range", "getEntireRow"],
  ["Range", "style"],
])("%s.%s came with ExcelApi 1.12 at the latest, which the manifest asks for", (type, member) => {
  expect(setOf(type, member)).toBeLessThanOrEqual(12);
});
