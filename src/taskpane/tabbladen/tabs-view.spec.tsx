// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { TabsView, type TabsViewProps } from "./tabs-view";
import { settled } from "../settled.fixture";

const TABS = [
  { name: "Blad1", kind: "voortgang", rows: 44, peildatum: "2025-09-01" },
  { name: "Notities", kind: null, rows: 0, peildatum: null },
];

function show(props: Partial<TabsViewProps> = {}) {
  const all = {
    tabs: TABS,
    tabKinds: {},
    onKind: jest.fn(() => Promise.resolve<string | null>(null)),
    onAnnounce: jest.fn(),
    ...props,
  };
  render(<TabsView {...all} />);
  return all;
}

const selects = () => screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Dit tabblad is" });
const choose = (index: number, value: string) =>
  settled(() => fireEvent.change(selects()[index]!, { target: { value } }));

test("names each tab with what it was read as", () => {
  show();
  expect(screen.getByText("Gelezen als Voortgang · 44 rijen · 1 september 2025")).toBeTruthy();
  expect(screen.getByText("Niet herkend")).toBeTruthy();
  expect(selects().map(({ value }) => value)).toEqual(["automatisch", "automatisch"]);
});

test("says of a tab about a soort beside the taakstelling that it does not count", () => {
  show({ tabs: [{ name: "Blad3", kind: "voortgang", rows: 7, peildatum: null, soorten: ["Oekraïne"] }] });
  expect(screen.getByText("Gelezen als Voortgang, Oekraïne, telt niet mee · 7 rijen")).toBeTruthy();
});

test.each([
  ["locaties", "locaties", "Het tabblad Notities wordt gelezen als Locaties."],
  ["geen", "geen", "Het tabblad Notities wordt niet gelezen."],
  ["automatisch", null, "Het tabblad Notities wordt weer aan zijn koppen herkend."],
])("the user's own word: %s", async (value, kind, said) => {
  const { onKind, onAnnounce } = show({ tabKinds: { Notities: "cyclus" } });
  expect(selects()[1]?.value).toBe("cyclus");
  await choose(1, value);
  expect(onKind).toHaveBeenCalledWith("Notities", kind);
  expect(onAnnounce).toHaveBeenCalledWith(said);
});

test("a tab that is not to be read, and one of which the chosen kind was not found", () => {
  show({ tabKinds: { Blad1: "geen", Notities: "locaties" } });
  expect(screen.getByText("Wordt niet gelezen")).toBeTruthy();
  expect(screen.getByText("Er is geen tabel van deze soort gevonden")).toBeTruthy();
});

test("tells why a choice could not be kept", async () => {
  show({ onKind: () => Promise.resolve("De werkmap is beveiligd.") });
  await choose(1, "geen");
  expect(screen.getByText("De werkmap is beveiligd.")).toBeTruthy();
});
