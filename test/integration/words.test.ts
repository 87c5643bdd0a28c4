// SPDX-License-Identifier: EUPL-1.2
import { tryWords, type Wrong } from "../words/run";

/** `npm run test:words` tries many more. */
const CELLS = 10_000;
/** Of what is drawn about this part is a number that can be read; answering nothing at all would be no wrong number either. */
const ANSWERED = 0.6;

test("what is written in many words is answered as it was meant, or not at all with a finding", () => {
  const wrong: Wrong[] = [];
  let cells = 0;
  let answered = 0;
  for (let seed = 1; cells < CELLS; seed++) {
    const tried = tryWords(seed);
    cells += tried.cells;
    answered += tried.answered;
    for (const one of tried.wrong) wrong.push(one);
  }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(CELLS * ANSWERED);
});
