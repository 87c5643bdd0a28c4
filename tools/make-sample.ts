// SPDX-License-Identifier: EUPL-1.2
/** `npm run sample`: writes assets/voorbeeld-noord-holland.xlsx, and its tables for the pane, from the data files in assets/voorbeeld/. */
import { writeFileSync } from "node:fs";
import { NEW_TABS_PATH, sampleTabsJson } from "./make-sample/new-tabs";
import { SAMPLE_PATH, sampleWorkbook } from "./make-sample/sample-workbook";

writeFileSync(NEW_TABS_PATH, sampleTabsJson());
void sampleWorkbook().then((bytes) => writeFileSync(SAMPLE_PATH, bytes));
