// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { Model } from "../../domain/model";
import type { Wanted } from "./choices";
import { figuresOf } from "./gebied-figures";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";
import { WaterfallSection } from "./waterfall-section";

const section = (model: Model, wanted: Partial<Wanted> = {}) =>
  render(<WaterfallSection figures={figuresOf(model.index, choicesOf(model, wanted))} />);
const steps = () =>
  screen.getAllByRole("term").map((term) => [term.textContent, term.parentElement?.querySelector("dd")?.textContent]);

test("of a provincie: what leads from taakstelling to realisatie, with how many gemeenten, and why gap is no tekort", () => {
  section(PUBLISHED_MODEL);
  expect(steps()).toEqual([
    ["Taakstelling", "14.910"],
    ["Tekort28 gemeenten", "−4.119"],
    ["Overschot4 gemeenten", "+728"],
    ["Realisatie", "11.519"],
    ["Gapper saldo", "3.391"],
  ]);
  expect(screen.getByText(/4\.119 − 728 = 3\.391/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Toon als tabel: tekort en gap" }));
  const table = within(screen.getByRole("table", { name: "Tekort en gap" }));
  expect(table.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
    "MaatPlaatsenVan",
    "Taakstelling14.910",
    "Tekort−4.11928 gemeenten",
    "Overschot+7284 gemeenten",
    "Realisatie11.519",
    "Gap3.391per saldo",
  ]);
});

test("of one gemeente no step of nothing, and of both soorten tekort and overschot beside each other", () => {
  const { unmount } = section(PUBLISHED_MODEL, { gebied: "GM0405" });
  expect(steps()).toEqual([
    ["Taakstelling", "399"],
    ["Tekort", "−399"],
    ["Realisatie", "0"],
    ["Gap", "399"],
  ]);
  unmount();
  section(PUBLISHED_MODEL, { gebied: "GM0363", soort: "totaal" });
  expect(steps().map(([name]) => name)).toEqual(["Taakstelling", "Tekort", "Overschot", "Realisatie", "Gap"]);
  expect(screen.getByText(/een plaats van de ene soort is er geen van de andere\.$/)).toBeTruthy();
});

test("a copy says whom the numbers leave out", async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  section(modelOf({ Voortgang: publishedTab({ Hoorn: "" }) }));
  fireEvent.click(screen.getByRole("button", { name: "Kopieer: tekort en gap" }));
  fireEvent.click(screen.getByRole("button", { name: "Kopieer als tekst: tekort en gap" }));
  await screen.findByText("De tabel is gekopieerd. Plak hem in Excel of Word.");
  const [[text]] = writeText.mock.calls as [[string]];
  expect(text).toContain("Taakstelling\t14511");
  expect(text).toMatch(/zonder Hoorn: Voortgang!C25 is leeg/);
});

test("where a side is not known there is a sentence, and no empty frame", () => {
  section(modelOf({ Verdeelbesluit: publishedTab().map(([naam = "", task = ""]) => [naam, task]) }));
  expect(
    screen.getByText("De weg van taakstelling naar realisatie is te zien zodra ze allebei bekend zijn."),
  ).toBeTruthy();
  expect(screen.queryByRole("heading")).toBeNull();
});
