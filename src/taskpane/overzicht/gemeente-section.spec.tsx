// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { Model } from "../../domain/model";
import { sampleModel } from "../../functions/sample.fixture";
import type { Wanted } from "./choices";
import { barOf } from "./bar-of";
import { barScale } from "./bar-scale";
import { GemeenteDrawing } from "./gemeente-drawing";
import { gemeenteLines } from "./gemeente-lines";
import { GemeenteSection } from "./gemeente-section";
import { choicesOf, HEADER, modelOf, PUBLISHED_MODEL } from "./published-model.fixture";

const onGemeente = jest.fn();
const section = (model: Model, wanted: Partial<Wanted> = {}) =>
  render(<GemeenteSection model={model} choices={choicesOf(model, wanted)} onGemeente={onGemeente} />);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const legend = () =>
  within(screen.getByRole("list", { name: "Legenda" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
/** Where the mark of the taakstelling of a gemeente stands, in the units of its bar. */
function markOf(name: string): number {
  const row = screen.getByRole("button", { name }).closest<HTMLElement>("[role=listitem], li")!;
  return Number(row.querySelector("line")!.getAttribute("x1"));
}
const header = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent.replaceAll("\u00AD", ""));
const rowOf = (name: string) =>
  within(screen.getByRole("rowheader", { name }).closest("tr")!)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("Hoorn is longer than Medemblik by as much as it has to do; as a share both are whole", () => {
  section(PUBLISHED_MODEL);
  expect(screen.getByRole("img", { name: "Schaal: 0, 2.000, 4.000 plaatsen" })).toBeTruthy();
  expect(markOf("Medemblik") / markOf("Hoorn")).toBeCloseTo(263 / 399);
  press("Toon aandeel: gemeenten");
  expect(screen.getByRole("img", { name: /^Schaal: 0 %, 50 %, 100 %.* van de eigen taakstelling$/ })).toBeTruthy();
  expect(markOf("Medemblik")).toBeCloseTo(markOf("Hoorn"));
  press("Toon plaatsen: gemeenten");
  expect(markOf("Medemblik") / markOf("Hoorn")).toBeCloseTo(263 / 399);
});

test("the legend names each mark that is drawn, and no other", () => {
  const { unmount } = section(PUBLISHED_MODEL);
  // Without mutaties there is no prognose.
  expect(legend()).toEqual(["taakstelling", "gerealiseerd", "tekort", "boven de taakstelling", "dunne balk: amv"]);
  unmount();
  section(sampleModel());
  expect(legend()).toContain("prognose 1-2-2026");
});

test("of amv alone there is no second bar", () => {
  section(PUBLISHED_MODEL, { soort: "amv" });
  expect(legend()).not.toContain("dunne balk: amv");
  press("Toon als tabel: gemeenten");
  expect(header()).toEqual(["Gemeente", "Taakstelling", "Realisatie", "Tekort", "Overschot"]);
});

test("the table has every number of the bars: prognose and amv too", () => {
  section(sampleModel());
  press("Toon als tabel: gemeenten");
  expect(header().slice(5)).toEqual(["Prognose 1-2-2026", "Amv: taakstelling", "Amv: realisatie"]);
  // Alkmaar: 395/102 and 150/50 in the published table, and a mutatie of 110.
  expect(rowOf("Alkmaar").slice(0, 4)).toEqual(["395", "150", "245", "0"]);
  expect(rowOf("Alkmaar")).toHaveLength(7);
});

test("where a bar goes on beyond twice its taakstelling, that is said with its name", () => {
  section(modelOf({ Voortgang: [HEADER, ["Alkmaar", "10/0", "90/0"], ["Hoorn", "20/0", "5/0"]] }));
  expect(screen.queryByText(/^Verder dan 200 %/)).toBeNull();
  press("Toon aandeel: gemeenten");
  expect(
    screen.getByText("Verder dan 200 % van de eigen taakstelling gaat de balk niet. Meer hebben: Alkmaar."),
  ).toBeTruthy();
});

test("a gemeente without a number has no bar, and where none has one there is no scale", () => {
  section(modelOf({ Voortgang: [HEADER, ["Alkmaar", "", "90/0"], ["Hoorn", "", "5/0"]] }));
  expect(screen.getByRole("list", { name: "Gemeenten" }).querySelector("svg")).toBeNull();
  expect(screen.queryByRole("img", { name: /^Schaal/ })).toBeNull();
  expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Toon aandeel: gemeenten" })).toBeNull();
});

test("the drawing for a copy has every gemeente with its words, and says what a length is", () => {
  const lines = gemeenteLines(PUBLISHED_MODEL, choicesOf(PUBLISHED_MODEL));
  const bars = lines.flatMap((line) => barOf(line) ?? []);
  const { container } = render(<GemeenteDrawing lines={lines} scale={barScale(bars, "aandeel")} />);
  const words = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
  for (const { gemeente } of lines) expect(words).toContain(gemeente.naam);
  expect(words).toContain("tekort 399 · 0 van 399");
  expect(words).toContain("als deel van de eigen taakstelling");
});
