// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { SEVERITIES } from "../../domain/findings";
import {
  DEFAULT_SETTINGS,
  perNumberSetting,
  SETTING_LIMITS,
  type NumberSetting,
  type Settings,
  type SingleSetting,
} from "../../domain/settings";
import { TAB_KINDS } from "../../domain/tabs/table";
import { fieldsReader, readerOf, recordReader } from "./read-stored";

function numberSchema(setting: NumberSetting) {
  const { lowest, highest, whole } = SETTING_LIMITS[setting];
  return (whole ? z.int() : z.number()).check(z.minimum(lowest), z.maximum(highest));
}

/** The settings that hold one value each. */
export const SETTING_SCHEMAS = {
  voldoetRegel: z.enum(["beide-soorten", "regulier", "totaal"]),
  duurzaamRegel: z.enum(["resterend", "looptijd"]),
  teltMeeGrens: z.enum(["minstens", "meer-dan"]),
  ...perNumberSetting(numberSchema),
} satisfies Readonly<Record<SingleSetting, z.ZodMiniType>>;

export const severityChoice = z.enum([...SEVERITIES, "uit"]);

/** A field that is missing or cannot be used has its default. */
export const readSettings = fieldsReader<Settings>(
  {
    voldoetRegel: readerOf(SETTING_SCHEMAS.voldoetRegel, DEFAULT_SETTINGS.voldoetRegel),
    duurzaamRegel: readerOf(SETTING_SCHEMAS.duurzaamRegel, DEFAULT_SETTINGS.duurzaamRegel),
    teltMeeGrens: readerOf(SETTING_SCHEMAS.teltMeeGrens, DEFAULT_SETTINGS.teltMeeGrens),
    ...perNumberSetting((setting) => readerOf(SETTING_SCHEMAS[setting], DEFAULT_SETTINGS[setting])),
    tabKinds: recordReader(z.enum([...TAB_KINDS, "geen"])),
    severities: recordReader(severityChoice),
  },
  DEFAULT_SETTINGS,
);
