// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../../src/domain/sheet/snapshot";
import { renameTab } from "../../src/workbench/user.fixture";
import { readSample } from "./open-sample";
import { allSheets, findingAt, freshSession, workbookForTests, writtenBy } from "./write-tools";

const NAME = "Bevindingen Spreiding";
const open = workbookForTests(readSample);
const tabs = () => open.workbook.engine.sheets().map(({ name }) => name);
const report = async (name = NAME) => (await allSheets()).find((sheet) => sheet.name === name)!;
/** Each row as text, without the keys, which are out of sight. */
const words = async (name = NAME) => {
  const { values, used } = await report(name);
  const header = values.find((row) => row.includes("Kenmerk"))!;
  const key = header.indexOf("Kenmerk");
  expect(used).toMatchObject({ row: 0, column: 0 });
  return values.map((row) => row.filter((value, column) => value !== "" && column !== key).join(" | "));
};
const sourceNames = () => open.session.state().model?.snapshot.sheets.map(({ name }) => name);
/** A minute may begin between two reports. */
const withoutMoment = (cells: readonly (readonly CellValue[])[]) =>
  cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/^op .* om \d\d:\d\d,/, "op …") : cell)),
  );
/** Where a row with these words stands, as Excel counts. */
const lineWith = async (...parts: readonly string[]) =>
  (await words()).findIndex((line) => parts.every((part) => line.includes(part))) + 1;
const type = async (address: string, value: string, tab = NAME) => {
  open.workbook.type(tab, address, value);
  await open.workbook.settled();
};
const mend = async () => {
  await open.session.fix([
    { finding: findingAt(open.session, "Voortgangsrapportage", "A24"), value: "Hollands Kroon" },
  ]);
  await open.session.validate();
};

it("has all findings, the accepted ones with their reason, what was checked, the date and the version", async () => {
  await open.session.accept([findingAt(open.session, "Provincie", "B4")], "Afgerond door het COA.", "Noor");
  // Without the readings that follow a new sheet.
  await open.session.dispose();
  open.workbook.host.counters.reset();
  expect(await open.session.report()).toBeNull();
  expect(open.workbook.host.counters.syncs).toBe(3);
  const lines = await words();
  expect(lines.slice(0, 3)).toEqual([
    NAME,
    "Werkmap | voorbeeld-noord-holland.xlsx",
    expect.stringMatching(/^Gecontroleerd \| op \d+ \w+ \d{4} om \d\d:\d\d, met Spreiding versie 1\.2\.3$/),
  ]);
  expect(lines.slice(3, 5)).toEqual(["Provincie | Noord-Holland", "Peildatum | 1 september 2025"]);
  for (const { severity, tab, address } of open.session.state().validation!.findings)
    expect(lines.filter((line) => line.startsWith(`${severity} | ${tab} | ${address} | `))).not.toEqual([]);
  expect(lines.find((line) => line.includes("Afgerond door het COA."))).toMatch(
    /^fout \| Provincie \| B4 .*geaccepteerd op .* door Noor\)/,
  );
  expect(lines.find((line) => line.includes("Voortgang, 44 rijen, peildatum 1-9-2025"))).toMatch(
    /^Voortgangsrapportage \| \d/,
  );
  expect(lines).toContain("Monitor | Tabblad | Geen bron: het toont wat formules van Spreiding uitrekenen.");
});

describe("of a workbook that changed after the validation", () => {
  it.each([
    ["and was read again", () => open.quiet()],
    ["just before", () => Promise.resolve()],
  ])("is of the workbook as it is: %s", async (_, wait) => {
    await open.session.report();
    expect(await lineWith("fout", "Provincie", "B4")).toBeGreaterThan(0);
    await type("B4", "4837", "Provincie");
    await type("A2", "Hoornn", "Voortgangsrapportage");
    await wait();
    expect(await open.session.report()).toBeNull();
    expect(open.session.state()).toMatchObject({ changedSinceValidation: [], phase: "ready" });
    const told = (await words()).filter((line) => /^(?:fout|waarschuwing|aandachtspunt) \|/.test(line));
    expect(told.length).toBe(open.session.state().validation!.findings.length);
    expect(told.some((line) => line.includes("Hoornn"))).toBe(true);
  });

  it("is not made where it cannot be validated, and says what to do", async () => {
    await type("A2", "Hoornn", "Voortgangsrapportage");
    await open.quiet();
    await open.session.dispose();
    expect(await open.session.report()).toMatch(/Er is geen rapport gemaakt\. Kies Valideer werkmap/);
    expect(tabs()).not.toContain(NAME);
  });
});

it("has no formula; numbers are the counts, and words of the workbook are text", async () => {
  await open.session.report();
  const { types, formulas, numberFormats } = await report();
  expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  expect(new Set(types.flat())).toEqual(new Set(["text", "blank", "number"]));
  types.forEach((row, r) =>
    row.forEach((kind, c) => {
      if (kind === "text") expect([r, c, numberFormats[r]![c]]).toEqual([r, c, c === 8 ? "General" : "@"]);
    }),
  );
});

it("is laid out for A4: across, one page wide, one header on each page, a filter over the open findings", async () => {
  await open.session.report();
  const { records } = open.workbook.host;
  const id = open.workbook.engine.sheets().find(({ name }) => name === NAME)!.id;
  const header = await lineWith("Ernst", "Uitleg");
  expect(records.pageLayout(id)).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: `$${String(header)}:$${String(header)}`,
    "headersFooters.defaultForAllPages.rightFooter": "&P van &N",
  });
  const count = open.session.state().validation!.findings.length;
  expect(records.filters).toEqual([{ sheetId: id, row: header - 1, column: 0, rowCount: count + 1, columnCount: 10 }]);
});

describe("a second one", () => {
  it("takes the place of the first, in three round trips, also after a reload and under another name", async () => {
    await open.session.report();
    await renameTab(open.workbook, NAME, "Voor MT");
    const first = tabs();
    await mend();
    const other = await freshSession();
    await other.validate();
    open.workbook.host.counters.reset();
    expect(await other.report()).toBeNull();
    expect(open.workbook.host.counters.syncs).toBe(3);
    expect(tabs()).toEqual(first);
    const lines = await words("Voor MT");
    expect(lines.filter((line) => line.startsWith("waarschuwing") && line.includes("Hollandse Kroon"))).toEqual([]);
    expect(lines.at(-1)).toBe("Einde van het rapport.");
    await other.dispose();
  });

  it("keeps what stands beside, above, below and between, each beside its own row", async () => {
    await open.session.report();
    const [wijdmeren, kroon] = [await lineWith("A42"), await lineWith("A24")];
    await type(`I${String(wijdmeren)}`, "Bellen met de gemeente");
    await type(`L${String(wijdmeren)}`, `=LEN(I${String(wijdmeren)})`);
    await type(`M${String(wijdmeren)}`, "=Provincie!B2");
    await type(`I${String(kroon)}`, "Al gemeld");
    await type("K2", "Voor het overleg");
    const below = (await words()).length + 2;
    await type(`B${String(below)}`, "Besproken op maandag");
    // The user makes room above, to the left, between the columns and between the rows.
    await writtenBy((context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRangeByIndexes(wijdmeren, 0, 1, 1).getEntireRow().insert("Down");
      sheet.getRangeByIndexes(0, 0, 2, 1).getEntireRow().insert("Down");
      sheet.getRangeByIndexes(0, 4, 1, 1).getEntireColumn().insert("Right");
      sheet.getRangeByIndexes(0, 0, 1, 1).getEntireColumn().insert("Right");
    });
    await type("B1", "Provincie Noord-Holland, vertrouwelijk");
    await type(`D${String(wijdmeren + 3)}`, "Zie de mail van 3 december");
    await type(`F${String(wijdmeren + 2)}`, "Noor");
    await mend();
    expect(await open.session.report()).toBeNull();

    const { values, formulas, used } = await report();
    const rowOf = (text: string): number => values.findIndex((row) => row.includes(text));
    const at = rowOf("Bellen met de gemeente");
    expect(values[at]).toEqual(expect.arrayContaining(["waarschuwing", "A42", "Noor", "Bellen met de gemeente"]));
    expect(values[at]![5 - used.column]).toBe("Noor");
    expect(values[at]).toContain("Bellen met de gemeente".length);
    expect(formulas[at]).toContain(`=LEN(K${String(at + 1)})`);
    expect(formulas[at]).toContain("=Provincie!B2");
    expect(rowOf("Zie de mail van 3 december")).toBe(at + 1);
    expect(values[0]).toContain("Provincie Noord-Holland, vertrouwelijk");
    expect(values[3]).toEqual(expect.arrayContaining(["Werkmap", "Voor het overleg"]));
    // Of a finding that is gone the note stays, with what it said.
    const gone = rowOf("Notities bij wat er niet meer is");
    expect(values[gone + 1]).toEqual(expect.arrayContaining(["Hollandse Kroon", "A24", "Al gemeld"]));
    expect(rowOf("Einde van het rapport.")).toBeGreaterThan(gone);
    expect(rowOf("Besproken op maandag")).toBe(rowOf("Einde van het rapport.") + 2);

    // And nothing is written twice or lost by a third one.
    const before = await report();
    expect(await open.session.report()).toBeNull();
    const again = await report();
    expect(withoutMoment(again.values)).toEqual(withoutMoment(before.values));
    expect(withoutMoment(again.formulas)).toEqual(withoutMoment(before.formulas));
  });

  it("makes a new tab where the last one holds no report any more, leaves that alone, reads it as a source, and says so", async () => {
    await open.session.report();
    await writtenBy((context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRange("A1:Z200").clear();
      sheet.getRange("A1:C2").values = [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-10-2025"],
        ["Hoorn", 399, 1],
      ];
    });
    await open.session.validate();
    expect(sourceNames()).toContain(NAME);
    expect(await open.session.report()).toBe(
      `Het rapport staat klaar op een nieuw tabblad: ${NAME} (2). Op het tabblad ${NAME} is het vorige rapport niet meer te vernieuwen. Dat tabblad is niet gewijzigd.`,
    );
    expect((await report()).values).toEqual([
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-10-2025"],
      ["Hoorn", 399, 1],
    ]);
    await open.session.validate();
    expect(sourceNames()).toContain(NAME);
    expect(sourceNames()).not.toContain(`${NAME} (2)`);
  });
});

it("leaves a tab of the user's with that name alone", async () => {
  await writtenBy((context) => (context.workbook.worksheets.add(NAME).getRange("A1").values = [["van mij"]]));
  expect(await open.session.report()).toBeNull();
  expect(tabs().slice(-2)).toEqual([NAME, `${NAME} (2)`]);
  expect((await report()).values).toEqual([["van mij"]]);
  expect((await words(`${NAME} (2)`))[0]).toBe(NAME);
});

it("is no source and no unknown tab, and does not make the figures anew", async () => {
  const { model: before } = open.session.state();
  await open.session.report();
  await open.quiet();
  await type("I20", "Bellen");
  await open.quiet();
  expect(open.session.state().model).toBe(before);
  expect(open.session.state().changedSinceValidation).toEqual([]);
  await open.session.validate();
  const { validation } = open.session.state();
  expect(sourceNames()).not.toContain(NAME);
  expect(validation?.tabs.map(({ name }) => name)).not.toContain(NAME);
  expect(validation?.findings.filter(({ tab }) => tab === NAME)).toEqual([]);
});

it("needs a validation first", async () => {
  const other = await freshSession();
  expect(await other.report()).toMatch(/Kies eerst Valideer werkmap/);
  expect(tabs()).not.toContain(NAME);
  await other.dispose();
});
