// SPDX-License-Identifier: EUPL-1.2

import { SETTING_LIMITS, type NumberSetting } from "../settings";
import { formatChoice, formatPlaces } from "../sheet/format";

const range = (setting: NumberSetting): string =>
  `van ${formatPlaces(SETTING_LIMITS[setting].lowest)} tot en met ${formatPlaces(SETTING_LIMITS[setting].highest)}`;
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
    `${name} is in het bestand ${shortened(JSON.stringify(value))}, maar moet ${EXPECTED[name] ?? formatChoice(["fout", "waarschuwing", "aandachtspunt", "uit"])} zijn. Er is niets overgenomen.`,
} as const;

const EXPECTED: Readonly<Record<string, string>> = {
  voldoetRegel: formatChoice(["beide-soorten", "regulier", "totaal"]),
  duurzaamRegel: formatChoice(["resterend", "looptijd"]),
  duurzaamJaren: `een heel getal ${range("duurzaamJaren")}`,
  prognoseFactor: `een getal ${range("prognoseFactor")}`,
  uitruilVerhouding: `een getal ${range("uitruilVerhouding")}`,
  severities: "een lijst van regels met hun ernst",
};

const shortened = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
