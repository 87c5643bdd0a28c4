// SPDX-License-Identifier: EUPL-1.2

import type { ConditionalRule, DataValidation, SheetImage } from "hucre";
import { elements } from "../relations";
import type { Parts } from "../parts";
import { partText } from "../xlsx-package";
import { refersOutside } from "./outside";
import type { Placed } from "./places";
import { partsBeside } from "./sheet-relations";

/** The sheet with only those parts that a file that is written anew can have; how many are missing is how many are lost. */
export function savable(sheet: Placed, parts: Parts, sheetPath: string): Placed {
  const headless = tablesWithoutHeader(parts, sheetPath);
  return {
    ...sheet,
    ...(sheet.conditionalRules !== undefined && { conditionalRules: sheet.conditionalRules.filter(isOwnRule) }),
    ...(sheet.dataValidations !== undefined && { dataValidations: sheet.dataValidations.filter(isOwnValidation) }),
    ...(sheet.images !== undefined && { images: sheet.images.filter(isPicture) }),
    ...(sheet.tables !== undefined && {
      tables: sheet.tables.filter(({ displayName, name }) => !headless.has(displayName ?? name)),
    }),
  };
}

const isOwnRule = ({ formula = [] }: ConditionalRule): boolean => ![formula].flat().some(refersOutside);

const isOwnValidation = ({ formula1 = "", formula2 = "", type, values = [] }: DataValidation): boolean =>
  !refersOutside(formula1) && !refersOutside(formula2) && (formula1 !== "" || (type === "list" && values.length > 0));

const MAGIC = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  webp: [0x52, 0x49, 0x46, 0x46],
  svg: [],
} as const;

/** The reader takes what it does not know, as a drawing of Windows, for a picture of another kind. */
const isPicture = ({ type, data }: SheetImage): boolean => MAGIC[type].every((byte, at) => data[at] === byte);

/** The writer gives every table a header, for which the first row of such a table would have to make way. */
function tablesWithoutHeader(parts: Parts, sheetPath: string): ReadonlySet<string | undefined> {
  const found = partsBeside(parts, sheetPath).flatMap(({ type, path }) =>
    type === "table" ? elements(partText(parts, path) ?? "<table/>", "table") : [],
  );
  return new Set(found.filter(({ headerRowCount }) => headerRowCount === "0").map((table) => table["displayName"]));
}
