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
import { sameChange } from "../../domain/compare/verklaring";
import { sameData } from "../../domain/sheet/same-data";
import { sameLevering } from "../../domain/leveringen/levering";
import { mergeEmpty, mergeList, mergeSettings } from "./merge";
import { rawIn } from "./raw-setting";
import { listReader, readerOf } from "./read-stored";
import type { Marked, Unreadable } from "../session.types";
import { readSettings } from "./settings";
import { besideVersion, underKept } from "./layout";
import { storedSetting } from "./stored-setting";
import { KEYS, type SheetKey, type Stored, type StoredName, type StoredSettings } from "./stored.types";
import { asideIn, unreadableIn } from "./unreadable";
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

export const storedSettings = storedSetting("settings", besideVersion(readSettings, mergeSettings), DEFAULT_SETTINGS);
/** Newest first. */
export const storedJournal = storedSetting<readonly JournalEntry[]>(
  "journal",
  { ...JOURNAL_LAYOUT, merge: mergeList((a, b) => a.id === b.id) },
  [],
);
/** Newest first. */
export const storedAcceptances = storedSetting<readonly Acceptance[]>(
  "acceptances",
  underKept(
    listReader(acceptance),
    mergeList((a, b) => a.id === b.id),
  ),
  [],
);
/** Whether findings are marked, or changes. */
export const storedMarked = storedSetting<Marked>(
  "marked",
  underKept(readerOf(z.union([z.boolean(), z.literal("wijzigingen")]), false), mergeEmpty<Marked>(false)),
  false,
);
/** The report's sheet; null before the first report. */
export const storedReport = storedSetting<SheetKey | null>(
  "report",
  underKept(readerOf(z.nullable(z.string()), null), mergeEmpty<SheetKey | null>(null)),
  null,
);
/** The sheets of the monitors, one per gebied. */
export const storedMonitors = storedSetting<readonly StoredMonitor[]>(
  "monitors",
  underKept(
    listReader(monitor),
    mergeList((a, b) => a.sheetId === b.sheetId),
  ),
  [],
);

/** What the user said of the tables. */
export const storedLeveringen = storedSetting<readonly LeveringWord[]>(
  "leveringen",
  underKept(listReader(leveringWord), mergeList<LeveringWord>(sameLevering)),
  [],
);
/** Newest first. */
export const storedVerklaringen = storedSetting<readonly Verklaring[]>(
  "verklaringen",
  underKept(listReader(verklaring), mergeList<Verklaring>(sameChange)),
  [],
);

/** Each by its name. */
export const STORED_SETTINGS = {
  settings: storedSettings,
  journal: storedJournal,
  acceptances: storedAcceptances,
  marked: storedMarked,
  report: storedReport,
  monitors: storedMonitors,
  leveringen: storedLeveringen,
  verklaringen: storedVerklaringen,
} as const;

/** What is in the settings that were read, see request-stored.ts. */
export function storedIn(found: StoredSettings): Stored {
  const kept = {
    settings: storedSettings.in(found.kept.settings),
    journal: storedJournal.in(found.kept.journal),
    acceptances: storedAcceptances.in(found.kept.acceptances),
    marked: storedMarked.in(found.kept.marked),
    report: storedReport.in(found.kept.report),
    monitors: storedMonitors.in(found.kept.monitors),
    leveringen: storedLeveringen.in(found.kept.leveringen),
    verklaringen: storedVerklaringen.in(found.kept.verklaringen),
  };
  const unreadable = NAMES.flatMap((name) => [
    ...unreadableIn(name, rawIn(found.kept[name]), kept[name]),
    ...asideIn(name, rawIn(found.aside[name])),
  ]);
  return {
    settings: kept.settings.value,
    journal: kept.journal.value,
    acceptances: kept.acceptances.value,
    marked: kept.marked.value,
    leveringen: kept.leveringen.value,
    verklaringen: kept.verklaringen.value,
    ownSheets: new Set(kept.monitors.value.map(({ sheetId }) => sheetId)),
    monitors: kept.monitors.value.length,
    problems: problemsIn(unreadable),
    unreadable,
  };
}

const NAMES = Object.keys(KEYS) as StoredName[];

/** The state's list of what cannot be read, and what is said of it, once something of one kind was written. */
export function unreadableAfter(
  before: readonly Unreadable[],
  name: StoredName,
  now: readonly Unreadable[],
): Pick<Stored, "unreadable" | "problems"> {
  const unreadable = NAMES.flatMap((one) => (one === name ? now : before.filter((other) => other.name === one)));
  return { unreadable: sameData(before, unreadable) ? before : unreadable, problems: problemsIn(unreadable) };
}

function problemsIn(unreadable: readonly Unreadable[]): string[] {
  const inPlace = unreadable.flatMap(({ name, place }) => (place === "aside" ? [] : [STORED[place](name)]));
  const aside = new Set(unreadable.filter(({ place }) => place === "aside").map(({ name }) => name));
  return [...inPlace, ...(aside.size === 0 ? [] : [STORED.aside([...aside])])];
}
