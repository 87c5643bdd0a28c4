// SPDX-License-Identifier: EUPL-1.2

import { almostTable } from "../../tabs/almost";
import { once } from "./once";

/** The header on a sheet that lacks one column of a known kind of table, null where there is none. */
export const almostTableOn = once(almostTable);
