// SPDX-License-Identifier: EUPL-1.2

import { cells } from "./cells/part";
import { files } from "./files/part";
import type { FuzzPart } from "./part";
import { kept } from "./texts/kept";
import { settings } from "./texts/settings";
import { workbooks } from "./workbooks/part";

/** Everything that comes in from outside. */
export const PARTS = [cells, workbooks, settings, kept, files] as readonly unknown[] as readonly FuzzPart[];
