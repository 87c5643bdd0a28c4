// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { TabFilter } from "./tab-filter";

const COUNTS = new Map([
  ["Provincie", 3],
  ["Mutaties", 0],
  ["Locaties", 1_234],
]);

function show(tab: string | null) {
  const onTab = jest.fn();
  render(<TabFilter counts={COUNTS} tab={tab} onTab={onTab} />);
  return { onTab, select: screen.getByRole<HTMLSelectElement>("combobox", { name: "Toon tabblad" }) };
}

test("each tab tells how many findings it has, and so do all together", () => {
  const { select } = show(null);
  expect([...select.options].map(({ text }) => text)).toEqual([
    "Alle tabbladen (1.237)",
    "Provincie (3)",
    "Mutaties (0)",
    "Locaties (1.234)",
  ]);
  expect(select.selectedOptions[0]?.text).toBe("Alle tabbladen (1.237)");
});

test.each([
  { from: null, to: "Mutaties", told: "Mutaties" },
  { from: "Provincie", to: "", told: null },
])("from $from to $told", ({ from, to, told }) => {
  const { onTab, select } = show(from);
  expect(select.value).toBe(from ?? "");
  fireEvent.change(select, { target: { value: to } });
  expect(onTab.mock.calls).toEqual([[told]]);
});
