// SPDX-License-Identifier: EUPL-1.2

import { RULES } from "../../../src/domain/rules/registry";
import { DEFAULT_SETTINGS, NUMBER_SETTINGS, SETTING_LIMITS, type Settings } from "../../../src/domain/settings";
import { TAB_KINDS } from "../../../src/domain/tabs/table";
import { readSettingsText, settingsText } from "../../../src/workbook/stored/settings-file";
import { createBook } from "../../faults/book";
import { snapshotOf } from "../../faults/book-snapshot";
import { createRandom, type Random } from "../../faults/random";
import { createWorld } from "../../faults/world";
import { OBJECT_NAMES } from "../hostile-words";
import { withLess } from "../minimise";
import type { FuzzPart } from "../part";
import { judge } from "../workbooks/judge";
import { harmedJson } from "./json";

interface SettingsInput {
  readonly seed: number;
  readonly settings: Settings;
  readonly text: string;
}

/** Settings as a user can choose them, also what each tab is, and a file of them that came to harm. */
export const settings: FuzzPart<SettingsInput> = {
  name: "instellingen",
  usual: 2_000,
  make: (seed) => {
    const random = createRandom(seed * 32_452_843 + 1);
    const chosen = drawSettings(random, seed);
    return { seed, settings: chosen, text: harmedJson(random, settingsText(chosen)) };
  },
  judge: (input) => {
    const same = readSettingsText(settingsText(input.settings));
    if ("sentence" in same) return "a file of our own is refused";
    const back = { ...same.apply(DEFAULT_SETTINGS), tabKinds: input.settings.tabKinds };
    if (settingsText(back) !== settingsText(input.settings)) return "a file of our own says something else";
    const read = readSettingsText(input.text);
    if ("sentence" in read) return read.sentence.trim() === "" ? "refused without a sentence" : null;
    const book = createBook(createWorld(input.seed), input.seed);
    const looked = { snapshot: snapshotOf(book), today: book.today, words: book.words ?? [] };
    return judge({ ...looked, settings: read.apply(input.settings) }).fault;
  },
  *smaller(input) {
    for (const less of withLess([...input.text])) yield { ...input, text: less.join("") };
  },
  save: (input) => ({ extension: "json", content: JSON.stringify(input, null, 2) }),
};

function drawSettings(random: Random, seed: number): Settings {
  const { sheets } = createBook(createWorld(seed), seed);
  const tabs = [...sheets.map(({ name }) => name), random.pick(OBJECT_NAMES)].filter(() => random.chance(0.4));
  const rules = RULES.map(({ id }) => id).filter(() => random.chance(0.1));
  const numbers = NUMBER_SETTINGS.map((name) => {
    const { lowest, highest, whole } = SETTING_LIMITS[name];
    const number = lowest + (random.int(0, 1_000) / 1_000) * (highest - lowest);
    return [name, whole ? Math.round(number) : number] as const;
  });
  return {
    ...DEFAULT_SETTINGS,
    voldoetRegel: random.pick(["beide-soorten", "regulier", "totaal"]),
    duurzaamRegel: random.pick(["resterend", "looptijd"]),
    teltMeeGrens: random.pick(["minstens", "meer-dan"]),
    ...Object.fromEntries(numbers),
    tabKinds: Object.fromEntries(tabs.map((tab) => [tab, random.pick([...TAB_KINDS, "geen" as const])])),
    severities: Object.fromEntries(
      rules.map((rule) => [rule, random.pick(["fout", "waarschuwing", "aandachtspunt", "uit"] as const)]),
    ),
  };
}
