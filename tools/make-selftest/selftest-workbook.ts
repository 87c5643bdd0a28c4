// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import type { FileSheet, SheetBeside } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { locatiesTab } from "../make-sample/locaties-tab";
import { publishedTabs } from "../make-sample/published-tabs";
import { sectionExtras, sectionTab } from "./section-tab";
import { SECTIONS } from "./sections";
import { drentheTab } from "./tabs/drenthe";
import { FLEVOLAND, FLEVOLAND_EXTRAS, flevolandTab } from "./tabs/flevoland";
import { fryslanTab } from "./tabs/fryslan";
import { OPSTUREN, OPSTUREN_EXTRAS, opsturenTab } from "./tabs/opsturen";
import { START, START_EXTRAS, startTab } from "./tabs/start";
import { uitkomstenTab } from "./tabs/uitkomsten";
import { zeelandTab } from "./tabs/zeeland";

const NAME = "zelftest.xlsx";
export const SELFTEST_PATH = join(__dirname, "../../assets", NAME);

/** The bytes of the self-checking workbook: the same on every day and machine. */
export async function selftestWorkbook(): Promise<Uint8Array> {
  const sheets = [
    startTab(),
    ...SECTIONS.map(sectionTab),
    opsturenTab(),
    uitkomstenTab(),
    ...publishedTabs(),
    locatiesTab(),
    flevolandTab(),
    zeelandTab(),
    drentheTab(),
    fryslanTab(),
  ];
  const beside: Readonly<Record<string, SheetBeside>> = {
    [START.tab]: START_EXTRAS,
    ...Object.fromEntries(SECTIONS.map((section) => [section.tab, sectionExtras(section)])),
    [OPSTUREN.tab]: OPSTUREN_EXTRAS,
    [FLEVOLAND.tab]: FLEVOLAND_EXTRAS,
  };
  return writeXlsx(
    { name: NAME, date1904: false, sheets: sheets.map((sheet) => withBeside(sheet, beside[sheet.name])) },
    { title: "Zelftest van Spreiding", created: new Date("2026-01-01T00:00:00Z") },
  );
}

const withBeside = (sheet: FileSheet, beside: SheetBeside | undefined): FileSheet =>
  beside === undefined ? sheet : { ...sheet, beside };
