// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import { spellingFinding, validationOf } from "../session.fixture";
import { ControleView, type ControleViewProps } from "./controle-view";

const checked = { gemeenten: 44, tabs: 5, notRecognised: [] };
const fault = { ...spellingFinding("A9", "fout"), tab: "Regio's" };
const note = spellingFinding("A20");

function show(props: Partial<ControleViewProps> = {}) {
  const actions = { onValidate: jest.fn(), onJump: jest.fn() };
  const all = { result: null, working: false, failure: null, ...actions, ...props };
  return { ...actions, ...render(<ControleView {...all} />), props: all };
}

const withFindings = { result: { validation: validationOf([note, fault]), checked } };

test("before the first check it says what the button does", () => {
  const { onValidate } = show();
  expect(screen.getByText(/Er wordt niets gewijzigd/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Valideer werkmap" }));
  expect(onValidate).toHaveBeenCalledTimes(1);
});

test("counts per severity, 0 included, and what was looked at", () => {
  show(withFindings);
  expect(screen.getByRole("button", { name: "1 fout" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "0 waarschuwingen" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "1 aandachtspunt" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("2 bevindingen. 44 gemeenten, 5 bladen bekeken.");
});

test("names the tabs that were not recognised", () => {
  show({ result: { validation: validationOf([]), checked: { ...checked, notRecognised: ["Notities", "Blad2"] } } });
  expect(screen.getByText("Niet herkend en dus niet gecontroleerd: Notities en Blad2.")).toBeTruthy();
});

test("a count filters while it is pressed, and says so where nothing is left", () => {
  show(withFindings);
  const faults = screen.getByRole("button", { name: "1 fout" });
  expect(faults.getAttribute("aria-pressed")).toBe("false");
  fireEvent.click(faults);
  expect(faults.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByText("Regio's!A9")).toBeTruthy();
  expect(screen.queryByText("Voortgangsrapportage!A20")).toBeNull();

  fireEvent.click(faults);
  expect(screen.getByText("Voortgangsrapportage!A20")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "0 waarschuwingen" }));
  expect(screen.getByText(/Geen bevindingen van deze soort/)).toBeTruthy();
});

test("a finding shows its cell and sentence, and jumps", () => {
  const { onJump } = show(withFindings);
  const link = screen.getByText("Voortgangsrapportage!A20");
  const sentence = document.getElementById(link.getAttribute("aria-describedby") ?? "");
  expect(sentence?.textContent).toBe("Hier staat “Hollandse Kroon”, de officiële naam is “Hollands Kroon”.");
  fireEvent.click(link);
  expect(onJump).toHaveBeenCalledWith(note);
});

test("a group folds away under its title", () => {
  show({ result: { validation: validationOf([note]), checked } });
  const title = screen.getByRole("button", { name: /Naam niet officieel/ });
  expect(title.getAttribute("aria-expanded")).toBe("true");
  fireEvent.click(title);
  expect(screen.queryByText("Voortgangsrapportage!A20")).toBeNull();
  expect(screen.getByRole("button", { name: "1 aandachtspunt" })).toBeTruthy();
});

test("a very long group comes in pieces", () => {
  const many = Array.from({ length: 120 }, (_, row) => spellingFinding(`A${String(row + 1)}`, "fout"));
  show({ result: { validation: validationOf(many), checked } });
  expect(screen.getAllByText(/^Voortgangsrapportage!/)).toHaveLength(50);
  fireEvent.click(screen.getByRole("button", { name: "Toon er 50 meer" }));
  fireEvent.click(screen.getByRole("button", { name: "Toon er 20 meer" }));
  expect(screen.getAllByText(/^Voortgangsrapportage!/)).toHaveLength(120);
});

test("nothing found, and nothing recognised, are different news", () => {
  const { rerender, props } = show({ result: { validation: validationOf([]), checked } });
  expect(screen.getByText("Alles wat is bekeken, klopt met elkaar.")).toBeTruthy();
  rerender(<ControleView {...props} result={{ validation: validationOf([]), checked: { gemeenten: 0, tabs: 0, notRecognised: [] } }} />);
  expect(screen.getByText(/Geen enkel blad is herkend/)).toBeTruthy();
});

test("a failure is said in its own words, and the last result stays", () => {
  show({ ...withFindings, failure: "Excel wacht op een cel die u aan het bewerken bent." });
  expect(screen.getByText(/Excel wacht op een cel/)).toBeTruthy();
  expect(screen.getByText("Voortgangsrapportage!A20")).toBeTruthy();
});

test("long work shows on the button, which then does nothing", () => {
  jest.useFakeTimers();
  const { onValidate } = show({ ...withFindings, working: true });
  act(() => jest.advanceTimersByTime(400));
  const button = screen.getByRole("button", { name: "Bezig met valideren…" });
  fireEvent.click(button);
  expect(onValidate).not.toHaveBeenCalled();
  jest.useRealTimers();
});
