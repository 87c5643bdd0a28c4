// SPDX-License-Identifier: EUPL-1.2

import { perNumberSetting, SETTING_LIMITS, type NumberSetting, type SingleSetting } from "../settings";
import { formatChoice, formatPlaces } from "../sheet/format";
import { DUURZAAM_REGELS, SEVERITY_CHOICES, TELT_MEE_GRENZEN, VOLDOET_REGELS } from "./settings";
import { hasOwn } from "../sheet/own-value";

const number = (setting: NumberSetting): string => {
  const { lowest, highest, whole } = SETTING_LIMITS[setting];
  return `een ${whole ? "heel getal" : "getal"} van ${formatPlaces(lowest)} tot en met ${formatPlaces(highest)}`;
};
const LONGEST_VALUE = 60;

/** What is wrong with a file of settings, and what to do. */
export const SETTINGS_FILE = {
  notJson:
    "Dit zijn geen instellingen van Spreiding. Kies een bestand dat met Exporteren is gemaakt, of plak de hele tekst daarvan.",
  otherJson: "Dit bestand is niet met Spreiding gemaakt. Kies een bestand dat met Exporteren is gemaakt.",
  newer: "Dit bestand is gemaakt met een nieuwere versie van Spreiding. Werk Spreiding bij en probeer het opnieuw.",
  tooLarge: "Dit bestand is te groot voor instellingen. Kies een bestand dat met Exporteren is gemaakt.",
  unreadable: "Het bestand kon niet worden gelezen. Kies het opnieuw, of plak de tekst ervan.",
  unknownSetting: (name: string) =>
    `Het bestand noemt een instelling die Spreiding niet kent: ${shortened(name)}. Er is niets overgenomen.`,
  wrongValue: (name: string, value: unknown) =>
    `${name} is in het bestand ${shortened(JSON.stringify(value))}, maar moet ${hasOwn(EXPECTED, name) ? EXPECTED[name] : formatChoice(SEVERITY_CHOICES)} zijn. Er is niets overgenomen.`,
} as const;

/** By the name in the file; what else it names is a rule. */
const EXPECTED: Readonly<Record<SingleSetting | "severities", string>> = {
  voldoetRegel: formatChoice(Object.keys(VOLDOET_REGELS)),
  duurzaamRegel: formatChoice(Object.keys(DUURZAAM_REGELS)),
  teltMeeGrens: formatChoice(Object.keys(TELT_MEE_GRENZEN)),
  ...perNumberSetting(number),
  severities: "een lijst van regels met hun ernst",
};

const shortened = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
