// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindRows } from "./kind";

/** Per gemeente the indicatieve opgave of the capaciteitsraming; totals include amv. */
export const indicatief: KindRows = {
  kind: "indicatief",
  keys: ["gemeente", "code"],
  lines: false,
  figures: true,
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
