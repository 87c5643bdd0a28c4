// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import { readOtherWorkbook } from "../ui/other-workbook";

/** A workbook from the disk as a model; or a Dutch sentence where it cannot be read. */
export type ReadOther = (file: File, today: Model["today"]) => Promise<Model | string>;

export const readOtherFile: ReadOther = async (file, today) => {
  try {
    return await readOtherWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, today);
  } catch (problem) {
    // Its class is in code that is loaded with it, or that did not come.
    return problem instanceof Error && problem.name === "UnreadableWorkbook"
      ? problem.message
      : `${file.name} kan nu niet worden gelezen. Probeer het nog eens.`;
  }
};
