// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { RULES } from "../../domain/rules/registry";
import type { Settings } from "../../domain/settings";
import { SETTINGS_FILE } from "../../domain/settings-words/file";
import { fromJson } from "./read-stored";
import { SETTING_SCHEMAS, severityChoice } from "./settings";

/** What the file is and how it is read; neither changes meaning. */
const SORT = "spreiding-instellingen";
const VERSION = 1;
/** In characters; a file with every rule in it is a tenth of this. */
const LONGEST = 100_000;

const head = z.object({ bestand: z.literal(SORT), versie: z.int() });
const NOT_SINGLE: ReadonlySet<string> = new Set(["bestand", "versie", "severities"]);
const settingNames = Object.keys(SETTING_SCHEMAS) as (keyof typeof SETTING_SCHEMAS)[];
const ruleIds: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** The settings in a file. What the file does not name stays as it is in the workbook, and so does what each tab is. */
export interface SettingsOfFile {
  readonly apply: (kept: Settings) => Settings;
  /** Rules in the file that this version does not have; they are left out. */
  readonly unknownRules: readonly string[];
}

export type SettingsFileReading = SettingsOfFile | { readonly sentence: string };

/** The text of a file with the settings, but for what each tab is: that belongs to one workbook. */
export function settingsText(settings: Settings): string {
  // JSON leaves out what is undefined.
  return `${JSON.stringify({ bestand: SORT, versie: VERSION, ...settings, tabKinds: undefined }, null, 2)}\n`;
}

/** Reads such a text, all of it or nothing: a sentence says what is wrong. Never throws. */
export function readSettingsText(text: string): SettingsFileReading {
  if (text.length > LONGEST) return { sentence: SETTINGS_FILE.tooLarge };
  // Some editors put a mark before the text that JSON does not know.
  const content = z.record(z.string(), z.unknown()).safeParse(fromJson(text.replace(/^\uFEFF/, "")));
  if (!content.success) return { sentence: SETTINGS_FILE.notJson };
  const sort = head.safeParse(content.data);
  if (!sort.success) return { sentence: SETTINGS_FILE.otherJson };
  if (sort.data.versie > VERSION) return { sentence: SETTINGS_FILE.newer };
  const { severities = {} } = content.data;

  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(content.data)) {
    if (NOT_SINGLE.has(name)) continue;
    const known = settingNames.find((one) => one === name);
    if (known === undefined) return { sentence: SETTINGS_FILE.unknownSetting(name) };
    if (!SETTING_SCHEMAS[known].safeParse(value).success) return { sentence: SETTINGS_FILE.wrongValue(name, value) };
    values.set(name, value);
  }
  const rules = z.record(z.string(), z.unknown()).safeParse(severities);
  if (!rules.success) return { sentence: SETTINGS_FILE.wrongValue("severities", severities) };
  const choices = new Map<string, Settings["severities"][string]>();
  for (const [rule, value] of Object.entries(rules.data)) {
    const choice = severityChoice.safeParse(value);
    if (!choice.success) return { sentence: SETTINGS_FILE.wrongValue(rule, value) };
    if (ruleIds.has(rule)) choices.set(rule, choice.data);
  }
  const ofFile = {
    ...Object.fromEntries(values),
    ...("severities" in content.data && { severities: Object.fromEntries(choices) }),
  };
  return {
    apply: (kept) => ({ ...kept, ...ofFile }),
    unknownRules: Object.keys(rules.data).filter((rule) => !ruleIds.has(rule)),
  };
}
