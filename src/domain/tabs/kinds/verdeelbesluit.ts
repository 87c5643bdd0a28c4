// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindRows } from "./kind";

/** Per gemeente the taakstelling of one cyclus. */
export const verdeelbesluit: KindRows = {
  kind: "verdeelbesluit",
  keys: ["gemeente", "code"],
  lines: false,
  figures: true,
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
