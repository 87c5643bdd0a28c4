// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import type { Acceptance } from "../domain/acceptances";
import type { JournalEntry } from "../domain/journal";
import type { Settings } from "../domain/settings";
import { keptSetting, listOf } from "./kept-setting";
import { requestSettings, settingsIn } from "./settings";

const value = z.union([z.string(), z.number(), z.boolean()]);
const content = z.object({ formula: value, numberFormat: z.string() });
const grid = <T>(cell: z.ZodMiniType<T>) => z.array(z.array(cell));
const formats = z.union([z.string(), grid(z.string())]);

const entry: z.ZodMiniType<JournalEntry> = z.object({
  id: z.string(),
  time: z.string(),
  kind: z.enum(["herstel", "waarden"]),
  tab: z.string(),
  address: z.string(),
  before: content,
  after: content,
  block: z.nullable(z.object({ formulas: grid(z.string()), values: grid(value), formatsBefore: formats, formatsAfter: formats })),
  rule: z.nullable(z.string()),
  undone: z.boolean(),
});

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

/** Newest first. */
export const keptJournal = keptSetting<readonly JournalEntry[]>("spreiding.logboek", listOf(entry), []);
/** Newest first. */
export const keptAcceptances = keptSetting<readonly Acceptance[]>("spreiding.acceptaties", listOf(acceptance), []);
/** Whether findings are marked. */
export const keptMarked = keptSetting<boolean>("spreiding.markeringen", z.boolean(), false);
/** The id of the report's sheet; null before the first report. */
export const keptReport = keptSetting<string | null>("spreiding.rapport", z.nullable(z.string()), null);

/** All that travels with the workbook. */
export interface Kept {
  readonly settings: Settings;
  readonly journal: readonly JournalEntry[];
  readonly acceptances: readonly Acceptance[];
  readonly marked: boolean;
  readonly reportSheet: string | null;
}

/** Queues the reading of all that, without a round trip of its own; the answer is there after the next sync. */
export function requestKept(context: Excel.RequestContext): () => Kept {
  const setting = requestSettings(context);
  const journal = keptJournal.request(context);
  const acceptances = keptAcceptances.request(context);
  const marked = keptMarked.request(context);
  const report = keptReport.request(context);
  return () => ({ settings: settingsIn(setting), journal: journal(), acceptances: acceptances(), marked: marked(), reportSheet: report() });
}
