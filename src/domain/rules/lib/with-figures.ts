// SPDX-License-Identifier: EUPL-1.2

import type { TabKind } from "../../tabs/table";

/** The kinds of tab with numbers of gebieden. */
export const WITH_FIGURES: readonly TabKind[] = ["voortgang", "verdeelbesluit", "indicatief", "regios", "provincie"];
