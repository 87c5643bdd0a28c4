// SPDX-License-Identifier: EUPL-1.2

import type { DataType } from "../../src/workbench/excel-host/data-types";
import { readSample, run, formulaTab, type RunningWorkbook } from "./open-sample";

const VALUE = { basicType: "Error", basicValue: "#VALUE!" };
const CELLS: Readonly<Record<string, DataType>> = {
  place: { type: "LinkedEntity", ...VALUE, text: "Haarlem" },
  card: { type: "Entity", ...VALUE, text: "Texel" },
  image: { type: "WebImage", ...VALUE },
  day: { type: "FormattedNumber", basicType: "Double", basicValue: 45_931, text: "1 oktober 2025" },
  soort: { type: "String", basicType: "String", basicValue: "amv", text: "amv" },
  one: { type: "Double", basicType: "Double", basicValue: 1, text: "1" },
  wrong: { type: "Error", basicType: "Error", basicValue: "#N/A", text: "#N/B" },
};
/** In column B of the tab, from the first row. */
const ROWS = Object.keys(CELLS);
const at = (name: keyof typeof CELLS): string => `B${String(ROWS.indexOf(name) + 1)}`;

/** A formula with a data type, and the one that must give the same. */
const SAME: readonly (readonly [string, string])[] = [
  [`TAAKSTELLING(${at("place")})`, 'TAAKSTELLING("Haarlem")'],
  [`CODE(${at("card")})`, 'CODE("Texel")'],
  [`REALISATIE(${at("place")},${at("soort")},${at("day")})`, 'REALISATIE("Haarlem","amv",45931)'],
  [`GAP(${at("place")},,${at("day")})`, 'GAP("Haarlem",,45931)'],
  [`STATUS(${at("place")},${at("day")})`, 'STATUS("Haarlem",45931)'],
  [`PEILDATUM(${at("one")})`, "PEILDATUM(1)"],
  [`REGIO(${at("card")})`, 'REGIO("Texel")'],
  [`HERKOMST(${at("card")},"gap",${at("soort")})`, 'HERKOMST("Texel","gap","amv")'],
];
const formulas = SAME.flatMap(([typed, plain]) => [`=SPREIDING.${typed}`, `=SPREIDING.${plain}`]);

describe("data types in cells", () => {
  let running: RunningWorkbook;
  const value = async (address: string): Promise<unknown> => (await running.values("Typen", address))[0]?.[0];
  beforeAll(async () => {
    const sample = await readSample();
    running = await run({ ...sample, sheets: [...sample.sheets, formulaTab("Typen", formulas)] });
    const { dataTypes } = running.workbook.host;
    for (const name of ROWS) await running.type("Typen", at(name), dataTypes.sign(CELLS[name] as DataType));
  });
  afterAll(() => running.close());

  it.each(SAME.map(([typed], index) => [typed, index] as const))(
    "%s gives what the plain value gives",
    async (_, index) => {
      const [typed, plain] = [await value(`A${String(2 * index + 1)}`), await value(`A${String(2 * index + 2)}`)];
      expect(typed).toEqual(plain);
      expect(String(typed)).not.toMatch(/^#/);
    },
  );

  it("in a range keep their places, and errors stay in their own", async () => {
    await running.type("Typen", "D1", `=SPREIDING.NAAM(B1:B3)`);
    expect(await running.values("Typen", "D1:D3")).toEqual([["Haarlem"], ["Texel"], ["#N/A"]]);
    await running.type("Typen", "F1", `=SPREIDING.NAAM(${at("wrong")})`);
    expect(await value("F1")).toBe("#N/A");
    const { engine, host } = running.workbook;
    const sheetId = engine.sheets().find(({ name }) => name === "Typen")?.id ?? "";
    const said = (row: number, column: number) => host.functions.errorMessageAt({ sheetId, row, column });
    expect(said(2, 3)).toMatch(/gegevenstype zonder tekst of getal/);
    expect(said(0, 5)).toMatch(/bevat de fout #N\/B/);
  });

  it("name the gemeente of a row in a table, and are never overwritten by what cannot be undone", async () => {
    const sheet = running.session.state().model?.snapshot.sheets.find(({ name }) => name === "Voortgangsrapportage");
    const row = sheet?.values.findIndex((line) => line[0] === "Hollandse Kroon") ?? -1;
    const address = `A${String((sheet?.used.row ?? 0) + row + 1)}`;
    await running.typeInSource(
      "Voortgangsrapportage",
      address,
      running.workbook.host.dataTypes.sign({ ...VALUE, type: "Entity", text: "Hollandse Kroon" }),
    );
    await running.session.validate();
    const finding = running.session
      .state()
      .validation?.findings.find((one) => one.tab === "Voortgangsrapportage" && one.address === address);
    expect(finding?.found).toBe("Hollandse Kroon");
    const [outcome] = await running.session.fix([{ finding: finding!, value: "Hollands Kroon" }]);
    expect(outcome?.sentence).toMatch(/gegevenstype/);
    expect(await running.values("Voortgangsrapportage", address)).toEqual([["#VALUE!"]]);
  });
});
