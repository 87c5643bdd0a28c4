// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildModel } from "../domain/build-model";
import type { Model } from "../domain/model";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { workbookOf, type FixtureCell } from "../domain/sheet/snapshot.fixture";

const ROOT = join(__dirname, "../..");

/** The cells of a data file of the sample, as printed. */
export function printedRows(file: string): string[][] {
  const text = readFileSync(join(ROOT, `assets/voorbeeld/${file}.csv`), "utf8");
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    );
}

/** The workbook of the sample as the add-in reads it, with more tabs beside it or others in place of its own. */
export function sampleModel(tabs: Readonly<Record<string, readonly (readonly FixtureCell[])[]>> = {}): Model {
  const printed = {
    Voortgangsrapportage: printedRows("voortgangsrapportage"),
    "Regio's": printedRows("regios"),
    Provincie: printedRows("provincie"),
    Mutaties: printedRows("mutaties"),
    Locaties: printedRows("locaties"),
  };
  return buildModel(workbookOf({ ...printed, ...tabs }), DEFAULT_SETTINGS, "2026-01-01");
}
