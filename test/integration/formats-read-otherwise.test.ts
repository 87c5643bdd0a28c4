// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { sureFixes, workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(readSample);

/** What an Excel may tell of formats: a Mac, or one that tells them in its own language. */
const READ: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "as a Mac": { "hh:mm": "h:mm", "dd-mm-yyyy": "d-m-yyyy" },
  "in its own language": { General: "Standaard", "#,##0": "#.##0", "d-m-yyyy": "d-m-jjjj", "0.0%": "0,0%" },
  "by the system's date": { "d-m-yyyy": "dd/mm/yyyy", "dd-mm-yyyy": "dd/mm/yyyy" },
  "as an accountant": { "#,##0": "_-* #,##0_-;-* #,##0_-" },
};
/** What the cells really have. */
const formats = () =>
  open.workbook.engine
    .sheets()
    .map(({ id }) => open.workbook.engine.read(id).numberFormats({ row: 0, column: 0, rowCount: 60, columnCount: 20 }));
const values = () =>
  open.workbook.engine
    .sheets()
    .map(({ id }) => open.workbook.engine.read(id).formulas({ row: 0, column: 0, rowCount: 60, columnCount: 20 }));
const undoAll = () => open.session.undo(open.session.state().journal.map(({ id }) => id));
const sentences = (outcomes: readonly { readonly sentence: string | null }[]) =>
  outcomes.flatMap(({ sentence }) => sentence ?? []);

/** One kind of format in all cells of the sample's tables, that of text left alone. */
const FORMATS = ["General", "#,##0", "hh:mm", "dd-mm-yyyy"];
const cases = Object.keys(READ).flatMap((way) => FORMATS.map((format) => [way, format] as const));

const tells = (way: string) => open.workbook.host.misbehave({ numberFormats: READ[way] ?? {} });
afterEach(() => void open.workbook.host.misbehave({}));

describe.each(Object.keys(READ))("where Excel tells formats %s", (way) => {
  beforeEach(async () => {
    tells(way);
    await open.session.validate();
  });

  it("fixes all that is sure, changes no format but that of text, and gives all back", async () => {
    const before = { formats: formats(), values: values() };
    const fixes = sureFixes(open.session);
    expect(fixes.length).toBeGreaterThan(0);
    expect(sentences(await open.session.fix(fixes))).toEqual([]);
    const changed = formats().flatMap((sheet, s) =>
      sheet.flatMap((row, r) =>
        row.filter((one, c) => one !== before.formats[s]?.[r]?.[c] && before.formats[s]?.[r]?.[c] !== "@"),
      ),
    );
    expect(changed).toEqual([]);
    expect(sentences(await undoAll())).toEqual([]);
    expect({ formats: formats(), values: values() }).toEqual(before);
  });

  it("puts a formula and takes it back", async () => {
    const before = { formats: formats(), values: values() };
    const put = {
      tab: "Monitor",
      address: "P5",
      formula: '=SPREIDING.GAP("Alkmaar")',
      numberFormat: "#,##0",
      rows: 1,
      columns: 1,
      replace: null,
    };
    expect(await open.session.putFormula(put)).toMatchObject({ status: "put" });
    await open.workbook.settled();
    expect(sentences(await undoAll())).toEqual([]);
    expect({ formats: formats(), values: values() }).toEqual(before);
  });

  it("makes values of formulas and formulas of values, whatever the cells' formats", async () => {
    await writtenBy((context) => {
      const range = context.workbook.worksheets.getItem("Monitor").getRange("P5:P8");
      range.formulas = ["Alkmaar", "Texel", "Hoorn", "Bergen"].map((name) => [`=SPREIDING.CODE("${name}")`]);
      range.numberFormat = FORMATS.map((format) => [format]);
    });
    await open.workbook.settled();
    const before = { formats: formats(), values: values() };
    expect((await open.session.toValues("workbook")).cells).toBeGreaterThan(3);
    expect(formats()).toEqual(before.formats);
    expect(sentences(await undoAll())).toEqual([]);
    await open.workbook.settled();
    expect({ formats: formats(), values: values() }).toEqual(before);
  });
});

it.each(cases)("undoes on an Excel that tells formats %s what another wrote in %s", async (way, format) => {
  await writtenBy((context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Voortgangsrapportage").getRange("A20:A30").numberFormat = Array.from({ length: 11 }, () => [
      format,
    ]);
  });
  await open.session.validate();
  const before = { formats: formats(), values: values() };
  expect(sentences(await open.session.fix(sureFixes(open.session)))).toEqual([]);
  tells(way);
  expect(sentences(await undoAll())).toEqual([]);
  expect({ formats: formats(), values: values() }).toEqual(before);
});
