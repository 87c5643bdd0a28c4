// SPDX-License-Identifier: EUPL-1.2
import { tryPasted } from "../pasted/run";

/** `npm run test:pasted` tries many more. */
const TEXTS = 400;

test("a table is read from the text of a PDF as it was, or what is not sure is said", () => {
  const tried = Array.from({ length: TEXTS }, (_, index) => tryPasted(index + 1));
  expect(tried.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
  // Refusing all would be no wrong table either.
  expect(tried.filter(({ whole }) => whole).length).toBeGreaterThan(TEXTS * 0.65);
});
