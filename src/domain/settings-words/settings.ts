// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Severity } from "../findings";
import { RULES } from "../rules/registry";
import {
  DEFAULT_SETTINGS,
  SETTING_LIMITS,
  type DuurzaamRegel,
  type NumberSetting,
  type Settings,
  type SingleSetting,
  type TeltMeeGrens,
  type VoldoetRegel,
} from "../settings";
import { formatPlaces } from "../sheet/format";

export const VOLDOET_REGELS: Readonly<Record<VoldoetRegel, string>> = {
  "beide-soorten": "Regulier en amv allebei gehaald",
  regulier: "Alleen regulier telt",
  totaal: "Regulier en amv samen gehaald",
};

export const DUURZAAM_REGELS: Readonly<Record<DuurzaamRegel, string>> = {
  resterend: "Jaren te gaan vanaf de peildatum",
  looptijd: "Jaren tussen opening en einde",
};

export const TELT_MEE_GRENZEN: Readonly<Record<TeltMeeGrens, string>> = {
  minstens: "Zo veel plaatsen of meer",
  "meer-dan": "Meer dan zo veel plaatsen",
};

export const NUMBER_WORDS: Readonly<Record<NumberSetting, { readonly title: string; readonly what: string }>> = {
  duurzaamJaren: { title: "Aantal jaren", what: "De wet noemt vijf jaar, maar niet vanaf welke dag." },
  prognoseFactor: {
    title: "Prognose ver boven taakstelling",
    what: "Een prognose boven zo veel keer de taakstelling wordt een bevinding.",
  },
  uitruilVerhouding: {
    title: "Plaatsen regulier voor één plaats amv",
    what: "Voor de controle van een uitruil, en voor één aantal dat bij twee soorten staat. De wet noemt geen verhouding; afspraken zijn tot nu toe 1 op 1.",
  },
  teltMeePlaatsen: {
    title: "Plaatsen per gemeente",
    what: "Zo veel meerjarige plaatsen, regulier en amv samen, moet een gemeente hebben. 0 is: geen grens. Bronnen noemen 100, maar zijn het niet eens of dat “meer dan” is.",
  },
};

export type SeverityChoice = Severity | "uit";
export const SEVERITY_CHOICES: readonly SeverityChoice[] = [...SEVERITIES, "uit"];

/** One setting that differs: what it is, and from what to what it goes, in words. */
export interface SettingChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What a setting is called where it stands alone, and its value in words. */
const SINGLE: Readonly<Record<SingleSetting, readonly [string, (settings: Settings) => string]>> = {
  voldoetRegel: ["Wanneer een gemeente voldoet", ({ voldoetRegel }) => VOLDOET_REGELS[voldoetRegel]],
  duurzaamRegel: ["Wat duurzaam is", ({ duurzaamRegel }) => DUURZAAM_REGELS[duurzaamRegel]],
  duurzaamJaren: ["Jaren voor duurzaam", ({ duurzaamJaren }) => `${formatPlaces(duurzaamJaren)} jaar`],
  prognoseFactor: [NUMBER_WORDS.prognoseFactor.title, ({ prognoseFactor }) => `${formatPlaces(prognoseFactor)} keer`],
  uitruilVerhouding: [NUMBER_WORDS.uitruilVerhouding.title, ({ uitruilVerhouding }) => formatPlaces(uitruilVerhouding)],
  teltMeePlaatsen: [
    "Plaatsen per gemeente die meetellen",
    ({ teltMeePlaatsen }) => (teltMeePlaatsen === 0 ? "geen grens" : formatPlaces(teltMeePlaatsen)),
  ],
  teltMeeGrens: ["Grens van plaatsen die meetellen", ({ teltMeeGrens }) => TELT_MEE_GRENZEN[teltMeeGrens]],
};

/** Every setting that holds one value, in words, with what it is where nobody chose. */
export const singleSettings = (
  settings: Settings,
): { readonly what: string; readonly value: string; readonly usual: string }[] =>
  Object.values(SINGLE).map(([what, words]) => ({ what, value: words(settings), usual: words(DEFAULT_SETTINGS) }));

/** Every setting that differs, but for what a tab is: that belongs to one workbook. */
export function settingChanges(from: Settings, to: Settings): SettingChange[] {
  const single = Object.values(SINGLE).map(([what, words]) => ({ what, from: words(from), to: words(to) }));
  const rules = RULES.map(({ id, title, severity }) => ({
    what: title,
    from: from.severities[id] ?? severity,
    to: to.severities[id] ?? severity,
  }));
  return [...single, ...rules].filter((change) => change.from !== change.to);
}

/** The number in "1,5", or a sentence that says what to type. Thousands points are refused: "1.500" may mean two numbers. */
export function readNumberSetting(
  setting: NumberSetting,
  text: string,
): { readonly value: number } | { readonly sentence: string } {
  const { lowest, highest, whole } = SETTING_LIMITS[setting];
  const pattern = whole ? /^\d{1,6}$/ : /^\d{1,6}(,\d{1,2})?$/;
  const value = pattern.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;
  if (value !== null && value >= lowest && value <= highest) return { value };
  return {
    sentence: `Vul een ${whole ? "heel getal" : "getal"} in van ${formatPlaces(lowest)} tot en met ${formatPlaces(highest)}${whole ? "" : ", met hoogstens twee cijfers achter de komma"}.`,
  };
}

/** A number as it stands in the field: without points, which the field refuses. */
export const showNumberSetting = (value: number): string => String(value).replace(".", ",");
