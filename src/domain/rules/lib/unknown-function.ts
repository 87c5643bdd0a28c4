// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../sheet/snapshot";

/** What Excel writes for a function that it does not know, as an error or pasted as text in English or Dutch. */
const NAME_ERROR = /^#(NAME\?|NAAM\?)$/i;
/** How a file keeps a call of an add-in that was not there. */
const LEFT_OVER = /_xldudf_/i;

/** True where a cell holds a function that Excel did not know. */
export function isUnknownFunction(value: CellValue, formula: string): boolean {
  return (
    LEFT_OVER.test(formula) || (typeof value === "string" && (NAME_ERROR.test(value.trim()) || LEFT_OVER.test(value)))
  );
}
