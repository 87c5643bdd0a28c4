// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindReader } from "./kind";

/** Per gemeente what was realised on a peildatum, mostly beside the taakstelling. */
export const voortgang: KindReader = {
  kind: "voortgang",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) => (header.has("gemeente", "code") && header.has("realisatie") ? 8 : 0),
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
