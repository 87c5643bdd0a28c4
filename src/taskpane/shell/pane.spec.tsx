// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { validate } from "../../domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/snapshot.fixture";
import { fakeSession } from "../session.fixture";
import { Pane } from "./pane";

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
  expect(screen.getByText("Stand 1 september 2025 · 1 blad met cijfers")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(session.validate).toHaveBeenCalledTimes(1);
  act(() => set(validated));
  expect(screen.getByText(/de naam is “Hollands Kroon”/)).toBeTruthy();
});

test("jumps to the cell, and says why where that cannot be done", async () => {
  const { session, set } = ready();
  act(() => set(validated));
  session.jump.mockResolvedValueOnce("Het blad Voortgang bestaat niet meer.");
  fireEvent.click(screen.getAllByText("Voortgang!A3")[0]!);
  expect(session.jump).toHaveBeenCalledWith("Voortgang", "A3");
  expect(await screen.findByText("Het blad Voortgang bestaat niet meer.")).toBeTruthy();
});

test("findings of a changed workbook are marked as such, with a way to check again", () => {
  const { session, set } = ready();
  act(() => set({ ...validated, changedSinceValidation: ["Voortgang"] }));
  expect(screen.getByText("Gewijzigd sinds de controle: Voortgang.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw valideren" }));
  expect(session.validate).toHaveBeenCalledTimes(1);
});

test("the overzicht shows gap and tekort of the provincie", () => {
  ready();
  fireEvent.click(screen.getByRole("tab", { name: "Overzicht" }));
  expect(screen.getByRole("heading", { name: "Noord-Holland" })).toBeTruthy();
  expect(screen.getByText("300 van 545 plaatsen")).toBeTruthy();
  expect(screen.getByText(/1 gemeente komt 245 plaatsen tekort\./)).toBeTruthy();
});

test("a failed first reading is told, and can be tried again", () => {
  const fake = fakeSession();
  render(<Pane session={fake.session} preference={NO_PREFERENCE} />);
  act(() => fake.set({ phase: "failed", failure: "De werkmap kon niet worden gelezen." }));
  expect(screen.getByText("De werkmap kon niet worden gelezen.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(fake.session.validate).toHaveBeenCalledTimes(1);
});
