// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import type { Acceptance } from "../../domain/acceptances";
import { spellingFinding } from "../session.fixture";
import { AcceptedView, type AcceptedViewProps } from "./accepted-view";
import { settled } from "../settled.fixture";

const finding = spellingFinding("A9");
const acceptance: Acceptance = {
  id: "1",
  rule: finding.rule,
  tab: finding.tab,
  row: "Hollandse Kroon",
  column: "Gemeente",
  found: finding.found,
  reason: "Zo heet het in de bron.",
  name: "A. de Vries",
  time: new Date(2025, 8, 2, 9, 30).toISOString(),
};

function show(props: Partial<AcceptedViewProps> = {}) {
  const all = {
    items: [{ acceptance, finding }],
    validated: true,
    onWithdraw: jest.fn(() => Promise.resolve<string | null>(null)),
    onJump: jest.fn(),
    onAnnounce: jest.fn(),
    ...props,
  };
  render(<AcceptedView {...all} />);
  return all;
}

test("says what may stand, why, who said so and when", () => {
  const { onJump } = show();
  expect(screen.getByText("Reden: Zo heet het in de bron.")).toBeTruthy();
  expect(screen.getByText("A. de Vries, 2 sep 2025, 09:30")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Voortgangsrapportage!A9" }));
  expect(onJump).toHaveBeenCalledWith("Voortgangsrapportage", "A9");
});

test("is taken back, or tells why not", async () => {
  const { onWithdraw, onAnnounce } = show({ onWithdraw: jest.fn(() => Promise.resolve("De werkmap is beveiligd.")) });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Niet meer accepteren" })));
  expect(onWithdraw).toHaveBeenCalledWith(["1"]);
  expect(screen.getByText("De werkmap is beveiligd.")).toBeTruthy();
  expect(onAnnounce).toHaveBeenCalledWith("De werkmap is beveiligd.");
});

test("one that lapsed says so, but not before anything was validated", () => {
  show({ items: [{ acceptance: { ...acceptance, name: null }, finding: null }] });
  expect(screen.getByText(/Geldt niet meer/)).toBeTruthy();
  expect(screen.getByText("2 sep 2025, 09:30")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Verwijder" })).toBeTruthy();
});

test("without a validation nobody knows what lapsed", () => {
  show({ items: [{ acceptance, finding: null }], validated: false });
  expect(screen.queryByText(/Geldt niet meer/)).toBeNull();
  expect(screen.getByText("Voortgangsrapportage, Hollandse Kroon: Hollandse Kroon")).toBeTruthy();
});

test("nothing accepted", () => {
  show({ items: [] });
  expect(screen.getByText(/Er is niets geaccepteerd/)).toBeTruthy();
});

test("what was accepted together stands together, goes back together, or one by one", async () => {
  const others = [
    { ...acceptance, id: "2" },
    { ...acceptance, id: "3", time: new Date(2025, 8, 3).toISOString() },
    { ...acceptance, id: "4", reason: "Anders" },
  ].map((one) => ({ acceptance: one, finding: null }));
  const { onWithdraw, onAnnounce } = show({ items: [{ acceptance, finding }, ...others] });
  expect(screen.getByText("2 bevindingen samen geaccepteerd")).toBeTruthy();
  expect(screen.getAllByText("Reden: Zo heet het in de bron.")).toHaveLength(2);
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Alle 2 terugdraaien" })));
  expect(onWithdraw).toHaveBeenCalledWith(["1", "2"]);
  expect(onAnnounce).toHaveBeenCalledWith("2 bevindingen zijn niet meer geaccepteerd.");
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Niet meer accepteren" })));
  expect(onWithdraw).toHaveBeenLastCalledWith(["1"]);
});
