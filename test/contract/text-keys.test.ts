// SPDX-License-Identifier: EUPL-1.2
/** The lint rules that keep names of a workbook and long texts harmless refuse what they should: each bad snippet beside a good one. */
import path from "node:path";
import { ESLint } from "eslint";
import config from "../../eslint.config.mjs";

const ROOT = path.resolve(__dirname, "../..");
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });
/** Its text is replaced: the type checker only knows files that exist. */
const FILE = path.join(ROOT, "src/domain/sheet/own-value.ts");
/** Waits for the type checker to read the whole project. */

async function refused(code: string, rule: string, file = FILE): Promise<boolean> {
  const [result] = await eslint.lintText(`// SPDX-License-Identifier: EUPL-1.2\n${code}\n`, { filePath: file });
  const messages = result?.messages ?? [];
  // A snippet that does not parse is refused by no rule.
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.some(({ ruleId }) => ruleId === rule);
}

describe("an object is not asked for any text", () => {
  const RULE = "local/no-text-keys";

  it.each([
    ["read", "export const f = (kinds: Record<string, number>, tab: string) => kinds[tab];"],
    ["read where it may be missing", "export const f = (tab: string, kinds?: Record<string, number>) => kinds?.[tab];"],
    ["read by a name of a type", "type Name = string; export const f = (o: Record<Name, 1>, name: Name) => o[name];"],
    [
      "read by a text with a mark",
      "type Tab = string & { readonly tab: 1 }; export const f = (o: Record<string, 1>, t: Tab) => o[t];",
    ],
    ["read by a text or a number", "export const f = (o: Record<string, 1>, key: string | number) => o[key];"],
    ["read by a type that is any text", "export const f = <K extends string>(o: Record<K, 1>, key: K) => o[key];"],
    ["read by what is not known", "export const f = (o: Record<string, 1>, key: any) => o[key] as unknown;"],
    [
      "read from a table",
      'const TABLE = { a: 1 }; export const f = (key: string) => TABLE[key as "a"] + ({ b: 2 } as Record<string, number>)[key]!;',
    ],
    ["taken out", "export const f = (o: Record<string, 1>, key: string) => { const { [key]: one } = o; return one; };"],
    ["written", "export const f = (o: Record<string, number>, key: string) => { o[key] = 1; };"],
    ["counted", "export const f = (o: Record<string, number>, key: string) => { o[key] ??= 1; };"],
    ["in", "export const f = (o: object, key: string) => key in o;"],
  ])("%s", async (_, code) => {
    expect(await refused(code, RULE)).toBe(true);
  });

  it.each([
    ["a map", "export const f = (kinds: ReadonlyMap<string, number>, tab: string) => kinds.get(tab);"],
    [
      "what it has by itself",
      'import { ownValue } from "./error-names"; export const f = (o: Record<string, 1>, key: string) => ownValue(o, key);',
    ],
    ["a known name", 'export const f = (o: Record<"a" | "b", 1>, key: "a" | "b") => o[key];'],
    ["a key of its type", "export const f = <T extends object>(o: T, key: keyof T) => o[key];"],
    ["a name with a sign", "export const f = (o: Record<`rule.${string}`, 1>, id: `rule.${string}`) => o[id];"],
    ["a name that is written", 'export const f = (o: Record<string, 1>) => o["a"];'],
    ["a list", "export const f = (list: readonly string[], at: number) => list[at];"],
    ["a letter of a text", "export const f = (text: string, at: number) => text[at];"],
    [
      "an object of entries",
      "export const f = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]));",
    ],
    ["a known name in an object", 'export const f = (o: object) => "a" in o;'],
  ])("not %s", async (_, code) => {
    expect(await refused(code, RULE)).toBe(false);
  });

  it.each(["xlsx", "workbook/stored", "functions", "taskpane/ui", "workbench/engine", "cli"])(
    "in src/%s",
    async (folder) => {
      const file = {
        xlsx: "read-xlsx.ts",
        "workbook/stored": "read-stored.ts",
        functions: "figures.ts",
        "taskpane/ui": "use-news.ts",
      };
      const name =
        Object.entries(file).find(([of]) => of === folder)?.[1] ?? (folder === "cli" ? "arguments.ts" : "engine.ts");
      const code = "export const f = (kinds: Record<string, number>, tab: string) => kinds[tab];";
      expect(await refused(code, RULE, path.join(ROOT, "src", folder, name))).toBe(true);
    },
  );
});

describe("a regular expression takes no more time than a text is long", () => {
  it.each([
    ["regexp/no-super-linear-move", String.raw`/\s+$/`, String.raw`/(?<!\s)\s+$/`],
    ["regexp/no-super-linear-move", String.raw`/\d+x/`, String.raw`/(?<!\d)\d+x/`],
    ["regexp/no-super-linear-backtracking", String.raw`/^\s*-?\s*\d/`, String.raw`/^\s*(?:-\s*)?\d/`],
    ["regexp/no-super-linear-backtracking", "/^(?:a+)+$/", "/^a+$/"],
  ])("%s: %s, not %s", async (rule, slow, quick) => {
    expect(await refused(`export const pattern = ${slow};`, rule)).toBe(true);
    expect(await refused(`export const pattern = ${quick};`, rule)).toBe(false);
  });
});
