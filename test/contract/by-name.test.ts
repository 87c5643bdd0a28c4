// SPDX-License-Identifier: EUPL-1.2
/** What the build asks of a package by name is what the module asked of it. */
import byName from "../../tools/webpack/by-name";

const named = (code: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, asked?: string) => (error === null ? resolve(asked ?? "") : reject(error));
    const now = byName.call({ async: () => done }, code);
    if (now !== undefined) resolve(now);
  });
const flat = (code: string) => code.replace(/\s+/g, " ");

test("a package that is named first is asked for each name", async () => {
  const code =
    'var Scheduler = require("scheduler"),\n  React = require("react");\nexports.x = React.version + Scheduler.now();';
  expect(flat(await named(code))).toBe('exports.x = require("react").version + require("scheduler").now();');
});

test("another thing of that name, and the package as a whole, stay what they are", async () => {
  const code =
    'var React = require("react");\nexports.x = function(React) { return React.version; };\nexports.y = React;';
  expect(flat(await named(code))).toBe(
    'exports.x = function(React) { return React.version; }; exports.y = require("react");',
  );
});

test("a name that is put together is one", async () => {
  await expect(named("const useId = React['use' + 'Id'];")).resolves.toBe("const useId = React.useId;");
});

test("a licence stays", async () => {
  await expect(named('/** @license React */\nvar React = require("react");\nf(React.a);')).resolves.toContain(
    "@license",
  );
});

test("what is no module is said", async () => {
  await expect(named('var React = require("react");\nexport const')).rejects.toThrow();
});
