// SPDX-License-Identifier: EUPL-1.2
/** Two deliveries of all gemeenten of the country: reading both, and laying them beside each other. */

import { buildModel } from "../../src/domain/build-model";
import { compareSides } from "../../src/domain/compare/compare-sides";
import { sideOfTab } from "../../src/domain/compare/sides";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { largeWorkbook } from "../../src/functions/large-workbook.fixture";
import { print } from "./print";

const RUNS = 9;

function compareTimes(): void {
  const snapshot = largeWorkbook();
  const sheets = snapshot.sheets.slice(0, 2);
  const [first, second] = sheets;
  if (first === undefined || second === undefined) throw new Error("no two deliveries");
  const [reading, comparing]: [number[], number[]] = [[], []];
  let changes = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const model = buildModel({ ...snapshot, sheets }, DEFAULT_SETTINGS, "2026-01-01");
    const read = performance.now();
    changes = compareSides(sideOfTab(model, first.name), sideOfTab(model, second.name)).changes.length;
    reading.push(read - start);
    comparing.push(performance.now() - read);
  }
  print("two national deliveries read", ...reading);
  print(`and compared (${changes.toLocaleString("en")} changes)`, ...comparing);
}

compareTimes();
