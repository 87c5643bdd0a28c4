// SPDX-License-Identifier: EUPL-1.2
/**
 * A workbook in which a tab, a header, a gemeente or a regio is called as something that any object of JavaScript answers to ("constructor")
 * gives what the same workbook gives with an ordinary name.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CAPITALS, NAMES_OF_OBJECTS, namedWorkbook, ordinary, QUESTIONS } from "./names/named-workbook";
import { outcomeOf } from "./names/outcome";
import { renameTab } from "../../src/workbench/user.fixture";
import { fileSheet } from "../../src/xlsx/file-sheet";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { run } from "./open-sample";

/** The next name, so that a tab that is not there is called as one of them too. */
const after = (name: string): string =>
  NAMES_OF_OBJECTS[(NAMES_OF_OBJECTS.indexOf(name) + 1) % NAMES_OF_OBJECTS.length] ?? "";

/** With signs in the place of the names. */
const unnamed = (outcome: object, name: string, absent: string): unknown =>
  JSON.parse(JSON.stringify(outcome).replaceAll(name, "◆").replaceAll(absent, "◇"));

async function isAsOrdinary(name: string, absent: string): Promise<void> {
  const [ofName, ofOrdinary] = [
    await outcomeOf(await namedWorkbook(name, absent)),
    await outcomeOf(await namedWorkbook(ordinary(name), ordinary(absent))),
  ];
  expect(unnamed(ofName, name, absent)).toEqual(unnamed(ofOrdinary, ordinary(name), ordinary(absent)));
}

describe("every name of an object, through the engine, the session and the functions", () => {
  it.each(NAMES_OF_OBJECTS)("%s", (name) => isAsOrdinary(name, after(name)));

  it.each(Object.entries(CAPITALS))("in other capitals: %s", async (_, written) => {
    for (const name of ["constructor", "__proto__"]) await isAsOrdinary(written(name), written(after(name)));
  });

  it("and these workbooks do give findings and answers", async () => {
    const { answers, findings, tabs } = (await outcomeOf(await namedWorkbook("toString", "valueOf"))) as {
      answers: unknown[];
      findings: object[];
      tabs: { name: string; kind: string | null }[];
    };
    expect(answers).toHaveLength(QUESTIONS);
    // 395 − 150 of Alkmaar; both gemeenten of the regio; the column of that header; what stands in a cell; a tab that is not there.
    expect([answers[0], answers[1], answers[11], answers[12], answers[15], answers[17]]).toEqual([
      245,
      144,
      6,
      "toString!",
      2,
      "#VALUE!",
    ]);
    expect(findings.length).toBeGreaterThan(5);
    expect(tabs[0]).toMatchObject({ name: "toString", kind: "voortgang" });
  });
});

describe("what is kept by the name of a tab", () => {
  const FIGURES = [
    ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
    ["Alkmaar", "395/102", "150/0"],
  ];
  const tabOf = (name: string) =>
    fileSheet(
      name,
      FIGURES.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value }))),
    );
  const file = (...tabs: string[]): WorkbookFile => ({ name: "w.xlsx", date1904: false, sheets: tabs.map(tabOf) });

  it.each(["constructor", "__proto__", "toString"])(
    "%s: its kind is chosen, kept, read back and taken away",
    async (tab) => {
      const open = await run(file(tab, "Stand"));
      await open.session.validate();
      const kinds = () => Object.entries(open.session.state().settings.tabKinds);
      const kindOf = (name: string) => open.session.state().validation?.tabs.find((one) => one.name === name)?.kind;
      const choose = async (name: string, kind: Parameters<typeof open.session.setTabKind>[1]): Promise<void> => {
        expect(await open.session.setTabKind(name, kind)).toBeNull();
        await open.session.validate();
      };
      expect([kinds(), kindOf(tab), kindOf("Stand")]).toEqual([[], "voortgang", "voortgang"]);
      await choose(tab, "geen");
      expect([kinds(), kindOf(tab), kindOf("Stand")]).toEqual([[[tab, "geen"]], null, "voortgang"]);
      await choose("Stand", "regios");
      await choose(tab, null);
      expect([kinds(), kindOf(tab), kindOf("Stand")]).toEqual([[["Stand", "regios"]], "voortgang", null]);
      await open.close();
    },
  );

  it("goes along with a tab that gets such a name", async () => {
    const open = await run(file("Cijfers", "Stand"));
    await open.session.validate();
    expect(await open.session.setTabKind("Cijfers", "geen")).toBeNull();
    await renameTab(open.workbook, "Cijfers", "__proto__");
    await open.session.validate();
    expect(Object.entries(open.session.state().settings.tabKinds)).toEqual([["__proto__", "geen"]]);
    await open.close();
  });
});

describe("the command line", () => {
  const TSX = require.resolve("tsx/cli");
  const folder = mkdtempSync(join(tmpdir(), "spreiding-names-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const printed = (command: string, file: string): Promise<string> =>
    new Promise((done) => {
      const words = [TSX, `src/cli/${command}.ts`, join(folder, file), "--json"];
      execFile(process.execPath, words, { cwd: join(__dirname, "../..") }, (error, stdout, stderr) =>
        done(`${String(error?.code ?? 0)}\n${stderr}\n${stdout}`),
      );
    });

  it.each(["validate", "calculate"])("%s prints what it prints for an ordinary name", async (command) => {
    const [name, absent] = ["__proto__", "constructor"];
    writeFileSync(join(folder, "naam.xlsx"), await namedWorkbook(name, absent));
    writeFileSync(join(folder, "gewoon.xlsx"), await namedWorkbook(ordinary(name), ordinary(absent)));
    const ofName = (await printed(command, "naam.xlsx")).replaceAll(name, "◆").replaceAll(absent, "◇");
    const ofOrdinary = (await printed(command, "gewoon.xlsx"))
      .replaceAll(ordinary(name), "◆")
      .replaceAll(ordinary(absent), "◇")
      .replaceAll("gewoon.xlsx", "naam.xlsx");
    // The id of a finding is made of what it says.
    const withoutIds = (text: string): string => text.replace(/"id": "[^"]*"/g, '"id"');
    expect(withoutIds(ofName)).toBe(withoutIds(ofOrdinary));
    expect(ofName).toContain(command === "validate" ? "◆" : "245");
  });

  it("knows no option of such a name", async () => {
    writeFileSync(join(folder, "naam.xlsx"), await namedWorkbook("constructor", "toString"));
    const words = [TSX, "src/cli/compare.ts", join(folder, "naam.xlsx"), "--constructor", "x"];
    const stderr = await new Promise<string>((done) => {
      execFile(process.execPath, words, { cwd: join(__dirname, "../..") }, (_error, _stdout, text) => done(text));
    });
    expect(stderr).toMatch(/^Onbekende optie: --constructor\./);
  });
});
