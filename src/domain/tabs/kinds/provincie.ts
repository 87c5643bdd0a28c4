// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindRows } from "./kind";
import { figuresOfLines } from "./lines";

/** A line per grootheid for one provincie, or a row per provincie with a column per grootheid. */
export const provincie: KindRows = {
  kind: "provincie",
  keys: ["provincie"],
  lines: true,
  figures: true,
  read: (table, context) => ({ figures: [...figuresOfLines(table, context.dates), ...figuresOfColumns(table)] }),
};
