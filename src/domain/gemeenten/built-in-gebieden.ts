// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "./create-gebieden";

/** The gebieden where a workbook has no indeling of its own: made once, with the names that were looked up in them. */
export const BUILT_IN_GEBIEDEN = createGebieden();
