// SPDX-License-Identifier: EUPL-1.2
import { inOneCell } from "./cell-text";

const MARK = "… (ingekort)";

test.each([
  ["", ""],
  ["x".repeat(32_767), "x".repeat(32_767)],
  ["x".repeat(32_768), "x".repeat(32_755) + MARK],
  // 😀 is two units: at an odd place the cut would be within it.
  [`x${"😀".repeat(17_000)}`, `x${"😀".repeat(16_377)}${MARK}`],
  ["😀".repeat(17_000), `${"😀".repeat(16_377)}${MARK}`],
])("a text of %#", (text, expected) => expect(inOneCell(text)).toBe(expected));

test("what is cut fits exactly", () => expect(inOneCell("x".repeat(100_000))).toHaveLength(32_767));
