// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../src/domain/build-model";
import type { Model } from "../../src/domain/model";
import { exampleOf } from "../../src/domain/rules/lib/examples.fixture";
import { modelOf } from "../../src/domain/rules/lib/rules.fixture";
import { RULES } from "../../src/domain/rules/registry";
import type { Rule } from "../../src/domain/rules/rule";
import { validate } from "../../src/domain/rules/validate";
import { describeFinding } from "../../src/domain/rules/words";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { snapshotOf } from "../faults/book-snapshot";
import { FAULTS, spoiltBook } from "../faults/run";
import { wrongNumbers } from "../sentences/wrong-numbers";

/** Every number, date, address and quotation in what rules say follows from the workbook that they say it of. */

const SEEDS = [1, 2, 3, 4, 5, 6];

async function exampleModel(rule: Rule): Promise<{ sentence: string; model: Model }> {
  const { tabs, today, words = [], sentence } = await exampleOf(rule);
  return { sentence, model: modelOf(tabs, { words, ...(today !== undefined && { today }) }) };
}

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s says what follows from its example", async (_id, rule) => {
  const { sentence, model } = await exampleModel(rule);
  expect(wrongNumbers(sentence, model)).toEqual([]);
});

test("what rules say of workbooks with every kind of fault follows from these", () => {
  const wrong: unknown[] = [];
  let read = 0;
  for (const fault of FAULTS)
    for (const seed of SEEDS) {
      const spoilt = spoiltBook(fault, seed);
      if (spoilt === null) continue;
      const model = buildModel(snapshotOf(spoilt.book), DEFAULT_SETTINGS, spoilt.book.today, [], spoilt.book.words);
      for (const finding of validate(model).findings) {
        read++;
        const sentence = describeFinding(finding);
        const numbers = wrongNumbers(sentence, model);
        if (numbers.length > 0) wrong.push({ fault: fault.name, seed, numbers, sentence });
      }
    }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(500);
});

/** In a formula of the workbook, the number of a character, or an address that stays in the table. */
const NOT_READ = /U\+|=[A-Z_]/;

test("a number that is changed is noticed", async () => {
  const unnoticed: string[] = [];
  for (const rule of RULES) {
    const { sentence, model } = await exampleModel(rule);
    for (const { 0: digits, index } of sentence.matchAll(/\d+/g)) {
      const changed = [1, 13, 370].map(
        (more) => `${sentence.slice(0, index)}${String(Number(digits) + more)}${sentence.slice(index + digits.length)}`,
      );
      if (!NOT_READ.test(sentence) && changed.every((one) => wrongNumbers(one, model).length === 0))
        unnoticed.push(`${digits} in: ${sentence}`);
    }
  }
  expect(unnoticed).toEqual([
    "2 in: De cellen D2:D3 zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.",
  ]);
});
