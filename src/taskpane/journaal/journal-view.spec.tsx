// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { JournalEntry } from "../../domain/journal/journal";
import type { WriteOutcome } from "../../workbook/session.types";
import { fixOf, spellingFinding } from "../session.fixture";
import { JournalView } from "./journal-view";
import { settled } from "../settled.fixture";

const fixed = fixOf(spellingFinding("A9"));
const converted: JournalEntry = {
  ...fixed,
  id: "waarde",
  kind: "waarden",
  address: "D6:D49",
  rule: null,
  before: { formula: '=SPREIDING.GAP("Alkmaar")', numberFormat: "General" },
  after: { formula: 245, numberFormat: "General" },
};
const undone = { ...fixed, id: "oud", undone: true };

function show(journal: readonly JournalEntry[], outcome: (id: string) => string | null = () => null) {
  const onUndo = jest.fn((ids: readonly string[]) =>
    Promise.resolve<readonly WriteOutcome[]>(ids.map((id) => ({ id, sentence: outcome(id) }))),
  );
  const props = { onUndo, onJump: jest.fn(), onAnnounce: jest.fn() };
  render(<JournalView journal={journal} {...props} />);
  return props;
}

const click = (element: HTMLElement) => settled(() => fireEvent.click(element));

test("says from what to what each cell went, and why", () => {
  show([converted, fixed]);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first?.textContent).toContain('=SPREIDING.GAP("Alkmaar") → 245');
  expect(first?.textContent).toContain("Formule omgezet naar waarde");
  expect(second?.textContent).toContain("Hollandse Kroon → Hollands Kroon");
  expect(second?.textContent).toContain("Naam niet officieel");
});

test("names a formula that was built in the pane", () => {
  const { before, after } = converted;
  show([{ ...converted, kind: "formule", before: after, after: before }]);
  expect(screen.getByRole("listitem").textContent).toMatch(/245 → =SPREIDING\.GAP\("Alkmaar"\).*Formule gezet/);
});

test("one change is undone on its own, what was undone before cannot be again", async () => {
  const { onUndo, onAnnounce } = show([fixed, undone]);
  expect(screen.getByText("ongedaan gemaakt")).toBeTruthy();
  await click(screen.getByRole("button", { name: "Ongedaan maken: Voortgangsrapportage!A9" }));
  expect(onUndo).toHaveBeenCalledWith([fixed.id]);
  expect(onAnnounce).toHaveBeenCalledWith("1 wijziging ongedaan gemaakt.");
});

test("undoing all asks first, and tells per cell what could not be undone", async () => {
  const { onUndo, onAnnounce } = show([converted, fixed, undone], (id) =>
    id === "waarde" ? "Na het schrijven gewijzigd." : null,
  );
  await click(screen.getByRole("button", { name: "Alles ongedaan maken…" }));
  expect(screen.getByText(/^2 wijzigingen worden teruggedraaid/)).toBeTruthy();
  expect(onUndo).not.toHaveBeenCalled();
  await click(screen.getByRole("button", { name: "Ja, alles ongedaan maken" }));
  expect(onUndo).toHaveBeenCalledWith(["waarde", fixed.id]);
  expect(within(screen.getAllByRole("listitem")[0]!).getByText("Na het schrijven gewijzigd.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("1 wijziging ongedaan gemaakt, 1 niet.");
});

test("nothing written yet", () => {
  show([]);
  expect(screen.getByText(/nog niets gewijzigd/)).toBeTruthy();
});
