// SPDX-License-Identifier: EUPL-1.2
/** Microsoft's client is for the tests alone: the command line runs without it, and where it is missing the tests say so. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { whichClient } from "../office-client/which-client";

const ROOT = path.resolve(__dirname, "../..");
const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
/** Refuses the package as if it were not installed, and tells who asked: by `import`, and by `require`. */
const REFUSE = `
  function refuse(specifier) {
    if (!/@microsoft.office-js(?!-helpers)/.test(specifier)) return;
    process._rawDebug("ASKED: " + specifier);
    throw Object.assign(new Error("not installed"), { code: "ERR_MODULE_NOT_FOUND" });
  }`;
const OF_IMPORT = `${REFUSE}
  export const resolve = (specifier, context, next) => (refuse(specifier), next(specifier, context));`;
const WITHOUT = asModule(`${REFUSE}
  import Module from "node:module";
  Module.register(${JSON.stringify(asModule(OF_IMPORT))});
  const find = Module._resolveFilename;
  Module._resolveFilename = (specifier, ...rest) => (refuse(specifier), find(specifier, ...rest));`);

function run(...words: readonly string[]): {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", WITHOUT, ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, output: stdout, errors: stderr };
}

const cli = (file: string, ...words: string[]) => run("--import", "tsx", `src/cli/${file}.ts`, ...words);

it.each(["validate", "calculate"])(
  "the command %s works where the package is not there, and never asks for it",
  (command) => {
    const { status, output, errors } = cli(command, "assets/voorbeeld-noord-holland.xlsx");
    expect(errors).not.toMatch(/^ASKED/m);
    expect([0, 1]).toContain(status);
    expect(output.length).toBeGreaterThan(100);
  },
  60_000,
);

it.each([
  ["import", 'await import("@microsoft/office-js/dist/excel-web-16.00.js")'],
  [
    "require",
    'import { createRequire } from "node:module"; createRequire(process.cwd() + "/x.js")("@microsoft/office-js/dist/excel-web-16.00.js")',
  ],
])("who does ask for it by %s is seen", (_, code) => {
  const { status, errors } = run("--input-type=module", "-e", code);
  expect(errors).toMatch(/^ASKED/m);
  expect(status).not.toBe(0);
});

it.each([
  ["microsoft", true, false, "microsoft", null],
  ["microsoft", true, true, "microsoft", null],
  ["workbench", false, true, "workbench", null],
  ["microsoft", false, false, "workbench", expect.stringMatching(/^NOT RUN on Microsoft's client[^\n]*npm ci\.$/)],
] as const)("wanted %s, installed %s, on a build server %s: %s", (wanted, installed, ci, client, notice) => {
  expect(whichClient(wanted, { installed, ci })).toEqual({ client, notice });
});

it("on a build server the tests fail without it", () => {
  expect(() => whichClient("microsoft", { installed: false, ci: true })).toThrow(/NOT RUN on Microsoft's client/);
});
