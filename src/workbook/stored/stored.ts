// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import type { Acceptance } from "../../domain/acceptances";
import type { Verklaring } from "../../domain/compare/verklaring";
import type { LeveringWord } from "../../domain/leveringen/levering";
import { TAB_KINDS } from "../../domain/tabs/table";
import type { JournalEntry } from "../../domain/journal/journal";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { JOURNAL_LAYOUT } from "./journal-format";
import { storedDay, storedMoment } from "./moments";
import { listReader, readerOf, type Kept } from "./read-stored";
import type { Marked } from "../session.types";
import { readSettings } from "./settings";
import { besideVersion, storedSetting, underKept } from "./stored-setting";
import type { KEYS } from "./stored.types";
import { type SheetKey, type Stored, type StoredSettings } from "./stored.types";
import { STORED } from "./words";

const acceptance: z.ZodMiniType<Acceptance> = z.object({
  id: z.string(),
  rule: z.string(),
  tab: z.string(),
  row: z.string(),
  column: z.string(),
  found: z.string(),
  reason: z.string(),
  name: z.nullable(z.string()),
  time: storedMoment,
  from: z.optional(z.string()),
});

export interface StoredMonitor {
  /** As it is written in the monitor's cell. */
  readonly gebied: string;
  readonly sheetId: SheetKey;
}
const monitor: z.ZodMiniType<StoredMonitor> = z.object({ gebied: z.string(), sheetId: z.string() });

const leveringKey = {
  tab: z.string(),
  nth: z.int().check(z.minimum(1)),
  kind: z.enum(TAB_KINDS),
  stand: z.nullable(z.string()),
  among: z.int().check(z.minimum(1)),
};
const leveringWord: z.ZodMiniType<LeveringWord> = z.object({
  ...leveringKey,
  sender: z.nullable(z.string()),
  received: z.nullable(storedDay),
  replaces: z.nullable(z.object(leveringKey)),
});
const verklaring: z.ZodMiniType<Verklaring> = z.object({
  grootheid: z.string(),
  gebied: z.string(),
  soort: z.string(),
  cyclus: z.nullable(z.number()),
  oldDate: z.nullable(storedDay),
  newDate: z.nullable(storedDay),
  old: z.nullable(z.number()),
  new: z.nullable(z.number()),
  reason: z.string(),
  time: storedMoment,
});

export const storedSettings = storedSetting("settings", besideVersion(readSettings), DEFAULT_SETTINGS);
/** Newest first. */
export const storedJournal = storedSetting<readonly JournalEntry[]>("journal", JOURNAL_LAYOUT, []);
/** Newest first. */
export const storedAcceptances = storedSetting<readonly Acceptance[]>(
  "acceptances",
  underKept(listReader(acceptance)),
  [],
);
/** Whether findings are marked, or changes. */
export const storedMarked = storedSetting<Marked>(
  "marked",
  underKept(readerOf(z.union([z.boolean(), z.literal("wijzigingen")]), false)),
  false,
);
/** The report's sheet; null before the first report. */
export const storedReport = storedSetting<SheetKey | null>(
  "report",
  underKept(readerOf(z.nullable(z.string()), null)),
  null,
);
/** The sheets of the monitors, one per gebied. */
export const storedMonitors = storedSetting<readonly StoredMonitor[]>("monitors", underKept(listReader(monitor)), []);

/** What the user said of the tables. */
export const storedLeveringen = storedSetting<readonly LeveringWord[]>(
  "leveringen",
  underKept(listReader(leveringWord)),
  [],
);
/** Newest first. */
export const storedVerklaringen = storedSetting<readonly Verklaring[]>(
  "verklaringen",
  underKept(listReader(verklaring)),
  [],
);

/** What is in the settings that were read, see request-stored.ts. */
export function storedIn(found: StoredSettings): Stored {
  const kept = {
    settings: storedSettings.in(found.settings),
    journal: storedJournal.in(found.journal),
    acceptances: storedAcceptances.in(found.acceptances),
    marked: storedMarked.in(found.marked),
    report: storedReport.in(found.report),
    monitors: storedMonitors.in(found.monitors),
    leveringen: storedLeveringen.in(found.leveringen),
    verklaringen: storedVerklaringen.in(found.verklaringen),
  };
  return {
    settings: kept.settings.value,
    journal: kept.journal.value,
    acceptances: kept.acceptances.value,
    marked: kept.marked.value,
    leveringen: kept.leveringen.value,
    verklaringen: kept.verklaringen.value,
    ownSheets: new Set(kept.monitors.value.map(({ sheetId }) => sheetId)),
    monitors: kept.monitors.value.length,
    problems: problemsIn(kept),
  };
}

function problemsIn(kept: Readonly<Record<keyof typeof KEYS, Kept<unknown>>>): string[] {
  return (Object.keys(kept) as (keyof typeof KEYS)[]).flatMap((name) => {
    const { problem } = kept[name];
    return problem === null ? [] : [STORED[problem](name)];
  });
}
