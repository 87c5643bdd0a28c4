// SPDX-License-Identifier: EUPL-1.2
/** Writes the sample workbook from the data files in assets/voorbeeld. */
import { writeFileSync } from "node:fs";
import { SAMPLE_PATH, sampleWorkbook } from "./make-sample/sample-workbook";

void sampleWorkbook().then((bytes) => {
  writeFileSync(SAMPLE_PATH, bytes);
});
