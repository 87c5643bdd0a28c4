// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { bookOf, sheetOf } from "../workbook-file.fixture";
import { writeXlsx } from "../write-xlsx";
import { ADD_IN_ID, readSettings } from "./web-extension";

const book = (settings: Readonly<Record<string, unknown>>) => bookOf([sheetOf("Blad1", [["a"]])], { settings });

test("the add-in is the one of the manifest", () => {
  expect(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

test("settings of any kind and with any sign are there again", async () => {
  const settings = {
    "spreiding.logboek": '{"version":1,"kept":[{"text":"<&\\"\'> é \u{1F600}"}]}',
    "spreiding.lijst": [1, null, { a: true }],
    "a&b": "regel\neen\ttwee",
    leeg: "",
  };
  expect(readSettings(unzipSync(await writeXlsx(book(settings))))).toEqual(settings);
});

test("a workbook without settings has no part for them", async () => {
  const parts = unzipSync(await writeXlsx(book({})));
  expect(Object.keys(parts).filter((path) => path.includes("webextension"))).toEqual([]);
  expect(readSettings(parts)).toBeNull();
});

test("the settings of another add-in are not ours", async () => {
  const parts = unzipSync(await writeXlsx(book({ a: 1 })));
  const path = "xl/webextensions/webextension1.xml";
  const other = new TextDecoder().decode(parts[path]).replaceAll(ADD_IN_ID, "00000000-0000-0000-0000-000000000000");
  expect(readSettings({ ...parts, [path]: new TextEncoder().encode(other) })).toBeNull();
});
