// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { Finding } from "../../domain/findings";
import type { Model } from "../../domain/model";
import { TWO_CYCLI } from "../../domain/measures/two-cycli.fixture";
import { OverzichtView } from "./overzicht-view";
import { HEADER, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";

const onJump = jest.fn();
interface More {
  readonly working?: boolean;
  readonly failure?: string;
  readonly findings?: readonly Finding[];
}
const view = (model: Model | null, { working = false, failure, findings }: More = {}) => (
  <OverzichtView
    model={model}
    working={working}
    failure={failure ?? null}
    findings={findings ?? null}
    onJump={onJump}
  />
);

beforeAll(() => {
  // jsdom lays nothing out, and says so aloud.
  window.scrollTo = jest.fn();
});
beforeEach(() => onJump.mockClear());

const choice = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const pick = (name: string, value: string) => fireEvent.change(choice(name), { target: { value } });
const listed = () =>
  within(screen.getByRole("list", { name: "Gemeenten" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("begins with the provincie: graad, tekort, overschot and gap, and why they differ", () => {
  render(view(PUBLISHED_MODEL));
  expect(screen.getByRole("heading", { name: "Noord-Holland, regulier: realisatiegraad 77,3 %" })).toBeTruthy();
  expect(screen.getByText("11.519 van 14.910 plaatsen")).toBeTruthy();
  for (const text of ["−4.119", "28 gemeenten", "+728", "4 gemeenten", "3.391", "13 van 44 voldoen"])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText(/4\.119 − 728 = 3\.391/)).toBeTruthy();
  expect(choice("Peildatum").selectedOptions[0]?.textContent).toBe("peildatum 1-9-2025");
});

test("another soort, and what was chosen survives a change of the workbook", () => {
  const { rerender } = render(view(PUBLISHED_MODEL));
  pick("Soort", "amv");
  expect(screen.getByText("771 van 1.380 plaatsen")).toBeTruthy();
  rerender(view(modelOf({ Voortgang: publishedTab({ Haarlem: "0/9" }) })));
  expect(screen.getByText("780 van 1.380 plaatsen")).toBeTruthy();
});

test("a click on a regio chooses it, and the focus goes to the choice", () => {
  render(view(PUBLISHED_MODEL));
  fireEvent.click(screen.getByRole("button", { name: "Kennemerland" }));
  expect(screen.getByText("2.304 van 3.023 plaatsen")).toBeTruthy();
  for (const text of ["−914", "+195", "719"]) expect(screen.getByText(text)).toBeTruthy();
  expect(document.activeElement).toBe(choice("Gebied"));
  expect(screen.queryByRole("table", { name: "Per regio" })).toBeNull();
  expect(listed()).toHaveLength(9);
});

test("the gemeenten are one stop; arrows walk, and a click opens the page of the gemeente", () => {
  render(view(PUBLISHED_MODEL));
  const hoorn = screen.getByRole("button", { name: "Hoorn" });
  expect(hoorn.tabIndex).toBe(0);
  act(() => hoorn.focus());
  fireEvent.keyDown(hoorn, { key: "ArrowDown" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Medemblik" }));
  fireEvent.click(hoorn);
  const page = within(screen.getByRole("article", { name: "Hoorn" }));
  expect(document.activeElement).toBe(page.getByRole("heading", { name: "Hoorn" }));
  // The 24th gemeente of the table.
  fireEvent.click(page.getByRole("button", { name: "Voortgang!C25" }));
  expect(onJump).toHaveBeenCalledWith("Voortgang", "C25");
});

test("sorts and filters, by status and by name", () => {
  render(view(PUBLISHED_MODEL));
  expect(listed()[0]).toBe("Hoorn0 van 399tekort 399");
  pick("Volgorde", "overschot");
  expect(listed()[0]).toBe("Amsterdam4.507 van 4.099overschot 408");
  pick("Status over regulier en amv", "voldoet");
  expect(screen.getByText("8 van 44 gemeenten. De status kijkt naar regulier en amv.")).toBeTruthy();
  pick("Status over regulier en amv", "");
  fireEvent.change(screen.getByRole("searchbox", { name: "Zoek een gemeente" }), { target: { value: "haarlem" } });
  expect(listed()).toEqual(["Haarlemmermeer1.160 van 965overschot 195", "Haarlem794 van 963tekort 169"]);
  fireEvent.change(screen.getByRole("searchbox", { name: "Zoek een gemeente" }), { target: { value: "xyz" } });
  expect(screen.getByText(/^Geen gemeente past hierbij/)).toBeTruthy();
});

test("the bars are a table for who wants one", () => {
  render(view(PUBLISHED_MODEL));
  fireEvent.click(screen.getByRole("button", { name: "Toon als tabel: gemeenten" }));
  const rows = within(screen.getByRole("table", { name: "Per gemeente" })).getAllByRole("row");
  expect(rows).toHaveLength(45);
  expect(
    within(rows[1]!)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["399", "0", "399", "0", "0", "0"]);
  fireEvent.click(screen.getByRole("button", { name: "Toon als grafiek: gemeenten" }));
  expect(screen.getByRole("list", { name: "Gemeenten" })).toBeTruthy();
});

test("one gemeente shows where its figures stand", () => {
  render(view(PUBLISHED_MODEL));
  pick("Gebied", "GM0361");
  expect(screen.getByText("150 van 395 plaatsen")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Voortgang!B3" }));
  expect(onJump).toHaveBeenCalledWith("Voortgang", "B3");
  expect(screen.queryByRole("list", { name: "Gemeenten" })).toBeNull();
});

test("whether it is on schedule is a picture that says what it shows, also of one peildatum, and a table", () => {
  const Juli = publishedTab({ Haarlem: "594/0" }, [
    "Gemeente",
    "Verdeelbesluit (regulier/amv)",
    "Gerealiseerd 1/7/2025 (regulier/amv)",
  ]);
  const Mutaties = [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Hoorn", "regulier", 100, "1-12-2025"],
  ];
  const { rerender } = render(view(PUBLISHED_MODEL));
  expect(screen.getByRole("img", { name: "11.519 op 1-9-2025; taakstelling 14.910: nog 3.391 nodig." })).toBeTruthy();
  rerender(view(modelOf({ Juli, September: publishedTab(), Mutaties })));
  expect(
    screen.getByRole("img", {
      name: "11.519 op 1-9-2025 (+200 sinds 1-7-2025); prognose 11.619 op 1-2-2026; taakstelling 14.910: 3.291 te weinig.",
    }),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Toon als tabel: op schema" }));
  expect(
    within(screen.getByRole("table", { name: "Op schema?" }))
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "DagPlaatsenTaak\u00ADstellingNiet bekend",
    "1-7-202511.31914.910–",
    "1-9-202511.51914.910–",
    "prognose 1-2-202611.61914.910–",
  ]);
});

test("a gemeente that is not known is said, is no 0 and is not counted", () => {
  render(view(modelOf({ Voortgang: publishedTab({ Hoorn: "" }) })));
  expect(screen.getByText("11.519 van 14.511 plaatsen")).toBeTruthy();
  const headline = screen.getByRole("region", { name: "Noord-Holland, regulier" });
  expect(headline.textContent).toMatch(/^79,4 %zonder Hoorn: Voortgang!C25 is leeg of niet bekend/);
  fireEvent.click(within(headline).getByRole("button", { name: "Voortgang!C25" }));
  expect(onJump).toHaveBeenCalledWith("Voortgang", "C25");
  pick("Status over regulier en amv", "onbekend");
  expect(listed()).toEqual(["Hoorntaakstelling 399onbekendLeeg of niet bekend in de cel"]);
  expect(screen.getByRole("list", { name: "Gemeenten" }).querySelector("svg")).toBeNull();
});

test("only a taakstelling, and only a realisatie", () => {
  const { rerender } = render(
    view(modelOf({ Verdeelbesluit: publishedTab().map(([naam = "", task = ""]) => [naam, task]) })),
  );
  expect(screen.getByText("Taakstelling 14.910, realisatie onbekend")).toBeTruthy();
  expect(screen.getByText("Er is geen tabblad Voortgang in deze werkmap.")).toBeTruthy();
  expect(screen.getByText(/^Zet de realisatie per gemeente op een tabblad Voortgang/)).toBeTruthy();
  expect(listed()[0]).toBe("Aalsmeertaakstelling 138onbekend");
  rerender(view(modelOf({ Voortgang: publishedTab().map(([naam = "", , stand = ""]) => [naam, stand]) })));
  expect(screen.getByText("Taakstelling onbekend, realisatie 11.519")).toBeTruthy();
  expect(screen.getByText(/^Zet de taakstelling per gemeente op een tabblad Verdeelbesluit/)).toBeTruthy();
  expect(listed()[0]).toBe("Aalsmeerrealisatie 0onbekend");
});

test("tabs that contradict each other are named, with the way to both cells", () => {
  render(view(modelOf({ Voortgang: publishedTab(), Kopie: publishedTab({ Haarlem: "795/0" }) })));
  expect(screen.getByText("Voortgang!C18 en Kopie!C18 noemen een ander getal. Maak ze eerst gelijk.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Kopie!C18" }));
  expect(onJump).toHaveBeenCalledWith("Kopie", "C18");
});

test("gemeenten of several provincies: one is shown, and it is said", () => {
  render(view(modelOf({ Voortgang: [HEADER, ["Alkmaar", "10/0", "5/0"], ["Almere", "20/0", "5/0"]] })));
  expect(screen.getByText(/^Deze werkmap heeft gemeenten van 2 provincies/)).toBeTruthy();
  pick("Gebied", "PV27");
  expect(screen.getByText("5 van 10 plaatsen")).toBeTruthy();
});

test.each([
  ["is being read", view(null, { working: true }), "De werkmap wordt gelezen."],
  ["could not be read", view(null, { failure: "Druk op Enter of Esc." }), "Druk op Enter of Esc."],
  ["was not read", view(null), "De werkmap is nog niet gelezen. Kies Valideer werkmap bij Controle."],
  ["has no gemeenten", view(modelOf({ Blad1: [["Boodschappen"]] })), "Nog geen cijfers per gemeente"],
])("a workbook that %s", (_, drawn, text) => {
  render(drawn);
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("cycli stand side by side, and soorten beside the taakstelling in a block of their own that says of which day", () => {
  render(
    view(
      modelOf({
        ...TWO_CYCLI,
        Oekraïne: [
          ["Gemeente", "Gerealiseerd 1-11-2026"],
          ["Almere", 80],
          ["Urk", "onbekend"],
        ],
      }),
    ),
  );
  const cycli = within(screen.getByRole("table", { name: "Per cyclus" })).getAllByRole("row");
  expect(cycli[1]?.textContent).toBe("Taakstelling300305");
  const beside = within(screen.getByRole("region", { name: "Ernaast" }));
  expect(beside.getByText("Realisatie Oekraïne")).toBeTruthy();
  expect(beside.getByText("80 plaatsen")).toBeTruthy();
  expect(beside.getByText("1-11-2026").parentElement?.textContent).toBe("Peildatum 1-11-2026.");
  expect(beside.queryByText(/statushouders/)).toBeNull();
  pick("Peildatum", "2025-09-01");
  expect(screen.queryByRole("region", { name: "Ernaast" })).toBeNull();
});
