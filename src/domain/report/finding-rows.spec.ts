// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../findings";
import { inReportOrder } from "./finding-rows";

const finding = (id: string, severity: Severity): Finding => ({ id, severity }) as Finding;
const a = finding("a", "aandachtspunt");
const b = finding("b", "fout");
const c = finding("c", "waarschuwing");
const d = finding("d", "fout");
const e = finding("e", "fout");

test.each<[string, Finding[], [Finding, Finding][], string]>([
  ["by severity, then as they were", [a, b, c, d], [], "bdca"],
  ["what follows stands below its cause", [a, b, c, d], [[d, c]], "bcda"],
  [
    "in a chain",
    [a, b, c, d],
    [
      [d, c],
      [c, a],
    ],
    "bacd",
  ],
  [
    "more of one cause by severity",
    [a, b, c, d, e],
    [
      [a, e],
      [c, e],
    ],
    "bdeca",
  ],
  ["a cause that is not in the list", [a, b], [[b, e]], "ba"],
  [
    "of each other",
    [a, b, c],
    [
      [b, c],
      [c, b],
    ],
    "abc",
  ],
  ["of itself", [a, b], [[b, b]], "ba"],
])("%s", (_, findings, follows, expected) => {
  const causes = new Map(follows.map(([of, cause]) => [of.id, cause]));
  expect(
    inReportOrder(findings, causes)
      .map(({ id }) => id)
      .join(""),
  ).toBe(expected);
});
