// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindReader } from "./kind";

/** Per gemeente the indicatieve opgave of the capaciteitsraming; totals include amv. */
export const indicatief: KindReader = {
  kind: "indicatief",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) =>
    header.has("gemeente", "code") && header.has("indicatief") && !header.has("realisatie", "taakstelling") ? 7 : 0,
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
