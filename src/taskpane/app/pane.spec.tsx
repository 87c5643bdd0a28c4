// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { validate } from "../../domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { Result } from "../controle/controle-view";
import { fakeSession } from "../session.fixture";
import { Message } from "../ui/message";
import { Detail, DetailContent } from "./lazy-views";
import { Pane } from "./pane";
import { settled } from "../settled.fixture";

const NO_PREFERENCE = { last: () => Promise.resolve(null), remember: () => Promise.resolve() };

const model = buildModel(
  workbookOf({
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hollandse Kroon", "150/0", "150/0"],
    ],
  }),
  DEFAULT_SETTINGS,
  "2025-10-01",
);

beforeAll(async () => {
  // jsdom lays nothing out, and says so aloud; it keeps no marks either.
  window.scrollTo = jest.fn();
  Object.assign(performance, { mark: jest.fn() });
  await Promise.all([Result.load(), Message.load(), Detail.load(), DetailContent.load()]);
});

function ready() {
  const fake = fakeSession();
  render(<Pane session={fake.session} preference={NO_PREFERENCE} />);
  act(() => fake.set({ phase: "ready", model }));
  return fake;
}

const validated = { validation: validate(model) };

test("while the workbook is being read, the strip says so and the button waits", () => {
  const { session } = fakeSession();
  render(<Pane session={session} preference={NO_PREFERENCE} />);
  expect(screen.getByText("De werkmap wordt gelezen.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(session.validate).not.toHaveBeenCalled();
});

test("validates on the button and shows what the session found", () => {
  const { session, set } = ready();
  expect(screen.getByText("Stand 1 september 2025 · 1 tabblad met cijfers")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(session.validate).toHaveBeenCalledTimes(1);
  act(() => set(validated));
  expect(screen.getByText(/de naam is “Hollands Kroon”/)).toBeTruthy();
});

test("jumps to the cell, and says why where that cannot be done", async () => {
  const { session, set } = ready();
  act(() => set(validated));
  session.jump.mockResolvedValueOnce("Het tabblad Voortgang bestaat niet meer.");
  fireEvent.click(screen.getAllByText("Voortgang!A3")[0]!);
  expect(session.jump).toHaveBeenCalledWith("Voortgang", "A3");
  expect(await screen.findByText("Het tabblad Voortgang bestaat niet meer.")).toBeTruthy();
});

test("findings of a changed workbook are marked as such, with a way to check again", () => {
  const { session, set } = ready();
  act(() => set({ ...validated, changedSinceValidation: ["Voortgang"] }));
  expect(screen.getByText("Gewijzigd: Voortgang.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw valideren" }));
  expect(session.validate).toHaveBeenCalledTimes(1);
});

test("the overzicht shows gap and tekort of the provincie", async () => {
  ready();
  fireEvent.click(screen.getByRole("tab", { name: "Overzicht" }));
  expect(await screen.findByRole("heading", { name: "Noord-Holland, regulier: realisatiegraad 55,0 %" })).toBeTruthy();
  expect(screen.getByText("300 van 545 plaatsen")).toBeTruthy();
  const tekort = within(screen.getByRole("region", { name: "Tekort en gap" }).querySelector("dl")!);
  expect(tekort.getByText("Tekort").closest("dt")?.textContent).toBe("Tekort1 gemeente");
  expect(tekort.getByText("−245")).toBeTruthy();
});

test("a failed first reading is told, and can be tried again", () => {
  const fake = fakeSession();
  render(<Pane session={fake.session} preference={NO_PREFERENCE} />);
  act(() => fake.set({ phase: "failed", failure: "De werkmap kon niet worden gelezen." }));
  expect(screen.getByText("De werkmap kon niet worden gelezen.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(fake.session.validate).toHaveBeenCalledTimes(1);
});

const tab = (name: string) => screen.getByRole("tab", { name });

test("the tabs are one stop, and arrows walk over them", async () => {
  ready();
  tab("Controle").focus();
  await settled(() => fireEvent.keyDown(tab("Controle"), { key: "ArrowLeft" }));
  expect(document.activeElement).toBe(tab("Meer"));
  expect(tab("Meer").getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab("Meer")]);
  fireEvent.keyDown(tab("Meer"), { key: "ArrowRight" });
  expect(document.activeElement).toBe(tab("Controle"));
});

test("what is sure is shown before it is mended, and the way back leads to the button", async () => {
  const { session, set } = ready();
  act(() => set(validated));
  const button = screen.getByRole("button", { name: "Herstel wat zeker is (1)" });
  button.focus();
  fireEvent.click(button);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Terug" }));
  expect(session.fix).not.toHaveBeenCalled();
  const mend = await screen.findByRole("button", { name: "Herstel 1 cel" });
  await settled(() => fireEvent.click(mend));
  expect(session.fix.mock.calls[0]?.[0]).toMatchObject([{ finding: { address: "A3" }, value: "Hollands Kroon" }]);
  fireEvent.click(screen.getByRole("button", { name: "Terug" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Herstel wat zeker is (1)" }));
});

test("marks, takes the marks away and reports, and tells how it went", async () => {
  const { session, set } = ready();
  act(() => set(validated));
  fireEvent.click(tab("Meer"));
  const mark = await screen.findByRole("button", { name: /^Markeer in het tabblad/ });
  await settled(() => fireEvent.click(mark));
  expect(session.mark).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/gemarkeerd in de tabbladen/)).toBeTruthy();
  act(() => set({ marked: "wijzigingen" }));
  await settled(() => fireEvent.click(screen.getByRole("button", { name: /^Haal markering weg/ })));
  expect(session.unmark).toHaveBeenCalledTimes(1);
  session.report.mockResolvedValueOnce("De werkmap is beveiligd.");
  await settled(() => fireEvent.click(screen.getByRole("button", { name: /^Rapport naar een tabblad/ })));
  expect(screen.getByText("De werkmap is beveiligd.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Sluit deze melding" }));
  expect(screen.queryByText("De werkmap is beveiligd.")).toBeNull();
});

test("before the first check there is nothing to mark, report or mend", async () => {
  const { session } = ready();
  expect(screen.queryByRole("button", { name: /Herstel wat zeker is/ })).toBeNull();
  fireEvent.click(tab("Meer"));
  fireEvent.click(await screen.findByRole("button", { name: /^Markeer in het tabblad/ }));
  fireEvent.click(screen.getByRole("button", { name: /^Rapport naar een tabblad/ }));
  expect(session.mark).not.toHaveBeenCalled();
  expect(session.report).not.toHaveBeenCalled();
});

test("a check that was stopped is not announced as done", () => {
  const { set } = ready();
  act(() => set({ ...validated, phase: "ready" }));
  act(() => set({ phase: "reading" }));
  act(() => set({ phase: "reading", progress: { what: "Tabblad", done: 1, total: 2 } }));
  act(() => set({ phase: "ready", progress: null }));
  expect(screen.queryByText(/^Controle klaar/)).toBeNull();
});

test("the end of a check is announced with its counts", () => {
  const { set } = ready();
  act(() => set({ phase: "reading" }));
  act(() => set({ ...validated, phase: "ready" }));
  expect(screen.getByText(/^Controle klaar: 0 fouten, /)).toBeTruthy();
});

test("a fix is announced, or its row says why it was not done", async () => {
  const { session, set } = ready();
  act(() => set(validated));
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Herstel naar Hollands Kroon" })));
  expect(screen.getByText("Hersteld: in Voortgang!A3 staat nu Hollands Kroon.")).toBeTruthy();
  session.fix.mockImplementationOnce(([change]) =>
    Promise.resolve([{ id: change!.finding.id, sentence: "De cel is samengevoegd." }]),
  );
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Herstel naar Hollands Kroon" })));
  expect(screen.getAllByText("De cel is samengevoegd.")).toHaveLength(2);
});

test.each<[string, string | null]>([
  ["Controle", null],
  ["Overzicht", null],
  ["Formules", null],
  ["Meer", null],
  ["Meer", "Logboek"],
  ["Meer", "Geaccepteerd"],
  ["Meer", "Tabbladen"],
  ["Meer", "Monitorblad maken"],
  ["Meer", "Zet formules om naar waarden"],
])("an empty workbook offers its ways to begin in %s (%s)", async (view, detail) => {
  const fake = fakeSession();
  render(<Pane session={fake.session} preference={NO_PREFERENCE} />);
  await settled(() =>
    fake.set({ phase: "ready", model: buildModel(workbookOf({ Blad1: [[]] }), DEFAULT_SETTINGS, "2025-10-01") }),
  );
  await settled(() => fireEvent.click(tab(view)));
  if (detail !== null)
    await settled(() => fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${detail}`) })));
  const shown = (name: string) => screen.queryAllByRole("button", { name }).length;
  expect(await screen.findByRole("button", { name: "Laad het voorbeeld" })).toBeTruthy();
  expect(["Maak lege tabbladen…", "Kies zelf wat een tabblad is"].map(shown)).toEqual([
    1,
    detail === "Tabbladen" ? 0 : 1,
  ]);
});

test("settings, and the empty tabs themselves, stand without them", async () => {
  const fake = fakeSession();
  render(<Pane session={fake.session} preference={NO_PREFERENCE} />);
  await settled(() =>
    fake.set({ phase: "ready", model: buildModel(workbookOf({ Blad1: [[]] }), DEFAULT_SETTINGS, "2025-10-01") }),
  );
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Maak lege tabbladen…" })));
  expect(await screen.findByRole("heading", { name: "Lege tabbladen maken" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Laad het voorbeeld" })).toBeNull();
});
