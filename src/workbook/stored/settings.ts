// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { SEVERITIES } from "../../domain/findings";
import { DEFAULT_SETTINGS, SETTING_LIMITS, type NumberSetting, type Settings } from "../../domain/settings";
import { TAB_KINDS } from "../../domain/tabs/table";
import { KEYS } from "./stored.types";

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

const within = (setting: NumberSetting) =>
  [z.minimum(SETTING_LIMITS[setting].lowest), z.maximum(SETTING_LIMITS[setting].highest)] as const;

/** The settings that hold one value each. */
export const SETTING_SCHEMAS = {
  voldoetRegel: z.enum(["beide-soorten", "regulier", "totaal"]),
  duurzaamRegel: z.enum(["resterend", "looptijd"]),
  duurzaamJaren: z.int().check(...within("duurzaamJaren")),
  prognoseFactor: z.number().check(...within("prognoseFactor")),
  uitruilVerhouding: z.number().check(...within("uitruilVerhouding")),
} as const;

export const severityChoice = z.enum([...SEVERITIES, "uit"]);

const schema = z.object({
  voldoetRegel: z.catch(SETTING_SCHEMAS.voldoetRegel, DEFAULT_SETTINGS.voldoetRegel),
  duurzaamRegel: z.catch(SETTING_SCHEMAS.duurzaamRegel, DEFAULT_SETTINGS.duurzaamRegel),
  duurzaamJaren: z.catch(SETTING_SCHEMAS.duurzaamJaren, DEFAULT_SETTINGS.duurzaamJaren),
  prognoseFactor: z.catch(SETTING_SCHEMAS.prognoseFactor, DEFAULT_SETTINGS.prognoseFactor),
  uitruilVerhouding: z.catch(SETTING_SCHEMAS.uitruilVerhouding, DEFAULT_SETTINGS.uitruilVerhouding),
  tabKinds: z.catch(recordOf(z.enum([...TAB_KINDS, "geen"])), DEFAULT_SETTINGS.tabKinds),
  severities: z.catch(recordOf(severityChoice), DEFAULT_SETTINGS.severities),
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

/** Keeps the settings in the workbook, in one round trip; a value that cannot be used (no number, for one) is kept as its default. */
export async function writeSettings(context: Excel.RequestContext, settings: Settings): Promise<void> {
  context.workbook.settings.add(KEYS.settings, JSON.stringify({ version: VERSION, ...parseSettings(settings) }));
  await context.sync();
}
