// SPDX-License-Identifier: EUPL-1.2
import { renderHook } from "@testing-library/react";
import { spellingFinding } from "../session.fixture";
import { useFilters } from "./use-filters";

const [first, second] = [spellingFinding("A2"), spellingFinding("A3")];
const other = { ...spellingFinding("A4"), tab: "Locaties" };

test.each([
  { fixed: [], counts: [2, 1] },
  { fixed: [second], counts: [1, 1] },
  { fixed: [second, other], counts: [1, 0] },
])("what is mended stays in the list and is not counted: $counts", ({ fixed, counts }) => {
  const findings = [first, second, other];
  const { result } = renderHook(() => useFilters(findings, new Map(fixed.map(({ id }) => [id, null]))));
  expect(result.current.shown).toEqual(findings);
  expect([...result.current.tabs]).toEqual([
    [first.tab, counts[0]],
    ["Locaties", counts[1]],
  ]);
});
