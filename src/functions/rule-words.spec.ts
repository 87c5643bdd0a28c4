// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import { exampleOf } from "../domain/rules/lib/examples.fixture";
import { check, modelOf, type FixtureTabs, type RuleExample } from "../domain/rules/lib/rules.fixture";
import { RULES } from "../domain/rules/registry";
import type { Rule } from "../domain/rules/rule";
import { tweeWaarden } from "../domain/rules/rekenen/twee-waarden";
import { toSerial } from "../domain/sheet/dates";
import { installFunctions, resultOf } from "./custom-functions.fixture";

/**
 * What rules say that formulas answer, asked of the functions on the example of the rule. A rule is found by its words: one that says
 * something about formulas while its example does not tell what they answer fails.
 */
const SPEAKS_OF_FORMULAS =
  /formule|#N\/B|\btel(t|len)\b|meegeteld|meetelt|\bgerekend\b|\brekenen met\b|\bgeldt\b|\bgelden\b|\bsommen\b/i;

const NA = "#N/A";

const associated = installFunctions();

function shown(model: Model, formula: string): unknown {
  const [, id = "", gebied = "", soort = null, date = null] =
    /^([A-Z]+)(?: (.+?))??(?: (regulier|amv|totaal|oekraïne|statushouders))?(?: (\d{4}-\d\d-\d\d))?$/.exec(formula) ??
    [];
  const names = [[gebied]];
  const others: Readonly<Record<string, readonly unknown[]>> = {
    PEILDATUM: [null],
    PROGNOSE: [names, toSerial(date ?? ""), soort],
    DUURZAAM: [names, soort, null, null, null],
  };
  return shownBy(model, id, others[id] ?? [names, soort, null]);
}

/** What one cell shows; of an error its code. */
function shownBy(model: Model, id: string, args: readonly unknown[]): unknown {
  const result = resultOf(associated, model, id, args);
  const cell: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell;
}

const wordsOf = ({ checks, reason }: Rule, { sentence }: RuleExample): string => [checks, reason, sentence].join(" ");

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s: its words and the functions say the same",
  async (_, rule) => {
    const example = await exampleOf(rule);
    const { tabs, today, formulas } = example;
    const words = wordsOf(rule, example);
    expect({ words, tellsWhatFormulasAnswer: formulas !== undefined }).toEqual({
      words,
      tellsWhatFormulasAnswer: SPEAKS_OF_FORMULAS.test(words),
    });
    if (formulas === undefined || typeof formulas === "string") return;
    const { says, answers, beside } = formulas;
    expect(words).toContain(says);
    expect(answers).not.toEqual({});
    const model = modelOf({ ...tabs, ...beside }, today === undefined ? {} : { today });
    expect(Object.fromEntries(Object.keys(answers).map((formula) => [formula, shown(model, formula)]))).toEqual(
      answers,
    );
  },
);

describe("twee-waarden says for each workbook what the functions answer", () => {
  const title = (cyclus: number | null): string => (cyclus === null ? "Tabel" : `Tabel cyclus ${String(cyclus)}`);
  const besluit = (cyclus: number | null, places: number) => [
    [title(cyclus), ""],
    ["Gemeente", "Taakstelling regulier"],
    ["Alkmaar", places],
    ["Hoorn", 399],
  ];
  const report = (cyclus: number | null, places: number, day: string) => [
    [title(cyclus), "", ""],
    ["Gemeente", "Taakstelling regulier", `Gerealiseerd regulier ${day}`],
    ["Alkmaar", places, 150],
    ["Hoorn", 399, 0],
  ];
  const uitruil = [
    ["Van", "Naar", "Soort", "Aantal", "Status"],
    ["Alkmaar", "Hoorn", "regulier", 9, "akkoord"],
  ];
  const CYCLI = [null, 1, 2];
  const workbooks = CYCLI.flatMap((ofBesluit) =>
    CYCLI.flatMap((ofReport) =>
      CYCLI.flatMap((ofOther): [string, FixtureTabs][] => {
        const tabs = {
          Mei: report(ofReport, 395, "1-5-2025"),
          Besluit: besluit(ofBesluit, 359),
          September: report(ofOther, 390, "1-9-2025"),
        };
        const name = [ofReport, ofBesluit, ofOther].map(String).join(", ");
        return [
          [name, tabs],
          [`${name}, with uitruil`, { ...tabs, Uitruil: uitruil }],
          [`${name}, reports only`, { Mei: tabs.Mei, September: tabs.September }],
        ];
      }),
    ),
  );
  /** The number that a sentence says, or #N/B; undefined where it says neither. */
  const said = (sentence: string, words: string): unknown => {
    const [, number, error] =
      new RegExp(`${words}(?:rekenen (?:zij )?met ([\\d.]+)|geven (?:zij )?(#N/B))`).exec(sentence) ?? [];
    return error === undefined ? number && Number(number.replaceAll(".", "")) : NA;
  };

  test.each(workbooks)("cycli %s", (_, tabs) => {
    const model = modelOf(tabs);
    for (const { sentence } of check(tweeWaarden, tabs)) {
      expect(said(sentence, "Formules ")).toBe(shown(model, "TAAKSTELLING Alkmaar"));
      for (const cyclus of model.index.cycli) {
        const told = said(sentence, `Voor cyclus ${String(cyclus)} `);
        if (told !== undefined) expect(told).toBe(shownBy(model, "TAAKSTELLING", [[["Alkmaar"]], null, cyclus]));
      }
    }
  });

  test("and there is something to say", () => {
    const sentences = workbooks.flatMap(([, tabs]) => check(tweeWaarden, tabs).map(({ sentence }) => sentence));
    for (const words of [
      "Formules rekenen met 359",
      "Formules geven #N/B",
      "Voor cyclus 1 rekenen zij met 395",
      "na uitruil",
    ])
      expect(sentences.filter((sentence) => sentence.includes(words)).length).toBeGreaterThan(0);
  });
});
