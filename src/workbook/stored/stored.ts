// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import type { Acceptance } from "../../domain/acceptances";
import type { JournalEntry } from "../../domain/journal/journal";
import { journalFormat } from "./journal-format";
import { storedSetting, listOf } from "./stored-setting";
import { KEYS, type Stored, type StoredSettings } from "./stored.types";
import { settingsIn } from "./settings";

const acceptance: z.ZodMiniType<Acceptance> = z.object({
  id: z.string(),
  rule: z.string(),
  tab: z.string(),
  row: z.string(),
  column: z.string(),
  found: z.string(),
  reason: z.string(),
  name: z.nullable(z.string()),
  time: z.string(),
});

export interface StoredMonitor {
  /** As it is written in the monitor's cell. */
  readonly gebied: string;
  readonly sheetId: string;
}
const monitor: z.ZodMiniType<StoredMonitor> = z.object({ gebied: z.string(), sheetId: z.string() });

/** Newest first. */
export const storedJournal = storedSetting<readonly JournalEntry[]>(KEYS.journal, journalFormat, []);
/** Newest first. */
export const storedAcceptances = storedSetting<readonly Acceptance[]>(KEYS.acceptances, listOf(acceptance), []);
/** Whether findings are marked. */
export const storedMarked = storedSetting<boolean>(KEYS.marked, z.boolean(), false);
/** The id of the report's sheet; null before the first report. */
export const storedReport = storedSetting<string | null>(KEYS.report, z.nullable(z.string()), null);
/** The sheets of the monitors, one per gebied. */
export const storedMonitors = storedSetting<readonly StoredMonitor[]>(KEYS.monitors, listOf(monitor), []);

/** What is in the settings that were read, see request-kept.ts. */
export function storedIn(found: StoredSettings): Stored {
  return {
    settings: settingsIn(found.settings),
    journal: storedJournal.in(found.journal),
    acceptances: storedAcceptances.in(found.acceptances),
    marked: storedMarked.in(found.marked),
    ownSheets: new Set(
      [storedReport.in(found.report) ?? [], storedMonitors.in(found.monitors).map(({ sheetId }) => sheetId)].flat(),
    ),
  };
}
