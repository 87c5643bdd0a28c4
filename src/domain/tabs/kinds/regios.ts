// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import { GROOTHEID_ROLES, type KindReader } from "./kind";
import { figuresOfLines } from "./lines";

/** Per regio a line per grootheid, or a row with a column per grootheid. */
export const regios: KindReader = {
  kind: "regios",
  keys: ["regio"],
  lines: true,
  fit: (header) => {
    if (!header.has("regio") || header.has("gemeente", "code")) return 0;
    return header.measureLines > 0 || header.has(...GROOTHEID_ROLES) ? 6 : 0;
  },
  read: (table, context) => ({ figures: [...figuresOfLines(table, context.dates), ...figuresOfColumns(table)] }),
};
