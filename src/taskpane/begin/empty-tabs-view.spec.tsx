// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createGebieden } from "../../domain/gemeenten/create-gebieden";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { settled } from "../settled.fixture";
import { EmptyTabsView, type EmptyTabsViewProps } from "./empty-tabs-view";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = jest.fn();
});

function show(more: Partial<EmptyTabsViewProps> = {}) {
  const onAdd = jest.fn((tabs: readonly NewTab[]) =>
    Promise.resolve({ names: tabs.map(({ name }) => name), sentence: null }),
  );
  const props = {
    gebieden: createGebieden(),
    provincie: null,
    today: "2025-12-05",
    sheets: ["Blad1"],
    onAdd,
    onAnnounce: jest.fn(),
    ...more,
  };
  render(<EmptyTabsView {...props} />);
  return { ...props, made: () => onAdd.mock.calls.flatMap(([tabs]) => tabs) };
}
const choose = (provincie: string) =>
  fireEvent.change(screen.getByRole("combobox", { name: /Provincie/ }), { target: { value: provincie } });
const toggle = (kind: RegExp) => fireEvent.click(screen.getByRole("checkbox", { name: kind }));
const make = () => settled(() => fireEvent.click(screen.getByRole("button", { name: /^Maak/ })));

test("makes what was chosen, for the provincie and the peildatum", async () => {
  const { made, onAnnounce } = show();
  choose("Groningen");
  fireEvent.change(screen.getByLabelText(/Peildatum/), { target: { value: "2025-09-01" } });
  toggle(/^Verdeelbesluit/);
  toggle(/^Uitruil/);
  await make();
  expect(made().map(({ name }) => name)).toEqual(["Voortgang 1-9-2025", "Uitruil"]);
  expect(made()[0]?.rows[2]).toEqual(["Eemsdelta", "", ""]);
  expect(onAnnounce).toHaveBeenCalledWith(
    "Gemaakt: Voortgang 1-9-2025 en Uitruil. Vul de getallen in en kies daarna Valideer werkmap.",
  );
});

test("asks for what is missing, and makes nothing before", async () => {
  const { made } = show();
  fireEvent.change(screen.getByLabelText(/Peildatum/), { target: { value: "" } });
  await make();
  expect(screen.getByText("Kies een provincie.")).toBeTruthy();
  expect(screen.getByText("Vul de peildatum in.")).toBeTruthy();
  choose("Drenthe");
  toggle(/^Voortgang/);
  toggle(/^Verdeelbesluit/);
  await make();
  expect(screen.getByRole("alert").textContent).toBe("Kies minstens één tabblad.");
  expect(made()).toEqual([]);
});

test("asks for no peildatum where no tab needs it, and begins with the workbook's own provincie", async () => {
  const { made } = show({ provincie: "Drenthe" });
  toggle(/^Voortgang/);
  expect(screen.queryByLabelText(/Peildatum/)).toBeNull();
  await make();
  expect(made().map(({ name }) => name)).toEqual(["Verdeelbesluit"]);
});

test("tells why not", async () => {
  show({
    provincie: "Drenthe",
    onAdd: () => Promise.resolve({ names: [], sentence: "De werkmap is beveiligd tegen nieuwe tabbladen." }),
  });
  await make();
  expect(screen.getByRole("alert").textContent).toMatch(/beveiligd/);
});

test("asks first where such tabs are there already, and no makes nothing", async () => {
  const { made } = show({ provincie: "Drenthe", sheets: ["verdeelbesluit (2)", "Mijn Verdeelbesluit"] });
  await make();
  expect(made()).toEqual([]);
  expect(screen.getByRole("alert").textContent).toBe(
    "Er is al een tabblad met die naam: verdeelbesluit (2). Nog een keer maken?",
  );
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Nee" })));
  expect(screen.queryByRole("alert")).toBeNull();
  await make();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Ja, nog een keer" })));
  expect(made().map(({ name }) => name)).toEqual(["Voortgang 5-12-2025", "Verdeelbesluit"]);
});

test("the tabs stand in groups, those of the chain in their order", () => {
  show();
  const names = (group: string) =>
    within(screen.getByRole("group", { name: group }))
      .getAllByRole("checkbox")
      .map((box) => box.closest("span")?.querySelector("label")?.querySelector("span")?.firstChild?.textContent);
  expect(names("De keten van een cyclus")).toEqual([
    "Raming",
    "Indicatief",
    "In mindering",
    "Restopgave",
    "Bod",
    "Meetellende plaatsen",
  ]);
  expect(names("Hulp bij het lezen")).toEqual(["Regio-indeling", "Cyclus"]);
  expect(screen.getAllByRole("checkbox")).toHaveLength(15);
});
