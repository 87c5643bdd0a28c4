// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { JournalEntry } from "../../domain/journal/journal";
import { fixOf, spellingFinding, sureFinding, validationOf } from "../session.fixture";
import { Message } from "../ui/message";
import { ControleView, Result, type ControleViewProps } from "./controle-view";
import type { FindingWork } from "./use-finding-work";

beforeAll(() => Promise.all([Result.load(), Message.load()]));

const checked = { gemeenten: 44, tabs: 5, notRecognised: [] };
const fault = { ...spellingFinding("A9", "fout"), tab: "Regio's" };
const note = spellingFinding("A20");

function show(props: Partial<ControleViewProps> = {}, more: Partial<FindingWork> = {}) {
  const work = {
    busy: new Set<string>(),
    problems: new Map<string, string>(),
    jump: jest.fn(),
    validate: jest.fn(),
    fix: jest.fn(),
    undo: jest.fn(),
    accept: jest.fn(() => Promise.resolve(true)),
    open: jest.fn(),
    takeOver: jest.fn(),
    ...more,
  };
  const actions = { onCancel: jest.fn(), onOpen: jest.fn() };
  const journal: readonly JournalEntry[] = [];
  const all = {
    result: null,
    waiting: null,
    mended: [],
    causes: new Map(),
    open: true,
    watchSelection: () => () => undefined,
    onAnnounce: jest.fn(),
    accepted: 0,
    offers: [],
    outdated: new Set<string>(),
    journal,
    working: false,
    progress: null,
    failure: null,
    work,
    firstUse: null,
    ...actions,
    ...props,
  };
  return { work, ...actions, ...render(<ControleView {...all} />), props: all };
}

const withFindings = { result: { validation: validationOf([note, fault]), checked } };

test("before the first check it says what the button does", () => {
  const { work } = show();
  expect(screen.getByText(/Er wordt niets gewijzigd/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(work.validate).toHaveBeenCalledTimes(1);
});

test("who waits in vain reads why, and can ask again or stop", () => {
  jest.useFakeTimers();
  const { work, onCancel } = show({ working: true, waiting: "Excel antwoordt nog niet." });
  expect(screen.getByText("Excel antwoordt nog niet.")).toBeTruthy();
  expect(screen.queryByText(/Er wordt niets gewijzigd/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
  expect(work.validate).toHaveBeenCalledTimes(1);
  act(() => jest.advanceTimersByTime(300));
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test("a workbook without a known tab gets something to begin with, before and after a check", () => {
  const { rerender, props } = show({ firstUse: <p>Begin zo</p> });
  expect(screen.getByText("Begin zo")).toBeTruthy();
  expect(screen.queryByText(/Er wordt niets gewijzigd/)).toBeNull();
  rerender(<ControleView {...props} {...withFindings} />);
  expect(screen.getByText("Begin zo")).toBeTruthy();
});

test("counts per severity, 0 included, and what was looked at", () => {
  show(withFindings);
  expect(screen.getByRole("button", { name: "1 fout" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "0 waarschuwingen" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "1 aandachtspunt" })).toBeTruthy();
  expect(screen.getByText("2 bevindingen. 44 gemeenten, 5 tabbladen bekeken.")).toBeTruthy();
});

test("names the tabs that were not recognised, and leads to where that can be said", () => {
  const { onOpen } = show({
    result: { validation: validationOf([]), checked: { ...checked, notRecognised: ["Notities", "Blad2"] } },
  });
  expect(screen.getByText(/Niet herkend en dus niet gecontroleerd: Notities en Blad2\./)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Kies wat het is" }));
  expect(onOpen).toHaveBeenCalledWith("tabbladen");
});

test("a count filters while it is pressed, and says so where nothing is left", () => {
  show(withFindings);
  const faults = screen.getByRole("button", { name: "1 fout" });
  expect(faults.getAttribute("aria-pressed")).toBe("false");
  fireEvent.click(faults);
  expect(faults.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByText("Regio's!A9")).toBeTruthy();
  expect(screen.queryByText("Voortgangsrapportage!A20")).toBeNull();

  fireEvent.click(faults);
  expect(screen.getByText("Voortgangsrapportage!A20")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "0 waarschuwingen" }));
  expect(screen.getByText(/Geen bevindingen van deze soort/)).toBeTruthy();
});

test("a finding shows its cell and sentence, and jumps", () => {
  const { work } = show(withFindings);
  const link = screen.getByText("Voortgangsrapportage!A20");
  const sentence = document.getElementById(link.getAttribute("aria-describedby") ?? "");
  expect(sentence?.textContent).toBe("Hier staat “Hollandse Kroon”, de officiële naam is “Hollands Kroon”.");
  fireEvent.click(link);
  expect(work.jump).toHaveBeenCalledWith(note);
});

test("a group folds away under its title", () => {
  show({ result: { validation: validationOf([note]), checked } });
  const title = screen.getByRole("button", { name: /Naam niet officieel/ });
  expect(title.getAttribute("aria-expanded")).toBe("true");
  fireEvent.click(title);
  expect(screen.queryByText("Voortgangsrapportage!A20")).toBeNull();
  expect(screen.getByRole("button", { name: "1 aandachtspunt" })).toBeTruthy();
});

test("nothing found, and nothing recognised, are different news", () => {
  const { rerender, props } = show({ result: { validation: validationOf([]), checked } });
  expect(screen.getByText("Alles wat is bekeken, klopt met elkaar.")).toBeTruthy();
  rerender(
    <ControleView
      {...props}
      result={{ validation: validationOf([]), checked: { gemeenten: 0, tabs: 0, notRecognised: [] } }}
    />,
  );
  expect(screen.getByText(/nog geen tabblad herkend/)).toBeTruthy();
});

test("a failure is said in its own words, and the last result stays", () => {
  show({ ...withFindings, failure: "Excel wacht op een cel die u aan het bewerken bent." });
  expect(screen.getByText(/Excel wacht op een cel/)).toBeTruthy();
  expect(screen.getByText("Voortgangsrapportage!A20")).toBeTruthy();
});

test("long work shows on the button how far it is, and can be stopped", () => {
  jest.useFakeTimers();
  const { work, onCancel } = show({
    ...withFindings,
    working: true,
    progress: { what: "Tabblad", done: 12, total: 36 },
  });
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
  act(() => jest.advanceTimersByTime(400));
  fireEvent.click(screen.getByRole("button", { name: "Tabblad 12 van 36" }));
  expect(work.validate).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test("by tab the findings stand under their tab, each with the word of its severity", () => {
  show(withFindings);
  const byTab = screen.getByRole("button", { name: "Per tabblad" });
  fireEvent.click(byTab);
  expect(byTab.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "Voortgangsrapportage1",
    "Regio's1",
  ]);
  expect(screen.getByText("fout", { selector: "li *" })).toBeTruthy();
});

test("searching shows what has the words, also in folded groups, and says so where nothing has", () => {
  const many = Array.from({ length: 40 }, (_, row) => spellingFinding(`A${String(row + 1)}`));
  show({ result: { validation: validationOf(many), checked } });
  expect(screen.queryByText(/^Voortgangsrapportage!/)).toBeNull();
  const search = screen.getByRole("searchbox", { name: "Zoek in de bevindingen" });
  fireEvent.change(search, { target: { value: "!a40" } });
  expect(screen.getAllByText(/^Voortgangsrapportage!/).map(({ textContent }) => textContent)).toEqual([
    "Voortgangsrapportage!A40",
  ]);
  fireEvent.change(search, { target: { value: "zaanstad" } });
  expect(screen.getByText("Geen bevindingen met “zaanstad”.")).toBeTruthy();
});

test("what was mended since the check is folded to the change and can be undone", () => {
  const finding = sureFinding("A20");
  const entry = fixOf(finding);
  const { work } = show({
    result: { validation: validationOf([finding]), checked },
    outdated: new Set([finding.id]),
    journal: [entry],
  });
  expect(screen.queryByText(/de officiële naam is/)).toBeNull();
  expect(screen.getByText("Hollandse Kroon").parentElement?.textContent).toBe("Hollandse Kroon → Hollands Kroon");
  fireEvent.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(work.undo).toHaveBeenCalledWith(finding, entry);
});

test("accepted findings and changes are counted, and lead to where they are", () => {
  const { onOpen } = show({
    ...withFindings,
    accepted: 3,
    journal: [fixOf(note), { ...fixOf(note), id: "2", undone: true }],
  });
  fireEvent.click(screen.getByRole("button", { name: "3 geaccepteerd" }));
  fireEvent.click(screen.getByRole("button", { name: "1 wijziging van Spreiding" }));
  expect(onOpen.mock.calls).toEqual([["geaccepteerd"], ["gewijzigd"]]);
});
