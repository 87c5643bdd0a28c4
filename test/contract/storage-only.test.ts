// SPDX-License-Identifier: EUPL-1.2
/** What ships of office-js-helpers keeps and gives back what the whole package does. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import storageOnly from "../../tools/webpack/storage-only";

interface Stored {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

const bundle = readFileSync(require.resolve("@microsoft/office-js-helpers/dist/office.helpers.js"), "utf8");

function keepIn(items: Record<string, string>): Stored {
  const localStorage = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
  };
  const code = storageOnly(bundle).replace(
    "export const { Storage } = module.exports;",
    'new module.exports.Storage("spreiding");',
  );
  return runInNewContext(code, { window: { localStorage } }) as Stored;
}

test("Storage keeps under its own name, and gives back", () => {
  const items: Record<string, string> = {};
  keepIn(items).set("view", "overzicht");
  expect(items).toEqual({ "@spreiding/view": '"overzicht"' });
  expect(keepIn(items).get("view")).toBe("overzicht");
  expect(keepIn(items).get("other")).toBeNull();
  expect(() => keepIn(items).set("", "overzicht")).toThrow("Key needs to be a string");
});
