// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import type { Model } from "../../../domain/model";
import type { Wanted } from "../choices";
import { choicesOf, modelOf, publishedTab } from "../published-model.fixture";
import { BurnUpSection } from "./section";

const section = (model: Model, wanted: Partial<Wanted>) =>
  render(<BurnUpSection model={model} choices={choicesOf(model, wanted)} onJump={jest.fn()} />);

test("where nothing is known of any day there is a sentence, and no empty frame", () => {
  const model = modelOf({
    Voortgang: [
      ["Gemeente", "Taakstelling amv", "Gerealiseerd amv 1-9-2025"],
      ["Alkmaar", "102", "0"],
      ["Haarlem", "98", "20"],
    ],
  });
  const { unmount } = section(model, { soort: "regulier" });
  expect(
    screen.getByText(
      "Of Noord-Holland op schema ligt, is niet te zien: van regulier zijn de realisatie en de taakstelling niet bekend.",
    ),
  ).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("heading")).toBeNull();
  unmount();
  section(model, { soort: "amv" });
  expect(screen.getByRole("img")).toBeTruthy();
});

test("one side is enough for a picture", () => {
  const rows = publishedTab().map(([naam = "", , stand = ""]) => [naam, stand]);
  section(modelOf({ Voortgang: rows }), {});
  expect(screen.getByRole("img")).toBeTruthy();
});
