// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindReader } from "./kind";

/** Per gemeente the taakstelling of one cyclus. */
export const verdeelbesluit: KindReader = {
  kind: "verdeelbesluit",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) => (header.has("gemeente", "code") && header.has("taakstelling") && !header.has("realisatie") ? 7 : 0),
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
