// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { MonitorOutcome } from "../../workbook/session.types";
import { PATIENCE_MS } from "../ui/use-busy";
import { settled } from "../settled.fixture";
import { MonitorView, type MonitorViewProps } from "./monitor-view";

const GEBIEDEN: MonitorViewProps["gebieden"] = [
  { name: "Noord-Holland", label: "Provincie Noord-Holland" },
  { name: "Kennemerland", label: "Regio Kennemerland" },
];
const MADE: MonitorOutcome = {
  tab: "Monitor",
  sentences: ["Het monitorblad staat klaar: Monitor.", "Erbij gekomen: Texel."],
};

function show(gebieden = GEBIEDEN, onMake = jest.fn((_: string) => Promise.resolve(MADE))) {
  const props = { onMake, onCancel: jest.fn(), onAnnounce: jest.fn() };
  render(<MonitorView gebieden={gebieden} progress={{ what: "Stap", done: 1, total: 4 }} {...props} />);
  return props;
}

const make = () => settled(() => fireEvent.click(screen.getByRole("button", { name: "Maak monitorblad" })));

test("one click makes the monitor of the whole provincie, and tells all that there is to tell", async () => {
  const { onMake, onAnnounce } = show();
  await make();
  expect(onMake).toHaveBeenCalledWith("Noord-Holland");
  expect(screen.getByText("Het monitorblad staat klaar: Monitor.")).toBeTruthy();
  expect(screen.getByText("Erbij gekomen: Texel.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("Het monitorblad staat klaar: Monitor. Erbij gekomen: Texel.");
});

test("a regio can be chosen", async () => {
  const { onMake } = show();
  const { value } = screen.getByRole<HTMLOptionElement>("option", { name: "Regio Kennemerland" });
  fireEvent.change(screen.getByRole("combobox", { name: "Gebied" }), { target: { value } });
  await make();
  expect(onMake).toHaveBeenCalledWith("Kennemerland");
});

test("with one gebied there is nothing to choose", () => {
  show(GEBIEDEN.slice(0, 1));
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("says how far it is and can be stopped, where it takes longer than one waits for", () => {
  jest.useFakeTimers();
  try {
    const { onCancel } = show(
      GEBIEDEN,
      jest.fn((_: string) => new Promise<MonitorOutcome>(() => undefined)),
    );
    fireEvent.click(screen.getByRole("button", { name: "Maak monitorblad" }));
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    act(() => jest.advanceTimersByTime(PATIENCE_MS));
    expect(screen.getByRole("button", { name: "Stap 1 van 4" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});

test("says what is needed first where no gemeente is known", () => {
  show([]);
  expect(screen.getByText(/Er zijn nog geen gemeenten herkend/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
