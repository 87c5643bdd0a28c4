// SPDX-License-Identifier: EUPL-1.2

import type { Session, Sign } from "../session.types";
import type { WorkbookEvents } from "./follow";
import { calculationMatters, changeMatters } from "./relevance";
import type { StateStore } from "./state-store";
import type { UnreadSheets } from "./unread";

/** What the events of the workbook tell. */
export interface Heard {
  readonly events: WorkbookEvents;
  readonly onSign: Session["onSign"];
  tellSign(sign: Sign): void;
  /** Ids of the monitors: no change in them is to be read. */
  ownSheets: ReadonlySet<string>;
}

/**
 * @param awaited true of a sheet where any change may be what is waited for
 * @param changed called where a change asks for reading it soon
 */
export function createHeard(
  store: StateStore,
  unread: UnreadSheets,
  awaited: (sheetId: string) => boolean,
  changed: () => void,
): Heard {
  const signs = new Set<(sign: Sign) => void>();
  const tellSign = (sign: Sign): void => {
    for (const listener of signs) listener(sign);
  };
  const matters = (sheetId: string, inModel: typeof changeMatters): boolean => {
    const { model } = store.state();
    return model === null || awaited(sheetId) || inModel(model, sheetId);
  };
  const isOwn = (sheetId: string): boolean => heard.ownSheets.has(sheetId) && !awaited(sheetId);
  const heard: Heard = {
    ownSheets: new Set(),
    tellSign,
    onSign(listener) {
      signs.add(listener);
      return () => void signs.delete(listener);
    },
    events: {
      /** A sheet that only shows results is read along with the next one that matters. */
      changed(sheetId) {
        tellSign("alive");
        if (isOwn(sheetId)) return;
        unread.add(new Set([sheetId]));
        if (matters(sheetId, changeMatters)) changed();
      },
      calculated(sheetId) {
        tellSign("calculated");
        if (isOwn(sheetId) || !matters(sheetId, calculationMatters)) return;
        unread.add(new Set([sheetId]));
        changed();
      },
      sheetsChanged() {
        tellSign("alive");
        changed();
      },
      activated: () => tellSign("alive"),
    },
  };
  return heard;
}
