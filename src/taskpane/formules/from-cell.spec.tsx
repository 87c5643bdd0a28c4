// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { CellValue } from "../../domain/sheet/snapshot";
import { fakeSession as followed, installRuntime } from "../../functions/custom-functions.fixture";
import { sampleModel } from "../../functions/sample.fixture";
import { connectFunctions } from "../../functions/stream";
import type { SelectionSeen } from "../../workbook/session.types";
import { fakeSession } from "../session.fixture";
import { settled } from "../settled.fixture";
import { FormulasView } from "./formulas-view";

const NOTATION = { listSeparator: ";", decimalSign: ",", dateFunction: "DATUM" } as const;
/** By address on the tab Monitor: the formula and what it shows. */
type Cells = Readonly<Record<string, readonly [formula: string, value: CellValue]>>;

beforeAll(() => void installRuntime());

function show(cells: Cells, values: Readonly<Record<string, CellValue>> = {}) {
  const model = sampleModel();
  connectFunctions(followed(model));
  const { session } = fakeSession();
  session.readFormula.mockImplementation((_, address) => {
    const [formula, value] = cells[address] ?? ["", ""];
    return Promise.resolve({ formula, value, sentence: null });
  });
  session.readCells.mockImplementation((_, address) => {
    const value = values[address.replaceAll("$", "")] ?? "";
    return Promise.resolve({ values: [[value]], texts: [[String(value)]], sentence: null });
  });
  const onTell = jest.fn();
  const view = (explain: number) => (
    <FormulasView {...{ model, session, explain, onTell }} failure={null} open onJump={jest.fn()} />
  );
  const { rerender } = render(view(0));
  const select = (address: string, count = 1) => {
    const seen: SelectionSeen = {
      notation: NOTATION,
      selected: { tab: "Monitor", address, cells: count },
      sentence: null,
    };
    return settled(() => session.watchSelection.mock.calls.at(-1)?.[0](seen));
  };
  return { session, onTell, select, wish: (times: number) => settled(() => rerender(view(times))) };
}

const field = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: new RegExp(`^${name}`) });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name: new RegExp(`^${name}`) });
const status = (name: string) => screen.getByRole("status", { name }).textContent;
const change = (name: string, option: string) =>
  settled(() => {
    const list = field(name);
    const { value } = within(list).getByRole<HTMLOptionElement>("option", { name: option });
    fireEvent.change(list, { target: { value } });
  });
const press = (name: string) => settled(() => fireEvent.click(screen.getByRole("button", { name })));
const formula = () => within(screen.getByRole("group", { name: "Formule" })).getByText(/^=/).textContent;

test("selecting a cell fills in its function, with the cells that it names as they are", async () => {
  const { select } = show({ H6: ['=SPREIDING.GAP($A6,"amv")', 0] }, { A6: "Amsterdam" });
  await select("H6");
  expect(field("Functie").value).toBe("GAP");
  expect(box("Gebied: cel").value).toBe("$A6");
  expect(field("Soort").selectedOptions[0]?.textContent).toBe("amv");
  expect(formula()).toBe('=SPREIDING.GAP($A6;"amv")');
  expect(status("Antwoord")).toBe("106");
  expect(status("Gekozen cel")).toBe("Ingevuld uit Monitor!H6.");
});

test("a date, a number, and a date that stands in a cell", async () => {
  const { select } = show(
    {
      I6: ['=SPREIDING.PROGNOSE("Noord-Holland",DATE(2026,2,1))', 12202],
      D6: ['=SPREIDING.GAP("Alkmaar",,$B$1)', 245],
    },
    { B1: 45901 },
  );
  await select("I6");
  expect([box("Datum").value, status("Antwoord")]).toEqual(["1-2-2026", "12.202"]);
  await select("D6");
  expect([box("Peildatum").value, box("Peildatum").readOnly, formula()]).toEqual([
    "$B$1",
    true,
    '=SPREIDING.GAP("Alkmaar";;$B$1)',
  ]);
  expect(status("Antwoord")).toBe("245");
  await press("Kies zelf: Peildatum");
  expect(formula()).toBe('=SPREIDING.GAP("Alkmaar")');
});

test("in a larger formula the first function, and the cell is not written over", async () => {
  const { select, session } = show({ D6: ['=IF(B6>0,SPREIDING.GAP("Alkmaar"),0)', 245] });
  await select("D6");
  expect(status("Gekozen cel")).toMatch(/^Ingevuld uit Monitor!D6\.In de cel staat meer dan deze functie/);
  expect(status("Antwoord")).toBe("245");
  expect(screen.getByText(/^In Monitor!D6 staat meer dan deze functie; dat zou verdwijnen/)).toBeTruthy();
  await press("Zet in de geselecteerde cel");
  expect(session.putFormula).not.toHaveBeenCalled();
  await select("P6");
  await press("Zet in de geselecteerde cel");
  expect(session.putFormula).toHaveBeenCalledTimes(1);
});

test("what only Excel can work out stays as it is, and no answer is guessed", async () => {
  const { select } = show({ D6: ['=SPREIDING.GAP(IF(A6="","Alkmaar",A6))', 245] });
  await select("D6");
  expect(box("Gebied").value).toBe('ALS(A6="";"Alkmaar";A6)');
  expect(formula()).toBe('=SPREIDING.GAP(ALS(A6="";"Alkmaar";A6))');
  expect(status("Antwoord")).toMatch(/^Alleen Excel kan dit deel uitrekenen: ALS/);
  await press("Leg de gekozen cel uit");
  expect(status("Herkomst")).toMatch(/een deel dat alleen Excel kan uitrekenen: ALS/);
});

test("who is choosing gets an offer instead, and keeps the choices until it is taken", async () => {
  const { select } = show({ D6: ['=SPREIDING.TEKORT("Hoorn")', 399] });
  await select("P5");
  await change("Gebied", "Zaanstad");
  await select("D6");
  expect(formula()).toBe('=SPREIDING.GAP("Zaanstad")');
  expect(status("Gekozen cel")).toMatch(/^In Monitor!D6 staat =SPREIDING\.TEKORT\("Hoorn"\)\. U bent/);
  await press("Neem deze over");
  expect([formula(), status("Antwoord")]).toEqual(['=SPREIDING.TEKORT("Hoorn")', "399"]);
  await change("Gebied", "Alkmaar");
  expect(status("Gekozen cel")).toMatch(/^U wijzigde wat is ingevuld uit Monitor!D6\./);
  await press("Vul opnieuw in uit de cel");
  expect(formula()).toBe('=SPREIDING.TEKORT("Hoorn")');
});

test("once the choices are in a cell, the next cell fills in again", async () => {
  const { select } = show({ D6: ['=SPREIDING.TEKORT("Hoorn")', 399] });
  await select("P5");
  await change("Gebied", "Zaanstad");
  await press("Zet in de geselecteerde cel");
  await select("D6");
  expect(formula()).toBe('=SPREIDING.TEKORT("Hoorn")');
});

test("an error comes with its reason", async () => {
  const { select } = show({ E6: ['=SPREIDING.REALISATIEGRAAD("Texel")', "#DIV/0!"] });
  await select("E6");
  expect(status("Gekozen cel")).toBe("Ingevuld uit Monitor!E6.De cel toont nu #DEEL/0!.");
  expect(status("Antwoord")).toBe("#DEEL/0!De taakstelling is 0, dus er is geen realisatiegraad.");
});

test.each([
  ['=SPREIDING.GPA("Alkmaar")', /Spreiding heeft geen functie GPA/],
  ['=SPREIDING.REGIO("Alkmaar","amv")', /REGIO krijgt in deze cel meer delen dan de functie heeft/],
])("%s is not filled in, and that is said", async (text, sentence) => {
  const { select } = show({ D6: [text, "#NAME?"] });
  await select("D6");
  expect(status("Gekozen cel")).toMatch(sentence);
  expect(formula()).toBe('=SPREIDING.GAP("Noord-Holland")');
});

test.each([
  ["SUM", "=SUM(A1:A5)"],
  ["a text", '="SPREIDING.GAP(A5)"'],
  ["nothing", ""],
])("%s leaves the choices alone", async (_, text) => {
  const { select } = show({ D6: [text, 1] });
  await select("D6");
  expect([formula(), status("Gekozen cel")]).toEqual(['=SPREIDING.GAP("Noord-Holland")', ""]);
});

test("explains a cell by its herkomst, whatever is being chosen, and gives the focus back", async () => {
  const { select } = show({ D6: ["=SPREIDING.GAP($A6)", 245] }, { A6: "Alkmaar" });
  await select("P5");
  await change("Gebied", "Zaanstad");
  await select("D6");
  await press("Leg de gekozen cel uit");
  const region = screen.getByRole("region", { name: "Uitleg van Monitor!D6" });
  expect(document.activeElement).toBe(region);
  expect(status("Herkomst")).toMatch(/^Gap regulier van Alkmaar: taakstelling − realisatie = 395 − 150 = 245\. /);
  expect(formula()).toBe('=SPREIDING.GAP("Zaanstad")');
  fireEvent.keyDown(region, { key: "Escape" });
  expect(screen.queryByRole("region", { name: /^Uitleg/ })).toBeNull();
  expect(document.activeElement?.textContent).toBe("Leg de gekozen cel uit");
});

test("what HERKOMST does not take is said", async () => {
  const { select } = show({ J6: ['=SPREIDING.DUURZAAM("Alkmaar",,,7)', 0] });
  await select("J6");
  await press("Leg de gekozen cel uit");
  expect(status("Herkomst")).toMatch(/Alkmaar/);
  expect(screen.getByText(/Zonder wat de cel vraagt bij aantal jaren/)).toBeTruthy();
});

test("a function without a herkomst is explained by what it does", async () => {
  const { select } = show({ K6: ['=SPREIDING.REGIO("Alkmaar")', "x"] });
  await select("K6");
  await press("Leg de gekozen cel uit");
  expect(status("Herkomst")).toMatch(/^REGIO: .*Alleen bij een getal van een gebied hoort een herkomst\.$/);
});

test("asked from outside, as soon as the selected cell is known; a cell without a function is said", async () => {
  const { select, wish, onTell } = show({ D6: ['=SPREIDING.GAP("Alkmaar")', 245] });
  await wish(1);
  expect(screen.queryByRole("region", { name: /^Uitleg/ })).toBeNull();
  await select("D6");
  expect(status("Herkomst")).toMatch(/^Gap regulier van Alkmaar/);
  await select("A1");
  expect(status("Herkomst")).toMatch(/^Gap regulier van Alkmaar/);
  await wish(2);
  expect(onTell).toHaveBeenLastCalledWith(
    expect.stringMatching(/^In Monitor!A1 staat geen formule van Spreiding/),
    "problem",
  );
  await select("A1:A3", 3);
  await press("Leg de gekozen cel uit");
  expect(onTell).toHaveBeenLastCalledWith(expect.stringMatching(/^Selecteer één cel/), "problem");
});
