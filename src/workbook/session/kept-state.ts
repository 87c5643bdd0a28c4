// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../../domain/sheet/same-data";
import type { SessionState } from "../session.types";
import type { Stored } from "../stored/stored.types";

type KeptState = Pick<
  SessionState,
  "settings" | "journal" | "acceptances" | "verklaringen" | "marked" | "problems" | "unreadable"
>;

/** What the state takes over of what the workbook keeps; what is the same as before stays the same object. */
export function keptState(before: SessionState, stored: Stored): KeptState {
  const keep = <T>(old: T, now: T): T => (sameData(old, now) ? old : now);
  return {
    settings: keep(before.settings, stored.settings),
    journal: keep(before.journal, stored.journal),
    acceptances: keep(before.acceptances, stored.acceptances),
    verklaringen: keep(before.verklaringen, stored.verklaringen),
    marked: stored.marked,
    problems: stored.problems,
    unreadable: keep(before.unreadable, stored.unreadable),
  };
}
