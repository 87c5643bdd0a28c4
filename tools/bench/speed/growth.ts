// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { rowsOf, type Size } from "./rows";
import { check } from "./work";
import { fresh, snapshotOf } from "./workbook";
import { wideWorkbook } from "./wide";

export type Grown = { readonly size: Size } | { readonly columns: number };

/** Times in milliseconds for each workbook in turn, after it was warmed up with the first. */
export function growthTimes(grown: readonly Grown[], runs: number): { reading: number[]; rules: number[] }[] {
  const [first] = grown;
  if (first !== undefined) for (let run = 0; run < 3; run += 1) check(fresh(workbookOf(first)));
  return grown.map((one) => {
    const workbook = workbookOf(one);
    const times = Array.from({ length: runs }, () => check(fresh(workbook)));
    return { reading: times.map(({ reading }) => reading), rules: times.map(({ rules }) => rules) };
  });
}

const workbookOf = (grown: Grown): WorkbookSnapshot =>
  "size" in grown ? snapshotOf(rowsOf(grown.size)) : wideWorkbook(grown.columns);
