// SPDX-License-Identifier: EUPL-1.2
/** The lint rules that hold the architecture refuse what they should: small bad snippets, each with a good one beside it. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import tseslint from "typescript-eslint";
import config from "../../eslint.config.mjs";

const ROOT = path.resolve(__dirname, "../..");
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });
/** The same without the rules that ask the type checker, which takes a second or more for each snippet. */
const untyped = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [...config, tseslint.configs.disableTypeChecked, { rules: { "local/no-text-keys": "off" } }],
});

/** What each layer may import, as the README says it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  xlsx: ["domain"],
  workbook: ["domain"],
  functions: ["domain", "workbook"],
  taskpane: ["domain", "functions", "workbook", "xlsx"],
  commands: ["domain", "functions", "workbook"],
  workbench: ["commands", "domain", "functions", "taskpane", "workbook", "xlsx"],
  cli: ["domain", "functions", "workbench", "workbook", "xlsx"],
};
const LAYERS = Object.keys(MAY_IMPORT);
/** The first snippet that asks it waits for the type checker to read the whole project. */
const NOT_SHIPPED = /\.(spec|fixture|example|d)\.tsx?$/;

/** A source file somewhere below a folder: the type checker only knows files that exist, whose text the snippet replaces. */
function fileIn(
  folder: string,
  matches: (name: string) => boolean = (name) => name.endsWith(".ts") && !NOT_SHIPPED.test(name),
): string {
  const name = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .sort()
    .find((file) => matches(file));
  if (name === undefined) throw new Error(`no such source file in ${folder}`);
  return path.join(ROOT, folder, name);
}

function importOf(from: string, target: string): string {
  const specifier = path
    .relative(path.dirname(from), target)
    .replaceAll("\\", "/")
    .replace(/\.tsx?$/, "");
  return `import "${specifier.startsWith(".") ? specifier : `./${specifier}`}";`;
}

async function messages(code: string, filePath: string, by = untyped): Promise<readonly Linter.LintMessage[]> {
  const [result] = await by.lintText(`// SPDX-License-Identifier: EUPL-1.2\n${code}\n`, { filePath });
  return result?.messages ?? [];
}

async function rules(code: string, filePath: string, by = untyped): Promise<(string | null)[]> {
  return (await messages(code, filePath, by)).map(({ ruleId }) => ruleId);
}

/** Of all rules, those about types and promises too. */
const allRules = (code: string, filePath: string): Promise<(string | null)[]> => rules(code, filePath, eslint);

describe("imports go down only", () => {
  test.each(LAYERS)("src/%s", async (layer) => {
    const file = fileIn(`src/${layer}`);
    const others = LAYERS.filter((other) => other !== layer);
    const code = others.map((other) => importOf(file, fileIn(`src/${other}`))).join("\n");
    const refusedLines = (await messages(code, file))
      .filter(({ ruleId }) => ruleId === "import-x/no-restricted-paths")
      .map(({ line }) => line);
    // The first line is the licence.
    const refused = others.filter((_, index) => refusedLines.includes(index + 2));
    expect(refused).toEqual(others.filter((other) => !(MAY_IMPORT[layer] ?? []).includes(other)));
  });

  test("a spec above the domain may run on the workbench, a spec of the domain may not", async () => {
    const isSpec = (name: string): boolean => name.endsWith(".spec.ts");
    const host = fileIn("src/workbench");
    const above = fileIn("src/workbook", isSpec);
    const domain = fileIn("src/domain", isSpec);
    expect(await rules(importOf(above, host), above)).not.toContain("import-x/no-restricted-paths");
    expect(await rules(importOf(domain, host), domain)).toContain("import-x/no-restricted-paths");
  });

  test("only the page of the pane knows the ribbon's commands", async () => {
    const page = path.join(ROOT, "src/taskpane/index.ts");
    expect(await rules(importOf(page, fileIn("src/commands")), page)).not.toContain("import-x/no-restricted-paths");
    expect(await rules(importOf(page, fileIn("src/workbench")), page)).toContain("import-x/no-restricted-paths");
  });

  test("src/ does not know the build", async () => {
    const file = fileIn("src/workbench");
    expect(await rules(importOf(file, path.join(ROOT, "tools/browser.ts")), file)).toContain(
      "import-x/no-restricted-paths",
    );
  });

  test("what ships holds no example of a rule; a spec may", async () => {
    const example = fileIn("src/domain/rules", (name) => name.endsWith(".example.ts"));
    const rule = fileIn("src/domain/rules");
    const spec = fileIn("src/domain/rules", (name) => name.endsWith(".spec.ts"));
    expect(await rules(importOf(rule, example), rule)).toContain("import-x/no-restricted-paths");
    expect(await rules(importOf(spec, example), spec)).not.toContain("import-x/no-restricted-paths");
  });
});

describe("only src/workbook calls Office.js", () => {
  const EXCEL = "export const run = (): Promise<void> => Excel.run((context) => context.sync());";
  const OFFICE = "export const ready = (): Promise<unknown> => Office.onReady();";
  const TYPE = "export type Sheet = Excel.Worksheet;";
  const component = fileIn("src/taskpane", (name) => name.endsWith(".tsx") && !NOT_SHIPPED.test(name));

  test.each(["domain", "functions"])("src/%s has neither Excel nor Office", async (layer) => {
    const file = fileIn(`src/${layer}`);
    expect(await rules(EXCEL, file)).toContain("no-restricted-globals");
    expect(await rules(OFFICE, file)).toContain("no-restricted-globals");
    expect(await rules(TYPE, file)).toContain("no-restricted-syntax");
  });

  test("a component has neither, nor the types", async () => {
    expect(await rules(EXCEL, component)).toContain("no-restricted-globals");
    expect(await rules(OFFICE, component)).toContain("no-restricted-globals");
    expect(await rules(TYPE, component)).toContain("no-restricted-syntax");
  });

  test.each(["src/commands/associate.ts", "src/taskpane/index.ts"])(
    "%s waits for Office and leaves Excel alone",
    async (name) => {
      const file = path.join(ROOT, name);
      expect(await rules(OFFICE, file)).not.toContain("no-restricted-globals");
      expect(await rules(EXCEL, file)).toContain("no-restricted-globals");
    },
  );

  test("src/workbook has both", async () => {
    expect(await allRules(`${EXCEL}\n${OFFICE}\n${TYPE}`, fileIn("src/workbook"))).toEqual([]);
  });
});

describe("the domain is pure", () => {
  const file = fileIn("src/domain");

  test.each([
    ["clock", "export const now = new Date();", "no-restricted-syntax"],
    ["clock", "export const now = Date.now();", "no-restricted-syntax"],
    ["randomness", "export const dice = Math.random();", "no-restricted-syntax"],
    ["DOM", "export const title = document.title;", "no-restricted-globals"],
    ["network", "export const page = fetch;", "no-restricted-globals"],
    ["React", 'import "react";', "no-restricted-imports"],
    ["Node", 'import "node:fs";', "no-restricted-imports"],
  ])("has no %s: %s", async (_, code, rule) => {
    expect(await rules(code, file)).toContain(rule);
  });

  test("a given date, zod and the distance of words are fine", async () => {
    const code =
      'import { z } from "zod/mini";\nimport { closest } from "fastest-levenshtein";\nexport const used = [new Date(0), z, closest];';
    expect(await allRules(code, file)).toEqual([]);
  });
});

describe("src/xlsx reads and writes files, and knows no page", () => {
  const file = fileIn("src/xlsx");

  test.each([
    ["React", 'import "react";', "no-restricted-imports"],
    ["Node", 'import "node:fs";', "no-restricted-imports"],
    [
      "Excel",
      "export const run = (): Promise<void> => Excel.run((context) => context.sync());",
      "no-restricted-globals",
    ],
  ])("has no %s", async (_, code, rule) => {
    expect(await rules(code, file)).toContain(rule);
  });

  test("the packages for files are fine", async () => {
    const code =
      'import { unzipSync } from "fflate";\nimport { format } from "numfmt";\nexport const used = [unzipSync, format];';
    expect(await rules(code, file)).toEqual([]);
  });
});

describe("nobody waits by the clock", () => {
  const TIMER = "setTimeout(() => undefined, 1);";

  test("src/workbook takes a clock, a spec hands one in", async () => {
    expect(await rules(TIMER, fileIn("src/workbook"))).toContain("no-restricted-globals");
    const spec = fileIn("src/workbook", (name) => name.endsWith(".spec.ts"));
    expect(await rules(TIMER, spec)).toContain("no-restricted-globals");
    expect(await rules("export const start = performance.now();", spec)).toContain("no-restricted-properties");
  });

  test("a test of the pages waits for what is seen", async () => {
    const file = path.join(ROOT, "test/browser/keyboard.test.ts");
    const code =
      'import type { Page } from "playwright-core";\nexport const wait = (page: Page) => page.waitForTimeout(50);';
    expect(await rules(code, file)).toContain("no-restricted-properties");
  });
});

describe("promises and types", () => {
  const file = fileIn("src/workbook");
  const later = "const later = (): Promise<boolean> => Promise.resolve(true);\n";

  test.each([
    [
      "a promise left alone",
      `${later}export function go(): void { later(); }`,
      "@typescript-eslint/no-floating-promises",
    ],
    [
      "a promise as condition",
      `${later}export const go = (): string => (later() ? "a" : "b");`,
      "@typescript-eslint/no-misused-promises",
    ],
    [
      "a type imported as value",
      'import { Session } from "./session.types";\nexport type S = Session;',
      "@typescript-eslint/consistent-type-imports",
    ],
    ["any", "export const x = (value: any): unknown => value;", "@typescript-eslint/no-explicit-any"],
    ["the console", 'console.log("x");', "no-console"],
  ])("refuses %s", async (_, code, rule) => {
    expect(await allRules(code, file)).toContain(rule);
  });
});

describe("Office.js is used with care", () => {
  const file = fileIn("src/workbook");
  const inRun = (body: string): string =>
    `export const run = (): Promise<void> => Excel.run(async (context) => { ${body} });`;

  test.each([
    [
      "a sync in a loop",
      inRun("for (let i = 0; i < 3; i += 1) await context.sync();"),
      "office-addins/no-context-sync-in-loop",
    ],
    [
      "an empty load",
      inRun('const sheet = context.workbook.worksheets.getItem("A"); sheet.load(); await context.sync();'),
      "office-addins/no-empty-load",
    ],
    [
      "a property that was not loaded",
      inRun(
        'const sheet = context.workbook.worksheets.getItem("A"); await context.sync(); if (sheet.name === "A") throw new Error("A");',
      ),
      "office-addins/load-object-before-read",
    ],
  ])("refuses %s", async (_, code, rule) => {
    expect(await rules(code, file)).toContain(rule);
  });

  test("a loaded property after a sync is fine", async () => {
    const code = inRun(
      'const sheet = context.workbook.worksheets.getItem("A"); sheet.load("name"); await context.sync(); if (sheet.name === "A") throw new Error("A");',
    );
    expect(await allRules(code, file)).toEqual([]);
  });
});

describe("data are not spread into a call", () => {
  const SPREADS = [
    "export const all = (list: number[], more: number[]): number => list.push(...more);",
    "export const all = (list: number[], more: number[]): number => list.push(0, ...more);",
    "export const all = (list: number[], more: number[]): number => list.unshift(...more);",
    "export const all = (more: number[]): number => Math.max(0, ...more);",
    "export const all = (more: number[]): number => Math.min(...more);",
    "export const all = (more: number[]): string => String.fromCharCode(...more);",
    "export const all = (list: number[], more: number[][]): number[] => list.concat(...more);",
    "export const all = (more: number[]): number => Math.max.apply(null, more);",
  ];
  const FINE = [
    "export const all = (list: number[], more: number[]): number[] => [...list, ...more];",
    "export const all = (list: number[][], more: number[]): number => list.push([...more]);",
    "export const all = (one: number, other: number): number => Math.max(one, other);",
  ];
  const FILES = ["src/cli/version.ts", "src/taskpane/index.ts", "src/workbook/session.ts", "src/domain/model.ts"];
  const isRefused = (code: string, file: string): Promise<boolean> =>
    rules(code, path.join(ROOT, file)).then((found) => found.includes("no-restricted-syntax"));

  test.each(SPREADS)("refuses: %s", async (code) => {
    for (const file of [...FILES, "src/xlsx/file-sheet.ts", "src/workbench/headless.ts"])
      expect([file, await isRefused(code, file)]).toEqual([file, true]);
  });

  test.each(FINE)("takes: %s", async (code) => {
    for (const file of FILES) expect([file, await isRefused(code, file)]).toEqual([file, false]);
  });
});
