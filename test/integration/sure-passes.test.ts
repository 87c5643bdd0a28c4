// SPDX-License-Identifier: EUPL-1.2

import { SURE_FAULTS, trySurePasses, type SurePassTried } from "../faults/sure-passes";

/** Of each fault; `npm run test:faults` tries many more. */
const WORKBOOKS = 2;

test.each(SURE_FAULTS)(
  "after one pass no cell that was written has anything sure left, and no figure is another one: $rule, $name",
  (fault) => {
    const tried: SurePassTried[] = [];
    for (let seed = 1; tried.length < WORKBOOKS; seed += 1) {
      const one = trySurePasses(fault, seed);
      if (one !== null) tried.push(one);
    }
    // Without the blanks around it a name is still misspelt; a number or a word is then what it should be.
    expect(tried).toEqual(tried.map(() => ({ left: [], asByHand: true, more: fault.rule.startsWith("gemeente.") })));
  },
);
