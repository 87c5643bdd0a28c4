// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { SAMPLE_TABS } from "../../domain/new-tabs/sample-tabs";
import type { NewTabsOutcome } from "../../workbook/session.types";
import { settled } from "../settled.fixture";
import { FirstUse, type FirstUseProps } from "./first-use";

function show(more: Partial<Omit<FirstUseProps, "onOpen">> = {}) {
  const props = {
    loadSample: () => Promise.resolve(SAMPLE_TABS),
    onAdd: jest.fn(() =>
      Promise.resolve<NewTabsOutcome>({ names: ["Voortgangsrapportage", "Locaties"], sentence: null }),
    ),
    onOpen: jest.fn(),
    onDone: jest.fn(),
    ...more,
  };
  render(<FirstUse {...props} />);
  return props;
}
const load = () => settled(() => fireEvent.click(screen.getByRole("button", { name: "Laad het voorbeeld" })));

test("says before it loads the sample what is made up, and after it which tabs came", async () => {
  const { onAdd, onDone } = show();
  expect(screen.getByText(/Alleen de locaties zijn verzonnen/)).toBeTruthy();
  await load();
  expect(onAdd).toHaveBeenCalledWith(SAMPLE_TABS);
  expect(onDone).toHaveBeenCalledWith(
    "2 tabbladen toegevoegd: Voortgangsrapportage en Locaties. De locaties zijn verzonnen.",
  );
});

test.each<[string, Partial<FirstUseProps>, RegExp]>([
  [
    "the workbook is protected",
    { onAdd: () => Promise.resolve({ names: [], sentence: "De werkmap is beveiligd." }) },
    /beveiligd/,
  ],
  ["the sample does not come", { loadSample: () => Promise.reject(new Error("weg")) }, /kon niet worden opgehaald/],
])("says what to do where %s", async (_, more, sentence) => {
  const { onDone } = show(more);
  await load();
  expect(screen.getByRole("alert").textContent).toMatch(sentence);
  expect(onDone).not.toHaveBeenCalled();
});

test("leads to the empty tabs and to the choice of what a tab is", () => {
  const { onOpen } = show();
  fireEvent.click(screen.getByRole("button", { name: "Maak lege tabbladen…" }));
  fireEvent.click(screen.getByRole("button", { name: "Kies zelf wat een tabblad is" }));
  expect(onOpen.mock.calls).toEqual([["lege-tabbladen"], ["tabbladen"]]);
});
