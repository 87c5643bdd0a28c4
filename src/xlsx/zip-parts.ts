// SPDX-License-Identifier: EUPL-1.2

import { zipSync } from "fflate";
import type { Parts } from "./parts";

/** The first day that a zip can name: the same parts make the same bytes on any day and any machine. */
const FIXED_DAY = new Date(1980, 0, 1);

/** Packs parts, in their own order, into the bytes of an .xlsx. */
export function zipParts(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 9, mtime: FIXED_DAY });
}
