// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { localName } from "./local-name";

/**
 * How many texts the text table of a workbook has; 0 where there is no table.
 * @throws Error where the XML is not well-formed
 */
export const countTexts = (xml: string | null): number => countChildren(xml, ["sst", "si"]);

/**
 * How many looks a cell can point at; 0 where there are none.
 * @throws Error where the XML is not well-formed
 */
export const countLooks = (xml: string | null): number => countChildren(xml, ["styleSheet", "cellXfs", "xf"]);

function countChildren(xml: string | null, path: readonly string[]): number {
  if (xml === null) return 0;
  const open: string[] = [];
  let count = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    open.push(localName(name));
    if (open.length === path.length && path.every((part, depth) => part === open[depth])) count++;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return count;
}
