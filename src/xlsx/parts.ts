// SPDX-License-Identifier: EUPL-1.2

import type { Unzipped } from "fflate";

/** The unpacked parts of an .xlsx, by their names with slashes. */
export type Parts = Unzipped;
