// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../../src/domain/build-model";
import type { Model } from "../../../src/domain/model";
import { validate } from "../../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import type { ValidationResult } from "../../../src/domain/findings";

const TODAY = "2026-01-01";

/** Recognises and reads all tabs, the index included. */
export const read = (snapshot: WorkbookSnapshot): Model => buildModel(snapshot, DEFAULT_SETTINGS, TODAY);

export interface Checked {
  readonly model: Model;
  readonly result: ValidationResult;
  /** In milliseconds. */
  readonly reading: number;
  readonly rules: number;
}

/** Reads a workbook and checks all rules. */
export function check(snapshot: WorkbookSnapshot): Checked {
  const start = performance.now();
  const model = read(snapshot);
  const between = performance.now();
  const result = validate(model);
  return { model, result, reading: between - start, rules: performance.now() - between };
}
