// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { Finding } from "../../../domain/findings";
import type { Model } from "../../../domain/model";
import { OverzichtView } from "../overzicht-view";
import { modelOf, publishedTab } from "../published-model.fixture";

const onJump = jest.fn();
const overzicht = (model: Model, findings: readonly Finding[] | null = null) => (
  <OverzichtView model={model} working={false} failure={null} findings={findings} onJump={onJump} />
);

beforeAll(() => {
  // jsdom lays nothing out, and says so aloud.
  window.scrollTo = jest.fn();
  Element.prototype.scrollIntoView = jest.fn();
});
beforeEach(() => onJump.mockClear());

const WHOLE = {
  Voortgang: publishedTab(),
  Mutaties: [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Hoorn", "regulier", 100, "1-12-2025"],
    ["Hoorn", "regulier", 40, "1-6-2026"],
    ["Alkmaar", "regulier", 7, "1-12-2025"],
  ],
  Locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "De Haven", "regulier", 120, "1-2-2023", "31-12-2024"],
    ["Hoorn", "De Vaart", "regulier", 30, "1-2-2023", "n.t.b."],
    ["Alkmaar", "De Linde", "regulier", 150, "1-2-2023", ""],
  ],
};
const finding = (tab: string, address: string): Finding => ({
  ...{ id: `${tab}!${address}`, rule: "cel.negatief", severity: "fout", tab, address },
  ...{ found: "-5", expected: null, params: { text: "-5", totals: [] }, fix: null },
});

const row = (naam: string) => screen.getByRole("button", { name: naam });
const page = (naam: string) => within(screen.getByRole("article", { name: naam }));
const block = (naam: string, title: string) => within(page(naam).getByRole("region", { name: title }));
const rowsIn = (naam: string, title: string) =>
  block(naam, title)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const openRow = (naam: string): void => {
  act(() => row(naam).focus());
  fireEvent.click(row(naam));
};

test("the figures of each soort, and what does not apply has a dash", () => {
  render(overzicht(modelOf(WHOLE)));
  openRow("Hoorn");
  const rows = within(page("Hoorn").getByRole("table", { name: "Per soort" })).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "MaatRegulierAmvTotaal",
    "Taakstelling3990399",
    "Realisatie000",
    "Gap3990399",
    "Tekort3990399",
    "Overschot000",
    "Graad0,0 %–0,0 %",
    "Prognose 1-2-20261000100",
  ]);
  expect(
    page("Hoorn").getByRole("img", {
      name: "0 op 1-9-2025; prognose 100 op 1-2-2026; taakstelling 399: 299 te weinig.",
    }),
  ).toBeTruthy();
});

test("its locaties and mutaties as they stand in the workbook, each with what it is worth and the way to its cell", () => {
  render(overzicht(modelOf(WHOLE)));
  openRow("Hoorn");
  expect(rowsIn("Hoorn", "Locaties")).toEqual([
    "De Haven, regulier120Gesloten na 31-12-2024. Locaties!D2",
    "De Vaart, regulier30Open, het einde is nog niet bekend. Locaties!D3",
  ]);
  expect(rowsIn("Hoorn", "Mutaties")).toEqual([
    "1-12-2025, regulier+100Telt mee in de prognose van 1-2-2026. Mutaties!C2",
    "1-6-2026, regulier+40Telt niet mee: komt na 1-2-2026. Mutaties!C3",
  ]);
  fireEvent.click(block("Hoorn", "Mutaties").getByRole("button", { name: "Mutaties!C3" }));
  expect(onJump).toHaveBeenCalledWith("Mutaties", "C3");
});

test("the links at the top count what is below and go there", () => {
  render(overzicht(modelOf(WHOLE), [finding("Voortgang", "C25"), finding("Voortgang", "C3")]));
  openRow("Hoorn");
  for (const [link, title] of [
    ["2 locaties", "Locaties"],
    ["2 mutaties", "Mutaties"],
    ["1 bevinding", "Bevindingen"],
  ] as const) {
    fireEvent.click(page("Hoorn").getByRole("button", { name: link }));
    expect(document.activeElement).toBe(page("Hoorn").getByRole("heading", { name: title }));
  }
});

test("the open findings in its rows only, each with its cell; before a validation what to do", () => {
  const model = modelOf(WHOLE);
  const { rerender } = render(overzicht(model, [finding("Voortgang", "C25"), finding("Voortgang", "C3")]));
  openRow("Hoorn");
  expect(rowsIn("Hoorn", "Bevindingen")).toHaveLength(1);
  expect(
    within(screen.getByRole("list", { name: "Bevindingen van Hoorn" }))
      .getByRole("listitem")
      .querySelectorAll("svg"),
  ).toHaveLength(1);
  fireEvent.click(block("Hoorn", "Bevindingen").getByRole("button", { name: "Voortgang!C25" }));
  expect(onJump).toHaveBeenCalledWith("Voortgang", "C25");
  rerender(overzicht(model, []));
  expect(block("Hoorn", "Bevindingen").getByText("In de regels van Hoorn is niets gevonden.")).toBeTruthy();
  rerender(overzicht(model));
  expect(block("Hoorn", "Bevindingen").getByText(/^De werkmap is nog niet gecontroleerd\./)).toBeTruthy();
});

test("blocks without anything say whether a tab is missing or the gemeente is not on it", () => {
  const { rerender } = render(overzicht(modelOf(WHOLE)));
  openRow("Haarlem");
  expect(
    block("Haarlem", "Locaties").getByText("Op het tabblad Locaties staat geen locatie van Haarlem."),
  ).toBeTruthy();
  expect(block("Haarlem", "Mutaties").getByText("Op het tabblad Mutaties staat niets van Haarlem.")).toBeTruthy();
  for (const name of ["0 locaties", "0 mutaties"]) expect(page("Haarlem").getByRole("button", { name })).toBeTruthy();
  rerender(overzicht(modelOf({ Voortgang: publishedTab() })));
  for (const name of ["locaties", "mutaties"]) expect(page("Haarlem").getByRole("button", { name })).toBeTruthy();
  expect(block("Haarlem", "Locaties").getByText(/^Deze werkmap heeft geen tabblad Locaties\./)).toBeTruthy();
  expect(block("Haarlem", "Mutaties").getByText(/^Deze werkmap heeft geen tabblad Mutaties\./)).toBeTruthy();
});

test("Esc goes back to the row, with the list as it was", () => {
  render(overzicht(modelOf(WHOLE)));
  fireEvent.change(screen.getByRole("combobox", { name: "Volgorde" }), { target: { value: "overschot" } });
  openRow("Amsterdam");
  expect(document.activeElement).toBe(page("Amsterdam").getByRole("heading", { name: "Amsterdam" }));
  expect(screen.queryByRole("list", { name: "Gemeenten" })).toBeNull();
  fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  expect(screen.queryByRole("article")).toBeNull();
  expect(document.activeElement).toBe(row("Amsterdam"));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Volgorde" }).value).toBe("overschot");
});

test("the way up leads to the list it came from, to the regio and to the provincie", () => {
  render(overzicht(modelOf(WHOLE)));
  const up = (naam: string, to: string): void =>
    void fireEvent.click(page(naam).getByRole("button", { name: `‹ ${to}` }));
  openRow("Hoorn");
  up("Hoorn", "Noord-Holland");
  expect(document.activeElement).toBe(row("Hoorn"));
  openRow("Hoorn");
  up("Hoorn", "Noord-Holland Noord");
  const gebied = screen.getByRole<HTMLSelectElement>("combobox", { name: "Gebied" });
  expect(gebied.selectedOptions[0]?.textContent).toBe("Noord-Holland Noord");
  expect(document.activeElement).toBe(gebied);
  openRow("Hoorn");
  up("Hoorn", "Noord-Holland Noord");
  expect(document.activeElement).toBe(row("Hoorn"));
});

test("chosen at the top it opens without taking the focus away from the choice", () => {
  render(overzicht(modelOf(WHOLE)));
  const gebied = screen.getByRole<HTMLSelectElement>("combobox", { name: "Gebied" });
  act(() => gebied.focus());
  fireEvent.change(gebied, { target: { value: "GM0405" } });
  expect(page("Hoorn").getByRole("heading", { name: "Hoorn" })).toBeTruthy();
  expect(document.activeElement).toBe(gebied);
  fireEvent.keyDown(page("Hoorn").getByRole("heading", { name: "Hoorn" }), { key: "Escape" });
  expect(document.activeElement).toBe(gebied);
  expect(screen.getByRole("heading", { name: /^Noord-Holland, regulier/ })).toBeTruthy();
});

test("a gemeente that is not in the tables any more gives way to its provincie", () => {
  const { rerender } = render(overzicht(modelOf(WHOLE)));
  openRow("Hoorn");
  rerender(overzicht(modelOf({ Voortgang: publishedTab().filter(([naam]) => naam !== "Hoorn") })));
  expect(screen.queryByRole("article", { name: "Hoorn" })).toBeNull();
});
