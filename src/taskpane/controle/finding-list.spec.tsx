// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { Finding } from "../../domain/findings";
import { spellingFinding, sureFinding } from "../session.fixture";
import { FindingList } from "./finding-list";
import type { FindingWork } from "./use-finding-work";
import { settled } from "../settled.fixture";

function workOf(more: Partial<FindingWork> = {}) {
  return {
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
}

const NO_CAUSES: ReadonlyMap<string, Finding> = new Map();

const list = (
  findings: readonly Finding[],
  work: FindingWork,
  outdated: readonly string[] = [],
  causes = NO_CAUSES,
  current: string | null = null,
) => (
  <FindingList
    findings={findings}
    grouping="regel"
    searching={false}
    causes={causes}
    current={current}
    outdated={new Set(outdated)}
    fixed={new Map()}
    work={work}
  />
);

function show(findings: readonly Finding[], work = workOf(), outdated: readonly string[] = []) {
  return { work, ...render(list(findings, work, outdated)) };
}

const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
const choice = { ...spellingFinding("A3"), fix: { sure: false as const, choices: ["138/36", "36/138"] } };

test("a sure fix is one click, and does not jump", () => {
  const finding = sureFinding("A2");
  const { work } = show([finding]);
  fireEvent.click(screen.getByRole("button", { name: "Herstel naar Hollands Kroon" }));
  expect(work.fix).toHaveBeenCalledWith(finding, "Hollands Kroon");
  expect(work.jump).not.toHaveBeenCalled();
});

test("what is not sure is written only after a choice", () => {
  const { work } = show([choice]);
  fireEvent.click(screen.getByRole("button", { name: "Kies…" }));
  expect(work.fix).not.toHaveBeenCalled();
  expect(focused()).toBe("138/36");
  fireEvent.click(screen.getByRole("button", { name: "36/138" }));
  expect(work.fix).toHaveBeenCalledWith(choice, "36/138");
  expect(screen.queryByRole("button", { name: "138/36" })).toBeNull();
});

test("without a fix a finding can only be accepted; an outdated one only be validated again", () => {
  const { work, rerender } = show([spellingFinding("A4")]);
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Naam niet officieel1",
    "Voortgangsrapportage!A4",
    "Accepteer…",
  ]);
  rerender(list([sureFinding("A4")], work, [sureFinding("A4").id]));
  expect(screen.getByText("verouderd")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Herstel naar/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw valideren" }));
  expect(work.validate).toHaveBeenCalledTimes(1);
});

test("accepting asks for a reason first; the name may stay empty", async () => {
  const finding = spellingFinding("A4");
  const { work } = show([finding]);
  fireEvent.click(screen.getByRole("button", { name: "Accepteer…" }));
  const reason = screen.getByRole("textbox", { name: /Waarom mag dit blijven staan/ });
  expect(document.activeElement).toBe(reason);
  fireEvent.click(screen.getByRole("button", { name: "Accepteer" }));
  expect(screen.getByText("Vul een reden in.")).toBeTruthy();
  expect(work.accept).not.toHaveBeenCalled();
  fireEvent.change(reason, { target: { value: " Zo heet het in de bron. " } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Accepteer" })));
  expect(work.accept).toHaveBeenCalledWith(finding.id, [finding], "Zo heet het in de bron.", "");
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("the form stays, with what was typed, where accepting did not work; Escape leaves it", async () => {
  const finding = spellingFinding("A4");
  const work = workOf({
    accept: jest.fn(() => Promise.resolve(false)),
    problems: new Map([[finding.id, "Het tabblad is beveiligd."]]),
  });
  show([finding], work);
  fireEvent.click(screen.getByRole("button", { name: "Accepteer…" }));
  fireEvent.change(screen.getByRole("textbox", { name: /Waarom/ }), { target: { value: "Bron" } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Accepteer" })));
  expect(screen.getByDisplayValue("Bron")).toBeTruthy();
  expect(screen.getByText("Het tabblad is beveiligd.")).toBeTruthy();
  fireEvent.keyDown(screen.getByDisplayValue("Bron"), { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(focused()).toBe("Accepteer…");
});

test("while a finding is being written its actions wait", () => {
  const finding = sureFinding("A2");
  const { work } = show([finding], workOf({ busy: new Set([finding.id]) }));
  fireEvent.click(screen.getByRole("button", { name: /Herstel naar/ }));
  expect(work.fix).not.toHaveBeenCalled();
});

test("one stop for the Tab key: arrows walk over titles and rows, sideways through a row", () => {
  show([sureFinding("A2"), sureFinding("A3")]);
  const inTabOrder = () =>
    screen
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);
  expect(inTabOrder()).toEqual(["Naam niet officieel2", "Accepteer alle 2…"]);
  act(() => screen.getByRole("button", { name: /Naam niet/ }).focus());
  press("ArrowDown");
  expect(focused()).toBe("Voortgangsrapportage!A2");
  expect(inTabOrder()).toEqual(["Voortgangsrapportage!A2", "Herstel naar Hollands Kroon", "Accepteer…"]);
  press("ArrowRight");
  expect(focused()).toBe("Herstel naar Hollands Kroon");
  press("ArrowDown");
  expect(focused()).toBe("Voortgangsrapportage!A3");
  press("ArrowDown");
  expect(focused()).toBe("Voortgangsrapportage!A3");
  press("Home");
  expect(focused()).toBe("Naam niet officieel2");
});

test("when the focused finding goes away the focus goes to the one that took its place", () => {
  const findings = [sureFinding("A2"), sureFinding("A3"), sureFinding("A4")];
  const { work, rerender } = show(findings);
  act(() => screen.getAllByRole("button", { name: "Accepteer…" })[1]!.focus());
  rerender(list([findings[0]!, findings[2]!], work));
  expect(focused()).toBe("Voortgangsrapportage!A4");
  rerender(list([findings[0]!], work));
  expect(focused()).toBe("Voortgangsrapportage!A2");
});

test("ten thousand findings: only what is in view is drawn, and the last one can be walked to", () => {
  const many = Array.from({ length: 10_000 }, (_, row) => spellingFinding(`A${String(row + 1)}`, "fout"));
  show(many);
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
  act(() => screen.getByRole("button", { name: /Naam niet/ }).focus());
  press("End");
  expect(focused()).toBe("Voortgangsrapportage!A10000");
  press("ArrowUp");
  expect(focused()).toBe("Voortgangsrapportage!A9999");
  const last = screen.getByText("Voortgangsrapportage!A9999").closest("li");
  expect([last?.getAttribute("aria-posinset"), last?.getAttribute("aria-setsize")]).toEqual(["10001", "10002"]);
});

test("where there is one choice only the button says what it writes", () => {
  const only = { ...choice, fix: { sure: false as const, choices: ["771 (56%)"] } };
  const { work } = show([only]);
  fireEvent.click(screen.getByRole("button", { name: "Maak 771 (56%)" }));
  expect(work.fix).toHaveBeenCalledWith(only, "771 (56%)");
  expect(screen.queryByRole("button", { name: "Kies…" })).toBeNull();
});

describe("alike findings", () => {
  const alike = ["A2", "A3", "A4"].map((address) => spellingFinding(address));

  test("are accepted together with one reason, and it is seen which", async () => {
    const { work } = show(alike);
    fireEvent.click(screen.getByRole("button", { name: "Accepteer alle 3…" }));
    expect(screen.getByRole("list", { name: "Dit wordt geaccepteerd" }).textContent).toMatch(/A2.*A3.*A4/);
    fireEvent.click(screen.getByRole("button", { name: "Accepteer alle 3" }));
    expect(work.accept).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole("textbox", { name: /^Waarom/ }), { target: { value: "Zo in de bron" } });
    await settled(() => fireEvent.click(screen.getByRole("button", { name: "Accepteer alle 3" })));
    expect(work.accept).toHaveBeenCalledWith(expect.anything(), alike, "Zo in de bron", "");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test.each([
    ["an outdated one is left out", alike, [alike[0]!.id], "Accepteer alle 2…"],
    ["one alone has its own button only", alike.slice(0, 1), [], null],
    ["not where the severity is another", [alike[0]!, spellingFinding("A3", "fout")], [], null],
  ])("%s", (_, findings, outdated, name) => {
    show(findings, workOf(), outdated);
    expect(screen.queryByRole("button", { name: /^Accepteer alle/ })?.textContent ?? null).toBe(name);
  });
});

test("what follows from a finding is unfolded below it", () => {
  const [cause, consequence] = [spellingFinding("A2", "fout"), spellingFinding("A3")];
  render(list([cause, consequence], workOf(), [], new Map([[consequence.id, cause]])));
  expect(screen.queryByRole("button", { name: "Voortgangsrapportage!A3" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "1 gevolg" }));
  expect(screen.getByRole("button", { name: "Voortgangsrapportage!A3" })).toBeTruthy();
});

test("the finding that the user is at is told", () => {
  const [first, second] = [spellingFinding("A2"), spellingFinding("A3")];
  render(list([first, second], workOf(), [], NO_CAUSES, second.id));
  const links = screen.getAllByRole("button", { current: true });
  expect(links.map(({ textContent }) => textContent)).toEqual(["Voortgangsrapportage!A3"]);
});
