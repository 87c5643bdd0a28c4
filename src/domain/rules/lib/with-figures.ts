// SPDX-License-Identifier: EUPL-1.2

import { KINDS } from "../../tabs/kinds/registry";
import { TAB_KINDS, type TabKind } from "../../tabs/table";

/** The kinds of tab with numbers of gebieden. */
export const WITH_FIGURES: readonly TabKind[] = TAB_KINDS.filter((kind) => KINDS[kind].figures);
