// SPDX-License-Identifier: EUPL-1.2

import { openWorkbook } from "../../../src/cli/open-workbook";
import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { QUESTIONS, QUESTIONS_TAB } from "./named-workbook";

/** All that a workbook answers: of each formula, of each tab and of each rule. */
export async function outcomeOf(bytes: Uint8Array): Promise<object> {
  const { headless, state } = await openWorkbook(await readXlsx(bytes, "werkmap.xlsx"));
  try {
    const sheets = headless.engine.sheets();
    const asked = sheets.find(({ name }) => name === QUESTIONS_TAB);
    if (asked === undefined || state.validation === null) throw new Error("not read");
    const area = { row: 0, column: 0, rowCount: QUESTIONS, columnCount: 1 };
    return {
      sheets: sheets.map(({ name }) => name),
      answers: headless.engine.read(asked.id).values(area).flat(),
      tabs: state.validation.tabs,
      findings: state.validation.findings.map(({ rule, severity, tab, address, found, expected, params, fix }) => {
        return { rule, severity, tab, address, found, expected, params, fix };
      }),
    };
  } finally {
    await headless.dispose();
  }
}
