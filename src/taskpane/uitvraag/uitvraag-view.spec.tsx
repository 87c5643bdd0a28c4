// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { settled } from "../settled.fixture";
import { UitvraagView } from "./uitvraag-view";

const HEADER = ["Gemeente", "Realisatie regulier 1-9-2025", "Realisatie amv 1-9-2025"];
const OWN = [HEADER, ["Alkmaar", 150, 0], ["Huizen", 0, 0], ["Haarlem", 794, 0]];
const LIST = [
  ["Uitvraag realisatie"],
  ["Lijst voor", "Gooi en Vechtstreek"],
  ["Gemeente", "Realisatie regulier 1-12-2025", "Realisatie amv 1-12-2025", "Toelichting"],
  ["Huizen", 200, ""],
  ["Blaricum", "geen idee", 0],
];

function show(sheets: Parameters<typeof workbookOf>[0]) {
  const addTabs = jest.fn((tabs: readonly NewTab[]) =>
    Promise.resolve({ names: tabs.map(({ name }) => name), sentence: null }),
  );
  const onJump = jest.fn();
  const model = buildModel(workbookOf(sheets), DEFAULT_SETTINGS, "2025-12-05");
  render(<UitvraagView session={{ addTabs }} state={{ model }} onJump={onJump} onAnnounce={jest.fn()} />);
  return { addTabs, onJump };
}

test("makes a tab for each regio that is chosen", async () => {
  const { addTabs } = show({ Voortgang: OWN });
  fireEvent.click(screen.getByRole("checkbox", { name: "Kennemerland (9 gemeenten)" }));
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Maak 4 tabbladen" })));
  expect(addTabs.mock.calls[0]![0].map(({ name }) => name)).not.toContain("Uitvraag Kennemerland");
  expect(addTabs.mock.calls[0]![0]).toHaveLength(4);
});

test("says that there are no answers yet", () => {
  show({ Voortgang: OWN });
  expect(screen.getByText(/Er zijn nog geen antwoorden/)).toBeTruthy();
});

test("shows totals, who is missing and what to look at before anything is taken over", async () => {
  const { addTabs, onJump } = show({ Voortgang: OWN, Lijst: LIST });
  expect(
    screen.getByText("Totaal regulier: 200, van 1 van de 44 gemeenten. Bij deze gemeenten was dat 0: +200."),
  ).toBeTruthy();
  expect(screen.getByText(/Kennemerland: geen enkel antwoord \(9 gemeenten\)/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /Blaricum, regulier staat “geen idee”/ }));
  expect(onJump).toHaveBeenCalledWith("Lijst", "B5");
  expect(addTabs).not.toHaveBeenCalled();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Zet op een tabblad" })));
  expect(addTabs.mock.calls[0]![0][0]!.rows).toContainEqual(["Huizen", 200, ""]);
});
