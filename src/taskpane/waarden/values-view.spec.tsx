// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ValuesOutcome, ValuesScope } from "../../workbook/session.types";
import { fixOf, spellingFinding } from "../session.fixture";
import { ValuesView } from "./values-view";
import { settled } from "../settled.fixture";

function show(outcome: ValuesOutcome) {
  const entries = (outcome.cells ?? 0) > 0 ? [fixOf(spellingFinding("A2"))] : [];
  const props = {
    onConvert: jest.fn((_: ValuesScope) => Promise.resolve({ answer: outcome, entries })),
    onUndo: jest.fn((ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ id, sentence: null })))),
    onJump: jest.fn(),
    onJournal: jest.fn(),
    onAnnounce: jest.fn(),
  };
  render(<ValuesView {...props} />);
  return props;
}

const convert = () => settled(() => fireEvent.click(screen.getByRole("button", { name: "Zet om naar waarden" })));

test.each<[string, ValuesScope]>([
  ["De selectie", "selection"],
  ["Dit tabblad", "tab"],
  ["De hele werkmap", "workbook"],
])("%s", async (label, scope) => {
  const { onConvert } = show({ cells: 3, sentence: null });
  fireEvent.change(screen.getByRole("combobox", { name: "Welke formules" }), {
    target: { value: screen.getByRole<HTMLOptionElement>("option", { name: label }).value },
  });
  await convert();
  expect(onConvert).toHaveBeenCalledWith(scope);
});

test("nothing is converted before the user says so; the selection comes first", async () => {
  const { onConvert } = show({ cells: 3, sentence: null });
  expect(onConvert).not.toHaveBeenCalled();
  await convert();
  expect(onConvert).toHaveBeenCalledWith("selection");
});

test("tells how many became values, what stayed and why, and where to undo it", async () => {
  const { onJournal, onAnnounce } = show({ cells: 44, sentence: "1 formule heeft een fout als uitkomst." });
  await convert();
  expect(screen.getByText("44 cellen zijn nu een waarde.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("44 cellen zijn nu een waarde. 1 formule heeft een fout als uitkomst.");
  fireEvent.click(screen.getByRole("button", { name: "Logboek" }));
  expect(onJournal).toHaveBeenCalledTimes(1);
});

test.each<[ValuesOutcome, string]>([
  [{ cells: null, sentence: "Het tabblad is beveiligd." }, "Het tabblad is beveiligd."],
  [
    { cells: 0, sentence: null },
    "Er zijn hier geen formules van Spreiding. Kies een ander bereik, of selecteer eerst de cellen met formules.",
  ],
])("nothing converted: %j", async (outcome, sentence) => {
  show(outcome);
  await convert();
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Logboek" })).toBeNull();
});

test("all is undone with one click beside the result", async () => {
  const { onUndo, onAnnounce } = show({ cells: 44, sentence: null });
  await convert();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Ongedaan maken" })));
  expect(onUndo).toHaveBeenCalledWith(["entry-A2"]);
  expect(onAnnounce).toHaveBeenLastCalledWith("1 wijziging ongedaan gemaakt.");
  expect(document.activeElement?.textContent).toBe("1 wijziging ongedaan gemaakt.");
});

test.each([
  [6, 6, null],
  [32, 20, "en nog 12"],
])("of %i formulas with an error %i are named, each to go to", async (count, named, more) => {
  const places = Array.from({ length: count }, (_, row) => ({ tab: "Monitor", address: `D${String(row + 5)}` }));
  const { onJump } = show({ cells: 0, sentence: "Formules hebben een fout als uitkomst.", places });
  await convert();
  const cells = within(screen.getByRole("list", { name: "Deze formules" })).getAllByRole("button");
  expect(cells).toHaveLength(named);
  fireEvent.click(cells[1]!);
  expect(onJump).toHaveBeenCalledWith("Monitor", "D6");
  expect(screen.queryByText(/^en nog/)?.textContent ?? null).toBe(more);
});
