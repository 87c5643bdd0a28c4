// SPDX-License-Identifier: EUPL-1.2

import { figuresOfColumns } from "./figures";
import type { KindRows } from "./kind";

/** Per gemeente what was realised on a peildatum, mostly beside the taakstelling. */
export const voortgang: KindRows = {
  kind: "voortgang",
  keys: ["gemeente", "code"],
  lines: false,
  figures: true,
  read: (table) => ({ figures: figuresOfColumns(table) }),
};
