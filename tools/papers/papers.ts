// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { REPORT_TAB } from "../../src/domain/report/words";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import { openHeadless } from "../../src/workbench/headless";
import { createSession } from "../../src/workbook/session";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import type { FileCell, WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";

const SAMPLE = path.resolve("assets/voorbeeld-noord-holland.xlsx");
/** The papers name days of the law: the same ones whenever they are made. */
const DAY = "2025-12-05";

interface Paper {
  readonly name: "monitor" | "rapport";
  /** Only the tab that is printed. */
  readonly file: WorkbookFile;
}

/** The report and a monitor as the add-in makes them in a workbook, each as one of its own. */
async function papersOf(file: WorkbookFile): Promise<readonly Paper[]> {
  const workbook = await openHeadless(file);
  const session = createSession({ today: () => DAY, version: "0.1.0" });
  associateFunctions();
  connectFunctions(session);
  try {
    await session.start();
    await workbook.settled();
    await session.validate();
    const sentence = await session.report();
    const { tab, sentences } = await session.makeMonitor();
    if (sentence !== null || tab === null) throw new Error(sentence ?? sentences.join(" "));
    await workbook.settled();
    const whole = workbook.host.save();
    return [
      { name: "rapport", file: onlyTab(whole, REPORT_TAB) },
      { name: "monitor", file: onlyTab(whole, tab) },
    ];
  } finally {
    await session.dispose();
    await workbook.dispose();
  }
}

/** With values in place of formulas, which another program than Excel cannot calculate. */
function onlyTab(file: WorkbookFile, tab: string): WorkbookFile {
  const sheets = file.sheets.filter(({ name }) => name === tab);
  return { ...file, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(asValue) })), names: [] };
}

function asValue(cell: FileCell): FileCell {
  const { formula, cachedValue, arrayRef, ...rest } = cell;
  return formula === undefined ? cell : { ...rest, value: cachedValue ?? null };
}

/** Writes the papers of a workbook into a folder, their names after `prefix`; the answer is their paths by name. */
export async function writePapersOf(
  file: WorkbookFile,
  folder: string,
  prefix = "",
): Promise<ReadonlyMap<Paper["name"], string>> {
  const paths = new Map<Paper["name"], string>();
  for (const { name, file: paper } of await papersOf(file)) {
    const target = path.join(folder, `${prefix}${name}.xlsx`);
    await writeFile(target, await writeXlsx(paper, { created: new Date(`${DAY}T12:00:00Z`) }));
    paths.set(name, target);
  }
  return paths;
}

/** The same of the sample. */
export async function writePapers(folder: string): Promise<ReadonlyMap<Paper["name"], string>> {
  return writePapersOf(await readWholeXlsx(new Uint8Array(readFileSync(SAMPLE)), path.basename(SAMPLE)), folder);
}
