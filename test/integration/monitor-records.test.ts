// SPDX-License-Identifier: EUPL-1.2
/** What the monitor asks of Excel that no grid here can draw, held against Excel's documentation: the types of @types/office-js. */
import { readFileSync } from "node:fs";
import { areaAddress } from "../../src/domain/sheet/addresses";
import { readSample } from "./open-sample";
import { workbookForTests } from "./write-tools";

jest.setTimeout(60_000);
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
  const open = workbookForTests(readSample);
  const records = () => open.workbook.host.records;

  beforeEach(async () => {
    await open.session.makeMonitor();
  });

  it("the charts: the type, the cells, the words, a place that covers nothing", () => {
    const [groups, gemeenten] = records().charts;
    expect(documentedValues("ChartType")).toEqual(expect.arrayContaining([groups!.type, gemeenten!.type]));
    expect(documentedValues("ChartSeriesBy")).toContain(groups!.seriesBy);
    expect(documentedValues("ChartLegendPosition")).toContain(groups!.properties["legend.position"]);
    expect(groups!.properties).toEqual({
      name: "Spreiding regio's",
      "title.text": "Taakstelling en realisatie regulier per regio, Noord-Holland",
      "legend.position": "Bottom",
    });
    expect(gemeenten!.properties).toMatchObject({
      "title.text": "Taakstelling en realisatie regulier per gemeente, Noord-Holland",
    });
    expect(
      groups!.series.map(({ values, categories, properties }) => [
        areaAddress(values!),
        areaAddress(categories!),
        properties,
      ]),
    ).toEqual([
      ["C52:C56", "A52:A56", { name: "Taakstelling regulier", hasDataLabels: true }],
      ["D52:D56", "A52:A56", { name: "Realisatie regulier", hasDataLabels: true }],
    ]);
    expect(gemeenten!.series.map(({ values, categories }) => [areaAddress(values!), areaAddress(categories!)])).toEqual(
      [
        ["C5:C48", "A5:A48"],
        ["D5:D48", "A5:A48"],
      ],
    );
    expect([groups, gemeenten].map((chart) => areaAddress(chart!.position!))).toEqual(["A59:H75", "A77:Q93"]);
  });

  it("the table: the header and the rows of the gemeenten, in a style of Excel's own", () => {
    expect(
      records().tables.map(({ area, hasHeaders, properties }) => [areaAddress(area), hasHeaders, properties]),
    ).toEqual([["A4:Q48", true, { style: "TableStyleLight1" }]]);
  });

  it("the layout on paper: landscape, one page wide, the header on each page, date and version", () => {
    const [layout] = records().pageLayouts.values();
    expect(layout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: "$4:$4",
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
      ["E52:E57", "=AND(ISNUMBER(E52),E52>0)"],
      ["E5:E48", "=AND(ISNUMBER(E5),E5>0)"],
      ["J52:J57", "=AND(ISNUMBER(J52),J52>0)"],
      ["J5:J48", "=AND(ISNUMBER(J5),J5>0)"],
      ["M52:M57", "=AND(ISNUMBER(M52),M52>0)"],
      ["M5:M48", "=AND(ISNUMBER(M5),M5>0)"],
    ]);
    for (const { bold, borders, fill } of custom)
      expect({ bold, borders: Object.keys(borders), fill }).toEqual({ bold: true, borders: ["EdgeLeft"], fill: "" });
    expect(documentedValues("ConditionalRangeBorderIndex")).toContain("EdgeLeft");
    const bars = formats.filter(({ type }) => type === "DataBar");
    expect(bars).toHaveLength(4);
    for (const { dataBar } of bars)
      expect(dataBar).toEqual({
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Number", formula: "1" },
      });
    expect(documentedValues("ConditionalFormatRuleType")).toContain("Number");
  });

  it("what stays in view, and number formats in English codes", async () => {
    const { engine } = open.workbook;
    const { id } = engine.sheets().find(({ name }) => name === "Monitor (2)")!;
    expect(engine.frozen(id)).toEqual({ rows: 4, columns: 1 });
    await open.workbook.settled();
    expect(engine.read(id).numberFormats({ row: 4, column: 2, rowCount: 1, columnCount: 5 })).toEqual([
      ["#,##0", "#,##0", "#,##0", "#,##0", "0.0%"],
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
  ["TableCollection", "add"],
  ["Table", "style"],
  ["PageLayout", "setPrintTitleRows"],
  ["PageLayout", "zoom"],
  ["WorksheetFreezePanes", "freezeAt"],
  ["ConditionalFormat", "dataBar"],
  ["WorkbookProtection", "protected"],
  ["Range", "insert"],
  ["Range", "getEntireRow"],
  ["Range", "style"],
])("%s.%s came with ExcelApi 1.12 at the latest, which the manifest asks for", (type, member) => {
  expect(setOf(type, member)).toBeLessThanOrEqual(12);
});
