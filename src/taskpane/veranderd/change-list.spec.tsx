// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { Change } from "../../domain/compare/compare.types";
import type { NamedGebied } from "../../domain/gemeenten/gebied";
import { settled } from "../settled.fixture";
import { changeOf, FIVE_LINES } from "./change.fixture";
import { changeLines, type ChangeLine } from "./change-lines";
import { ChangeList } from "./change-list";
import { severalOf } from "./change-words";
import { explainedBy, type LineReason } from "./reasons";

const lines = changeLines({ changes: FIVE_LINES });

function show({
  changes = FIVE_LINES,
  oldIsFile = false,
  reasons = new Map<ChangeLine, LineReason>(),
  onReason = jest.fn((_line: ChangeLine, _reason: string) => Promise.resolve<string | null>(null)),
} = {}) {
  const jumps = { old: jest.fn(), new: jest.fn() };
  render(
    <ChangeList
      lines={changes === FIVE_LINES ? lines : changeLines({ changes })}
      several={severalOf(changes)}
      reasons={reasons}
      jumpTo={{ old: oldIsFile ? null : jumps.old, new: jumps.new }}
      onReason={onReason}
    />,
  );
  return { jumps, onReason };
}

const lineOf = (name: string) => within(screen.getByRole("group", { name }));

test("a line has the gebied, what is counted, old, new and the difference with its sign", () => {
  show();
  expect(screen.getByRole("group", { name: "Haarlem" }).textContent).toBe(
    "Haarlem+210realisatie regulier794 → 1.004Geef een reden…",
  );
  expect(screen.getByRole("group", { name: "Alkmaar" }).textContent).toContain("−100taakstelling regulier459 → 359");
});

test("what went names its numbers once each, and a name that is written otherwise only the name, without asking why", () => {
  show();
  expect(screen.getByRole("group", { name: "Texel" }).textContent).toBe(
    "Texelverdwenenrealisatie regulier12taakstelling regulier87Geef een reden…",
  );
  expect(screen.getByRole("group", { name: "Bergen (NH.)" }).textContent).toBe(
    "Bergen (NH.)anders geschrevennaamBergen NH → Bergen (NH.)",
  );
});

const gone = (parts: Partial<Change>): Change =>
  changeOf({ gebied: "Texel", code: "GM0448", kind: "gone", new: null, newDate: null, newAt: null, ...parts });
const [REGULIER, AMV, TAAK] = [
  gone({ old: 12 }),
  gone({ soort: "amv", old: 3, oldAt: { tab: "Juli", row: 20, column: 3 } }),
  gone({ grootheid: "taakstelling", old: 87, oldAt: { tab: "Juli", row: 20, column: 1 } }),
];

test("what went with several numbers tells one of them, and all on request, each with its cell", () => {
  const whole = { ...REGULIER, soort: "totaal" as const, old: 15, parts: [REGULIER, AMV, TAAK] };
  const { jumps } = show({ changes: [whole] });
  const text = () => screen.getByRole("group", { name: "Texel" }).textContent;
  expect(text()).toBe("Texelverdwenenrealisatie totaal15Toon alle 3 cijfersGeef een reden…");
  fireEvent.click(lineOf("Texel").getByRole("button", { name: "Toon alle 3 cijfers", expanded: false }));
  expect(text()).toBe(
    "Texelverdwenenrealisatie regulier12realisatie amv3taakstelling regulier87Toon minderGeef een reden…",
  );
  fireEvent.click(lineOf("Texel").getByRole("button", { name: "87 (oud, Juli!B21)" }));
  expect(jumps.old).toHaveBeenCalledWith({ tab: "Juli", row: 20, column: 1 });
  fireEvent.click(lineOf("Texel").getByRole("button", { name: "Toon minder", expanded: true }));
  expect(lineOf("Texel").queryByText("87")).toBeNull();
});

const unknownName = (text: string, row: number): NamedGebied => ({
  text,
  at: { tab: "September", row, column: 0 },
  resolution: { status: "unknown", nearest: null },
});

test("what may still be there under a name that is not understood is not said to be gone, and that name is shown", () => {
  const { jumps } = show({ changes: [{ ...REGULIER, doubt: [unknownName("Tekselaar", 36)] }] });
  expect(screen.getByRole("group", { name: "Texel" }).textContent).toBe(
    "Texelmisschien verdwenenrealisatie regulier12" +
      "Of staat er nog onder een naam die niet is herkend: “Tekselaar”.Geef een reden…",
  );
  fireEvent.click(lineOf("Texel").getByRole("button", { name: "“Tekselaar” (nieuw, September!A37)" }));
  expect(jumps.new).toHaveBeenCalledWith({ tab: "September", row: 36, column: 0 });
});

test("of many names that are not understood the first three are shown, and the others counted", () => {
  const names = ["Aa", "Bb", "Cc", "Dd", "Ee"].map(unknownName);
  show({ changes: [changeOf({ kind: "appeared", old: null, oldAt: null, doubt: names })], oldIsFile: true });
  expect(screen.getByRole("group", { name: "Huizen" }).textContent).toContain(
    "Of stond er al onder een naam die niet is herkend: “Aa” (September!A1), “Bb” (September!A2), " +
      "“Cc” (September!A3) en 2 andere namen.",
  );
});

test("each number goes to its own cell", () => {
  const { jumps } = show();
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "0 (oud, Juli!C21)" }));
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "200 (nieuw, September!C22)" }));
  expect(jumps.old).toHaveBeenCalledWith({ tab: "Juli", row: 20, column: 2 });
  expect(jumps.new).toHaveBeenCalledWith({ tab: "September", row: 21, column: 2 });
});

test("a number of another file only says where it stands", () => {
  show({ oldIsFile: true });
  expect(lineOf("Huizen").queryByRole("button", { name: /oud/ })).toBeNull();
  expect(screen.getByRole("group", { name: "Huizen" }).textContent).toContain("0 (Juli!C21) → 200");
});

test("a reason is asked in the line, and kept", async () => {
  const { onReason } = show();
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "Geef een reden…" }));
  const field = lineOf("Huizen").getByRole("textbox", { name: "Waarom is dit veranderd?" });
  expect(document.activeElement).toBe(field);
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "Bewaar" }));
  expect(lineOf("Huizen").getByText("Vul een reden in.")).toBeTruthy();
  expect(onReason).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: " nieuwe locatie " } });
  await settled(() => fireEvent.click(lineOf("Huizen").getByRole("button", { name: "Bewaar" })));
  expect(onReason).toHaveBeenCalledWith(lines[1], "nieuwe locatie");
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(lineOf("Huizen").getByRole("button", { name: "Geef een reden…" })).toBe(document.activeElement);
});

test("a reason that could not be kept stays in its field, with why", async () => {
  show({
    onReason: jest.fn((_line: ChangeLine, _reason: string) =>
      Promise.resolve<string | null>("De werkmap is alleen-lezen."),
    ),
  });
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "Geef een reden…" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "nieuwe locatie" } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Bewaar" })));
  expect(screen.getByRole("alert").textContent).toBe("De werkmap is alleen-lezen.");
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("nieuwe locatie");
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a reason that is there is shown, changed and taken away", async () => {
  const line = lines[1]!;
  const verklaring = { ...explainedBy(line.changes[0]!), reason: "nieuwe locatie", time: "2025-11-03T10:00:00Z" };
  const { onReason } = show({ reasons: new Map([[line, { verklaring, holds: "all" }]]) });
  expect(lineOf("Huizen").getByText("Reden: nieuwe locatie")).toBeTruthy();
  fireEvent.click(lineOf("Huizen").getByRole("button", { name: "Wijzig de reden…" }));
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("nieuwe locatie");
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "" } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Bewaar" })));
  expect(onReason).toHaveBeenCalledWith(line, "");
});

test("is one stop for the Tab key; arrows walk over the lines and through one", () => {
  show();
  const stops = screen.getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map((stop) => stop.closest("[role=group]")?.textContent.slice(0, 7))).toEqual(Array(3).fill("Haarlem"));
  const first = lineOf("Haarlem").getByRole("button", { name: /oud/ });
  act(() => first.focus());
  fireEvent.keyDown(first, { key: "ArrowRight" });
  expect(document.activeElement).toBe(lineOf("Haarlem").getByRole("button", { name: /nieuw/ }));
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(lineOf("Huizen").getByRole("button", { name: /oud/ }));
  fireEvent.keyDown(document.activeElement!, { key: "End" });
  expect(document.activeElement).toBe(lineOf("Bergen (NH.)").getByRole("button", { name: /oud/ }));
});
