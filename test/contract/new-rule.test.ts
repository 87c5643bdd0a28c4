// SPDX-License-Identifier: EUPL-1.2
/** `npm run new-rule` in a copy of the project: what it makes, what it leaves to be filled in, and what it refuses. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Refusal } from "../../tools/new-rule/refusal";
import { readRuleName } from "../../tools/new-rule/rule-name";

const ROOT = path.resolve(__dirname, "../..");
/** It runs a type check and a part of the tests in processes of their own. */

const NEEDED = [
  ...["package.json", "tsconfig.json", "jest.config.cjs", ".prettierrc.json", "tools/new-rule", "tools/new-rule.ts"],
  "tools/test-order",
  ...["src/domain", "test/faults", "test/words", "test/integration/faults.test.ts"],
  // Jest looks for what every project names.
  ...["test/browser/setup.ts", "test/browser/teardown.ts", "test/browser/built-once.ts", "test/components-setup.ts"],
];
const RULE = "src/domain/rules/tijd/te-vroeg";
const MADE = [`${RULE}.ts`, `${RULE}.spec.ts`, `${RULE}.example.ts`];
const CHANGED = ["test/faults/time-faults.ts", "src/domain/rules/registry.ts"];

let copy = "";
const read = (file: string): string => readFileSync(path.join(copy, file), "utf8");
const tool = (name: string, ...words: string[]) =>
  spawnSync(process.execPath, [require.resolve(name), ...words], { cwd: copy, encoding: "utf8" });
const newRule = (...words: string[]) => tool("tsx/cli", "tools/new-rule.ts", ...words);

beforeAll(() => {
  copy = realpathSync(mkdtempSync(path.join(tmpdir(), "spreiding-")));
  for (const one of NEEDED) cpSync(path.join(ROOT, one), path.join(copy, one), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "junction");
});
afterAll(() => rmSync(copy, { recursive: true }));

test.each([
  ["no words", []],
  ["a word too many", ["tijd", "te-vroeg", "en-meer"]],
  ["a family that is none", ["getallen", "te-vroeg"]],
  ["a name with capitals", ["tijd", "teVroeg"]],
  ["a path for a name", ["tijd", "../te-vroeg"]],
  ["a rule that exists", ["tijd", "mutatie-voor-peildatum"]],
  ["the name of a rule of another family", ["tijd", "onbekend"]],
  ["a name that is a keyword", ["tijd", "new"]],
  ["a name that the spec uses", ["tijd", "test"]],
])("%s is refused", (_, words) => {
  expect(() => readRuleName(words)).toThrow(Refusal);
});

test("a refusal is one sentence with exit code 2, and nothing is written", () => {
  const before = CHANGED.map(read);
  const { status, stdout, stderr } = newRule("getallen", "te-vroeg");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    "There is no family getallen; there are structuur, cel, gemeente, rekenen, plausibel, tijd, uitruil, dekking.\n",
  );
  expect(CHANGED.map(read)).toEqual(before);
});

describe("a rule that is made", () => {
  let said = "";
  beforeAll(() => {
    const { status, stdout } = newRule("tijd", "te-vroeg");
    expect(status).toBe(0);
    said = stdout;
  });

  test("lies in its files and is listed once, and the command says where", () => {
    for (const file of [...MADE, ...CHANGED]) expect(said).toContain(`${file}\n`);
    const [faults, registry] = CHANGED.map(read);
    expect(faults?.split('rule: "tijd.te-vroeg"')).toHaveLength(2);
    expect(registry?.match(/\bteVroeg\b/g)).toHaveLength(2);
  });

  test("is not made again", () => {
    const { status, stderr } = newRule("tijd", "te-vroeg");
    expect([status, stderr]).toEqual([2, "There is a rule tijd.te-vroeg already; each has a name of its own.\n"]);
  });

  test("type-checks, and so does all that knows it", () => {
    const files = [...MADE, ...CHANGED, "src/domain/rules/examples.spec.ts"];
    writeFileSync(
      path.join(copy, "tsconfig.some.json"),
      JSON.stringify({ extends: "./tsconfig.json", files, include: [] }),
    );
    const { status, stdout } = tool("typescript/bin/tsc", "-p", "tsconfig.some.json");
    expect([status, stdout]).toEqual([0, ""]);
  });

  test("fails until it is filled in: its spec, its example, its words and its fault", () => {
    const { stdout } = tool(
      "jest/bin/jest",
      ...["--json", "--maxWorkers=1", "-t", "te-vroeg|FILL IN|every rule"],
      ...["te-vroeg.spec", "rules/examples.spec", "integration/faults"],
    );
    const { testResults } = JSON.parse(stdout) as {
      testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
    };
    const failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ title, status, failureMessages }) =>
        status === "failed" ? [{ title, asks: /FILL IN: /.test(failureMessages.join()) }] : [],
      ),
    );
    expect(failed.sort((a, b) => (a.title < b.title ? -1 : 1))).toEqual([
      { title: "FILL IN: what it finds that the example does not show", asks: true },
      { title: "FILL IN: what looks like it and must stay silent", asks: true },
      { title: "tijd.te-vroeg finds what its example says, and nothing else", asks: true },
      { title: expect.stringMatching(/^tijd.te-vroeg finds “FILL IN: the mistake/) as string, asks: true },
    ]);
  });
});
