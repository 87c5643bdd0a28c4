// SPDX-License-Identifier: EUPL-1.2
/** What the build takes out of Fluent's styles is what nothing uses. */
import { readFileSync } from "node:fs";
import path from "node:path";
import withoutUnused from "../../tools/webpack/without-unused";

const used = (code: string): Promise<string> =>
  new Promise((resolve, reject) =>
    withoutUnused.call({ async: () => (error, left) => (error === null ? resolve(left ?? "") : reject(error)) }, code),
  );

test("a constant that nothing uses goes, and with it what it was made from", async () => {
  const code =
    'import{tokens}from"theme";const small={pad:tokens.s},large=`calc(${tokens.l} + 1px)`;export const one=1;';
  await expect(used(code)).resolves.toBe('import{tokens}from"theme";export const one=1;');
});

test("what is used, exported or called stays, with the mark of a call that may go", async () => {
  const code = [
    'import{count,styles}from"griffel";const name=count();',
    "export const look=/*#__PURE__*/styles({root:`f${name}`});count();",
  ].join("");
  await expect(used(code)).resolves.toBe(code);
});

test("what is no module is said, and nothing comes of it", async () => {
  await expect(used("export const")).rejects.toThrow("Name expected");
});

test("the styles of a button keep all their classes, and no longer name a token", async () => {
  const file = "node_modules/@fluentui/react-button/lib/components/Button/useButtonStyles.styles.js";
  const before = readFileSync(path.resolve(file), "utf8");
  const after = await used(before);
  const classes = (text: string) => [...new Set(text.match(/(?<=")[fr][0-9a-z]{5,7}(?=")/g))];
  const named = (text: string) => [...new Set(text.match(/\btokens\.\w+/g))];
  expect(classes(before).length).toBeGreaterThan(100);
  expect(classes(after)).toEqual(classes(before));
  expect({ before: named(before).length > 0, after: named(after) }).toEqual({ before: true, after: [] });
});
