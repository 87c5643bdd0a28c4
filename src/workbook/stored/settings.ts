// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import { SEVERITIES } from "../../domain/findings";
import { DEFAULT_SETTINGS, SETTING_LIMITS, type NumberSetting, type Settings } from "../../domain/settings";
import { TAB_KINDS } from "../../domain/tabs/table";
import { fieldsReader, readerOf, recordReader } from "./read-stored";

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

/** A field that is missing or cannot be used has its default. */
export const readSettings = fieldsReader<Settings>(
  {
    voldoetRegel: readerOf(SETTING_SCHEMAS.voldoetRegel, DEFAULT_SETTINGS.voldoetRegel),
    duurzaamRegel: readerOf(SETTING_SCHEMAS.duurzaamRegel, DEFAULT_SETTINGS.duurzaamRegel),
    duurzaamJaren: readerOf(SETTING_SCHEMAS.duurzaamJaren, DEFAULT_SETTINGS.duurzaamJaren),
    prognoseFactor: readerOf(SETTING_SCHEMAS.prognoseFactor, DEFAULT_SETTINGS.prognoseFactor),
    uitruilVerhouding: readerOf(SETTING_SCHEMAS.uitruilVerhouding, DEFAULT_SETTINGS.uitruilVerhouding),
    tabKinds: recordReader(z.enum([...TAB_KINDS, "geen"])),
    severities: recordReader(severityChoice),
  },
  DEFAULT_SETTINGS,
);
