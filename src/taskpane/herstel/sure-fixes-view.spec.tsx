// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { FixRequest } from "../../workbook/session.types";
import { fixOf, sureFinding } from "../session.fixture";
import type { SureFix } from "./sure-fixes";
import { SureFixesView, type SureFixesViewProps } from "./sure-fixes-view";
import { settled } from "../settled.fixture";

type Written = Awaited<ReturnType<SureFixesViewProps["onFix"]>>;

const fix = (address: string): SureFix => ({
  finding: sureFinding(address),
  value: "Hollands Kroon",
  from: "Hollandse Kroon",
});
const FIXES = [fix("A2"), fix("A3"), fix("A4")];

async function show(props: Partial<SureFixesViewProps> = {}) {
  const onFix = jest.fn((requests: readonly FixRequest[]) =>
    Promise.resolve<Written>({
      answer: requests.map(({ finding }) => ({ id: finding.id, sentence: null })),
      entries: requests.map(({ finding }) => fixOf(finding)),
    }),
  );
  const all = {
    fixes: FIXES,
    onSettle: (requests: readonly FixRequest[]) => Promise.resolve(requests),
    onFix,
    onUndo: jest.fn((ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ id, sentence: null })))),
    onJump: jest.fn(),
    onJournal: jest.fn(),
    onAnnounce: jest.fn(),
    ...props,
  };
  const rendered = render(<SureFixesView {...all} />);
  await settled(() => undefined);
  return { ...all, ...rendered };
}

const write = (name: string) => settled(() => fireEvent.click(screen.getByRole("button", { name })));

test("shows every change before anything is written, all of them ticked", async () => {
  const { onFix } = await show();
  expect(screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true]);
  expect(screen.getAllByText(/→/)[0]?.textContent).toBe("Hollandse Kroon → Hollands Kroon");
  expect(
    screen.getByRole("checkbox", { name: "Herstel Voortgangsrapportage!A2: Hollandse Kroon wordt Hollands Kroon" }),
  ).toBeTruthy();
  expect(onFix).not.toHaveBeenCalled();
});

test("writes what is ticked and nothing else", async () => {
  const { onFix } = await show();
  fireEvent.click(screen.getAllByRole("checkbox")[1]!);
  await write("Herstel 2 cellen");
  expect(onFix).toHaveBeenCalledWith([
    { finding: FIXES[0]!.finding, value: "Hollands Kroon" },
    { finding: FIXES[2]!.finding, value: "Hollands Kroon" },
  ]);
});

test("nothing ticked, nothing written", async () => {
  const { onFix } = await show();
  fireEvent.click(screen.getByRole("button", { name: "Kies niets" }));
  await write("Herstel 0 cellen");
  expect(onFix).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Kies alles" }));
  expect(screen.getByRole("button", { name: "Herstel 3 cellen" })).toBeTruthy();
});

test("tells of each cell what came of it, also when the findings are gone by then", async () => {
  const onFix = jest.fn(() =>
    Promise.resolve<Written>({
      answer: [
        { id: FIXES[0]!.finding.id, sentence: null },
        { id: FIXES[1]!.finding.id, sentence: "In A3 staat iets anders." },
      ],
      entries: [fixOf(FIXES[0]!.finding)],
    }),
  );
  const { onAnnounce, rerender, ...props } = await show({ fixes: FIXES.slice(0, 2), onFix });
  await write("Herstel 2 cellen");
  rerender(<SureFixesView {...props} onAnnounce={onAnnounce} fixes={[]} />);
  expect(screen.getByText("1 cel hersteld, 1 cel niet. Hieronder staat waarom.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("1 cel hersteld, 1 cel niet. Hieronder staat waarom.");
  const [first, second] = screen.getAllByRole("listitem");
  expect(within(first!).getByLabelText("Hersteld")).toBeTruthy();
  expect(within(second!).getByLabelText("Niet hersteld")).toBeTruthy();
  expect(within(second!).getByText("In A3 staat iets anders.")).toBeTruthy();
});

test("says so where nothing is sure", async () => {
  await show({ fixes: [] });
  expect(screen.getByText(/niets dat zeker te herstellen is/)).toBeTruthy();
});

test("shows and writes what is to stand there in the end", async () => {
  const onSettle = (requests: readonly FixRequest[]) =>
    Promise.resolve(requests.map(({ finding }, index) => ({ finding, value: index === 1 ? 12 : "Hollands Kroon" })));
  const onFix = jest.fn((requests: readonly FixRequest[]) =>
    Promise.resolve<Written>({
      answer: requests.map(({ finding }) => ({ id: finding.id, sentence: null })),
      entries: [],
    }),
  );
  await show({ onSettle, onFix });
  expect(screen.getAllByText(/→/)[1]?.textContent).toBe("Hollandse Kroon → 12");
  await write("Herstel 3 cellen");
  expect(onFix.mock.calls[0]?.[0].map(({ value }) => value)).toEqual(["Hollands Kroon", 12, "Hollands Kroon"]);
});

test("nothing can be written before it is known what", async () => {
  await show({ onSettle: () => new Promise<never>(() => undefined) });
  expect(screen.queryByRole("button")).toBeNull();
});

test("all of it is undone with one click beside the result", async () => {
  const { onUndo } = await show();
  await write("Herstel 3 cellen");
  await write("Ongedaan maken");
  expect(onUndo).toHaveBeenCalledWith(["entry-A2", "entry-A3", "entry-A4"]);
  expect(screen.getByText("3 wijzigingen ongedaan gemaakt.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  // Only the undoing is told: what was mended is so no more.
  expect(screen.queryByText("3 cellen hersteld.")).toBeNull();
  expect(screen.queryByLabelText("Hersteld")).toBeNull();
});
