// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import { GROOTHEID_ROLES, type KindReader } from "./kind";
import { figuresOfLines } from "./lines";

/** A line per grootheid for one provincie, or a row per provincie with a column per grootheid. */
export const provincie: KindReader = {
  kind: "provincie",
  keys: ["provincie"],
  lines: true,
  fit: (header) => {
    if (header.has("gemeente", "code", "regio")) return 0;
    if (header.has("provincie") && header.has(...GROOTHEID_ROLES)) return 6;
    return header.bareSoorten > 0 && header.measureLines > 0 ? 5 : 0;
  },
  read: (table, context) => ({ figures: [...figuresOfLines(table, context.dates), ...figuresOfColumns(table)] }),
};
