// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../src/domain/sheet/addresses";
import type { Engine } from "../../src/workbench/engine/engine";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";

export { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";

/** Values, formulas or texts of an area, by the sheet's name. */
export function cells(
  engine: Engine,
  tab: string,
  address: string,
  what: "values" | "formulas" | "text" | "types" | "numberFormats" = "values",
): unknown[][] {
  return engine.read(idOf(engine, tab))[what](areaOf(address));
}

/** Types a value as a user of the grid does. */
export function areaOf(address: string): NonNullable<ReturnType<typeof parseAddress>> {
  const area = parseAddress(address);
  if (area === null) throw new Error(address);
  return area;
}

export function idOf(engine: Engine, tab: string): string {
  const sheet = engine.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(tab);
  return sheet.id;
}

/** The code of what Office threw; for anything else its sentence, and that is what a member that the workbench has not gives. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error && error.code !== "ApiNotFound" ? error.code : String(error);
}

const ANY = { type: "any", optional: true, description: "" };

/** Functions for tests: STREAM and RANGE stream, SUMUP answers at once, LATER by a promise. */
export const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "STREAM",
      name: "STREAM",
      options: { stream: true },
      parameters: [
        { name: "a", ...ANY, dimensionality: "matrix" },
        { name: "b", ...ANY },
      ],
    },
    { id: "SUMUP", name: "SUMUP", parameters: [{ name: "a", description: "", optional: false }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "a", ...ANY }] },
  ],
};
