// SPDX-License-Identifier: EUPL-1.2

import { cells } from "./cells/part";
import type { FuzzPart } from "./part";
import { workbooks } from "./workbooks/part";

/** Everything that comes in from outside. */
export const PARTS = [cells, workbooks] as readonly unknown[] as readonly FuzzPart[];
