// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindRows } from "./kind";
import { figuresOfLines } from "./lines";

/** Per regio a line per grootheid, or a row with a column per grootheid. */
export const regios: KindRows = {
  kind: "regios",
  keys: ["regio"],
  lines: true,
  figures: true,
  read: (table, context) => ({ figures: [...figuresOfLines(table, context.dates), ...figuresOfColumns(table)] }),
};
