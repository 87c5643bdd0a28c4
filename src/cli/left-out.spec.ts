// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leftOut } from "./left-out";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "spreiding-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const files = (...names: readonly string[]): void => names.forEach((name) => writeFileSync(join(folder, name), ""));
const folders = (...names: readonly string[]): void => names.forEach((name) => mkdirSync(join(folder, name)));

test("a folder in a folder is named, and an old workbook", () => {
  files("a.xlsx", "oud.XLS");
  folders("2024");
  expect(leftOut([folder])).toEqual([
    `In "${folder}" is de map "2024" niet gelezen. Noem een map zelf als die mee moet.`,
    `In "${folder}" is het bestand "oud.XLS" niet gelezen. Sla zo'n bestand in Excel op als .xlsx.`,
  ]);
});

test("more of them, and a folder that is called like a workbook", () => {
  files("b.ods", "a.xlsb");
  folders("2025", "2024.xls");
  expect(leftOut([folder])).toEqual([
    `In "${folder}" zijn de mappen "2024.xls" en "2025" niet gelezen. Noem een map zelf als die mee moet.`,
    `In "${folder}" zijn de bestanden "a.xlsb" en "b.ods" niet gelezen. Sla zo'n bestand in Excel op als .xlsx.`,
  ]);
});

test("many are counted", () => {
  folders("1", "2", "3", "4", "5", "6");
  expect(leftOut([folder])).toEqual([`In "${folder}" zijn 6 mappen niet gelezen. Noem een map zelf als die mee moet.`]);
});

test("nothing is said of what is read, of other files, of what is hidden, and of a file", () => {
  files("a.xlsx", "b.xlsm", "lees.txt", "~$oud.xls");
  folders(".git");
  expect(leftOut([folder, join(folder, "a.xlsx"), join(folder, "weg")])).toEqual([]);
});
