// SPDX-License-Identifier: EUPL-1.2

import { acceptanceActions } from "./acceptance-actions";
import type { ActionParts } from "./action-parts";
import { forgetActions } from "./forget-actions";
import { formulaActions } from "./formula-actions";
import { leveringActions } from "./levering-actions";
import { monitorActions } from "./monitor-actions";
import { newTabActions } from "./new-tab-actions";
import { reportActions } from "./report-actions";
import type { Actions } from "../session.types";
import { selectCell } from "../excel/select";
import { settingsActions } from "./settings-actions";
import { unreadableActions } from "./unreadable-actions";
import { writeActions } from "./write-actions";

/** All that a session does in the workbook because the user asked for it, one action at a time. */
export function createActions(parts: ActionParts): Actions {
  return {
    jump: (tab, address) => selectCell(tab, address, parts.run),
    ...writeActions(parts),
    ...formulaActions(parts),
    ...monitorActions(parts),
    ...newTabActions(parts),
    ...acceptanceActions(parts),
    ...settingsActions(parts),
    ...leveringActions(parts),
    ...reportActions(parts),
    ...unreadableActions(parts),
    ...forgetActions(parts),
  };
}
