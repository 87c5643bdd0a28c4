// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { SEVERITIES } from "../domain/findings";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings";
import { TAB_KINDS } from "../domain/tabs/table";
import { KEYS } from "./request-kept";

/** Never changes meaning. */
const VERSION = 1;

z.config({ jitless: true });

/** A record that keeps its good entries and drops the others. */
function recordOf<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((entries: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([key, value]) => {
          const parsed = entry.safeParse(value);
          return parsed.success ? [[key, parsed.data]] : [];
        }),
      ),
    ),
  );
}

const schema = z.object({
  voldoetRegel: z.catch(z.enum(["beide-soorten", "regulier", "totaal"]), DEFAULT_SETTINGS.voldoetRegel),
  duurzaamRegel: z.catch(z.enum(["resterend", "looptijd"]), DEFAULT_SETTINGS.duurzaamRegel),
  duurzaamJaren: z.catch(z.int().check(z.minimum(1), z.maximum(100)), DEFAULT_SETTINGS.duurzaamJaren),
  prognoseFactor: z.catch(z.number().check(z.minimum(1), z.maximum(100)), DEFAULT_SETTINGS.prognoseFactor),
  uitruilVerhouding: z.catch(z.number().check(z.minimum(0.01), z.maximum(100)), DEFAULT_SETTINGS.uitruilVerhouding),
  tabKinds: z.catch(recordOf(z.enum([...TAB_KINDS, "geen"])), DEFAULT_SETTINGS.tabKinds),
  severities: z.catch(recordOf(z.enum([...SEVERITIES, "uit"])), DEFAULT_SETTINGS.severities),
});

/** The settings in a stored text; a field that is missing or cannot be used has its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = schema.safeParse(fromJson(stored));
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

function fromJson(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

/** Queues the reading of the settings, without a round trip of its own; see settingsIn. */
export function requestSettings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEYS.settings);
  setting.load("value");
  return setting;
}

/** The settings in what was requested, after the next sync. */
export function settingsIn(setting: Excel.Setting): Settings {
  return parseSettings(setting.isNullObject ? null : setting.value);
}

/** Keeps the settings in the workbook, in one round trip. */
export async function writeSettings(context: Excel.RequestContext, settings: Settings): Promise<void> {
  context.workbook.settings.add(KEYS.settings, JSON.stringify({ version: VERSION, ...settings }));
  await context.sync();
}
