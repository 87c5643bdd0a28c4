// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../build-model";
import type { LeveringWord } from "../../leveringen/levering";
import type { Model } from "../../model";
import { DEFAULT_SETTINGS, type Settings } from "../../settings";
import { workbookOf, type FixtureCell, type FixtureSheet } from "../../sheet/snapshot.fixture";
import type { Draft, Rule } from "../rule";
import { walk } from "../walk";

export type FixtureTabs = Readonly<Record<string, readonly (readonly FixtureCell[])[] | FixtureSheet>>;

/** What a rule finds, shown on the smallest workbook that has it. */
export interface RuleExample {
  readonly tabs: FixtureTabs;
  /** The day that it is looked at, where that matters. */
  readonly today?: string;
  /** What the user said of its leveringen. */
  readonly words?: readonly LeveringWord[];
  readonly at: string;
  readonly sentence: string;
  /** Where the words of the rule speak of formulas: what formulas answer over these tabs, or what else the words are about. */
  readonly formulas?: FormulaClaim | string;
}

/** What a rule says that formulas answer, to be asked of them. */
interface FormulaClaim {
  /** These words of the rule. */
  readonly says: string;
  /** A function with its arguments, as "TAAKSTELLING Alkmaar amv", beside what it answers: a date as its serial number, an error by its English name. */
  readonly answers: Readonly<Record<string, number | string>>;
  /** Tabs that the example does not have, and without which there is nothing to ask. */
  readonly beside?: FixtureTabs;
}

export interface FixtureOptions {
  readonly settings?: Partial<Settings>;
  readonly today?: string;
  readonly words?: readonly LeveringWord[];
}

/** A draft with its cell as "Tab!A1" and the sentence that users read. */
export interface Checked<P extends object> extends Draft<P> {
  readonly at: string;
  readonly sentence: string;
}

export function modelOf(tabs: FixtureTabs, { settings = {}, today = "2025-12-05", words = [] }: FixtureOptions = {}): Model {
  return buildModel(workbookOf(tabs), { ...DEFAULT_SETTINGS, ...settings }, today, [], words);
}

/** Reads a small workbook the true way, and checks one rule on it. */
export function check<P extends object>(rule: Rule<P>, tabs: FixtureTabs, options: FixtureOptions = {}): Checked<P>[] {
  const watcher = { rule: rule as Rule, drafts: [] as Draft<P>[] };
  Array.from(walk(modelOf(tabs, options), [watcher]));
  return watcher.drafts.map((draft) => ({
    ...draft,
    at: `${draft.tab}!${draft.address}`,
    sentence: rule.sentence(draft.params),
  }));
}

/** A tab Voortgang with "regulier/amv" pairs from lines such as "Alkmaar 395/102 150/0". */
export function voortgang(lines: readonly string[], header = "Gerealiseerd 1-9-2025 (regulier/amv)"): string[][] {
  const rows = lines.map((line) => {
    const words = line.split(" ");
    return [words.slice(0, -2).join(" "), words.at(-2) ?? "", words.at(-1) ?? ""];
  });
  return [["Gemeente", "Verdeelbesluit (regulier/amv)", header], ...rows];
}
