// SPDX-License-Identifier: EUPL-1.2
/** Writes assets/zelftest.xlsx: the sample's tables, and each function with the answer that it must give. */
import { writeFileSync } from "node:fs";
import { SELFTEST_PATH, selftestWorkbook } from "./make-selftest/selftest-workbook";

void selftestWorkbook().then((bytes) => {
  writeFileSync(SELFTEST_PATH, bytes);
});
