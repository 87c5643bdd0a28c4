// SPDX-License-Identifier: EUPL-1.2
import { ASIDE_SHARE, STORED_BUDGETS, storedBytes } from "./stored-budgets";

it("all kinds together, with what was put aside, stay under the 1 MB that Excel takes", () => {
  const all = Object.values(STORED_BUDGETS).reduce((sum, one) => sum + one, 0);
  expect(all * (1 + ASIDE_SHARE)).toBeLessThan(1_000_000);
});

it.each(["", "abc", '{"a":"b"}', "C:\\pad", "Súdwest-Fryslân", "één\nregel\t", "\u{1F600}"])(
  "%j is never larger than is told, in UTF-8 or with escapes",
  (text) => {
    const json = JSON.stringify(text).slice(1, -1);
    const escaped = json.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
    expect(storedBytes(text)).toBeGreaterThanOrEqual(Buffer.byteLength(json));
    expect(storedBytes(text)).toBeGreaterThanOrEqual(escaped.length);
  },
);
