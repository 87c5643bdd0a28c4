// SPDX-License-Identifier: EUPL-1.2
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { JournalEntry } from "../../domain/journal/journal";
import type { WriteOutcome } from "../../workbook/session.types";
import { fixOf, spellingFinding } from "../session.fixture";
import { JournalView } from "./journal-view";
import { settled } from "../settled.fixture";

const fixed = fixOf(spellingFinding("A9"));
const converted: JournalEntry = {
  ...fixed,
  id: "waarde",
  group: "waarde",
  kind: "waarden",
  address: "D6:D49",
  rule: null,
  before: { formula: '=SPREIDING.GAP("Alkmaar")', numberFormat: "General" },
  after: { formula: 245, numberFormat: "General" },
};
const undone = { ...fixed, id: "oud", group: "oud", undone: true };

function show(journal: readonly JournalEntry[], outcome: (id: string) => string | null = () => null) {
  const onUndo = jest.fn((ids: readonly string[]) =>
    Promise.resolve<readonly WriteOutcome[]>(
      ids.map((id) => ({ id, sentence: outcome(id), ...(id === "deels" && { left: 2 }) })),
    ),
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

test("counts what was undone of a change that went back in part", async () => {
  const formulas = Array.from({ length: 44 }, () => ['=SPREIDING.GAP("Alkmaar")']);
  const values = formulas.map(() => [245]);
  const block = { formulas, values, formatsBefore: "General", formatsAfter: "General" };
  const { onAnnounce } = show([{ ...converted, id: "deels", block }, fixed], (id) =>
    id === "deels" ? "Teruggezet, behalve D6 en D7." : null,
  );
  await click(screen.getByRole("button", { name: "Alles ongedaan maken…" }));
  await click(screen.getByRole("button", { name: "Ja, alles ongedaan maken" }));
  expect(screen.getByText("Teruggezet, behalve D6 en D7.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("43 wijzigingen ongedaan gemaakt, 2 niet.");
});

describe("what one action changed", () => {
  const fixes = ["A9", "A12", "A24"].map((address) => ({ ...fixOf(spellingFinding(address)), group: "g" }));
  const TITLE = "Herstel wat zeker is (3)";

  test("is one line that unfolds", async () => {
    show([...fixes, { ...converted, group: "waarde" }]);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    const toggle = screen.getByRole("button", { name: TITLE });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await click(toggle);
    expect(screen.getByRole("button", { name: TITLE }).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await click(screen.getByRole("button", { name: TITLE }));
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  test("is undone by one click, but for what was undone before", async () => {
    const { onUndo, onAnnounce } = show([fixes[0]!, { ...fixes[1]!, undone: true }, fixes[2]!]);
    expect(screen.getByText(/1 van 3 ongedaan gemaakt/)).toBeTruthy();
    await click(screen.getByRole("button", { name: `Ongedaan maken: ${TITLE}` }));
    expect(onUndo).toHaveBeenCalledWith([fixes[0]!.id, fixes[2]!.id]);
    expect(onAnnounce).toHaveBeenCalledWith(`Ongedaan gemaakt: ${TITLE}.`);
  });

  test("says once why nothing of it was undone", async () => {
    const { onAnnounce } = show(fixes, () => "Het tabblad is beveiligd.");
    await click(screen.getByRole("button", { name: `Ongedaan maken: ${TITLE}` }));
    expect(screen.getAllByText("Het tabblad is beveiligd.")).toHaveLength(1);
    expect(onAnnounce).toHaveBeenCalledWith("0 wijzigingen ongedaan gemaakt, 3 niet.");
  });

  test("says of each change why it was not undone, where that differs", async () => {
    show(fixes, (id) => (id === "entry-A24" ? null : `Gewijzigd: ${id}.`));
    await click(screen.getByRole("button", { name: `Ongedaan maken: ${TITLE}` }));
    await click(screen.getByRole("button", { name: TITLE }));
    expect(screen.getByText(/Vouw dit uit/)).toBeTruthy();
    expect(screen.getAllByText(/^Gewijzigd: entry/)).toHaveLength(2);
  });

  test("one change in it can be undone by itself, and what is undone wholly has no way back", async () => {
    const { onUndo } = show(fixes);
    await click(screen.getByRole("button", { name: TITLE }));
    await click(screen.getByRole("button", { name: "Ongedaan maken: Voortgangsrapportage!A12" }));
    expect(onUndo).toHaveBeenCalledWith(["entry-A12"]);
    cleanup();
    show(fixes.map((entry) => ({ ...entry, undone: true })));
    expect(screen.queryByRole("button", { name: `Ongedaan maken: ${TITLE}` })).toBeNull();
    expect(screen.getByText("ongedaan gemaakt")).toBeTruthy();
  });

  test("is one stop for the Tab key; the arrows walk over the lines", () => {
    show([...fixes, converted]);
    const [group, alone] = screen.getAllByRole("listitem");
    const toggle = within(group!).getByRole("button", { name: TITLE });
    expect(toggle.tabIndex).toBe(0);
    toggle.focus();
    fireEvent.keyDown(toggle, { key: "ArrowDown" });
    expect(alone?.contains(document.activeElement)).toBe(true);
    expect(toggle.tabIndex).toBe(-1);
  });
});

test("nothing written yet", () => {
  show([]);
  expect(screen.getByText(/nog niets gewijzigd/)).toBeTruthy();
});
