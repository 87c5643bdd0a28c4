// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { fakeSession as followed, installRuntime } from "../../functions/custom-functions.fixture";
import metadata from "../../functions/functions.json";
import { sampleModel } from "../../functions/sample.fixture";
import { connectFunctions } from "../../functions/stream";
import type { FormulaOutcome, SelectionSeen } from "../../workbook/session.types";
import { fakeSession } from "../session.fixture";
import { settled } from "../settled.fixture";
import { FormulasView } from "./formulas-view";

const NOTATION = { listSeparator: ";", decimalSign: ",", dateFunction: "DATUM" } as const;
const selected = (address: string, cells = 1): SelectionSeen => ({
  notation: NOTATION,
  selected: { tab: "Monitor", address, cells },
  sentence: null,
});

beforeAll(() => void installRuntime());

async function show(model = sampleModel()) {
  const functions = followed(model);
  connectFunctions(functions);
  const { session } = fakeSession();
  const onTell = jest.fn();
  const view = (open: boolean) => (
    <FormulasView
      model={model}
      failure={null}
      open={open}
      session={session}
      explain={0}
      onJump={jest.fn()}
      onTell={onTell}
    />
  );
  const { rerender } = render(view(true));
  const tell = (seen: SelectionSeen) => settled(() => session.watchSelection.mock.calls.at(-1)?.[0](seen));
  await tell(selected("P5"));
  return { session, onTell, tell, functions, open: (open: boolean) => settled(() => rerender(view(open))) };
}

const choose = (field: string, option: string) =>
  settled(() => {
    const box = screen.getByRole("combobox", { name: new RegExp(`^${field}`) });
    fireEvent.change(box, {
      target: { value: within(box).getByRole<HTMLOptionElement>("option", { name: option }).value },
    });
  });
const type = (field: string, value: string) =>
  settled(() =>
    fireEvent.change(screen.getByRole("textbox", { name: new RegExp(`^${field}`) }), { target: { value } }),
  );
const answer = () => screen.getByRole("status", { name: "Antwoord" }).textContent;
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => settled(() => fireEvent.click(button(name)));
const PUT = "Zet in de geselecteerde cel";

test("offers every function, with an answer for the provincie at once", async () => {
  await show();
  const box = screen.getByRole("combobox", { name: "Functie" });
  expect(
    within(box)
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
      .sort(),
  ).toEqual(metadata.functions.map(({ id }) => id).sort());
  expect(answer()).toBe("3.391");
  expect(screen.getByText('=SPREIDING.GAP("Noord-Holland")')).toBeTruthy();
});

test.each([
  ["Alkmaar", null, "245", '=SPREIDING.GAP("Alkmaar")'],
  ["Amsterdam", null, "−408", '=SPREIDING.GAP("Amsterdam")'],
  ["Amsterdam", "amv", "106", '=SPREIDING.GAP("Amsterdam";"amv")'],
  ["Kennemerland", null, "719", '=SPREIDING.GAP("Kennemerland")'],
  ["Noord-Holland", "totaal", "4.000", '=SPREIDING.GAP("Noord-Holland";"totaal")'],
])("GAP of %s, %s", async (gebied, soort, text, formula) => {
  await show();
  await choose("Gebied", gebied);
  if (soort !== null) await choose("Soort", soort);
  expect([answer(), screen.queryByText(formula) !== null]).toEqual([text, true]);
});

test.each([
  ["TEKORT", "4.119"],
  ["REALISATIEGRAAD", "77,3 %"],
  ["DUURZAAM", "5.993"],
  ["PEILDATUM", "1-9-2025"],
  ["STATUS", "13 van 44 voldoen, waarvan 5 zonder taakstelling"],
])("%s of Noord-Holland", async (id, text) => {
  await show();
  await choose("Functie", id);
  expect(answer()).toBe(text);
});

test("asks only what the function has, and says what is still missing", async () => {
  const { session } = await show();
  await choose("Functie", "PROGNOSE");
  expect(answer()).toBe("Kies nog: datum.");
  fireEvent.click(button(PUT));
  expect(session.putFormula).not.toHaveBeenCalled();
  await type("Datum", "1-2");
  expect(screen.getByText("Schrijf een datum met jaar, zoals 1-2-2026.")).toBeTruthy();
  await type("Datum", "1-2-2026");
  expect([answer(), screen.queryByText('=SPREIDING.PROGNOSE("Noord-Holland";DATUM(2026;2;1))') !== null]).toEqual([
    "12.202",
    true,
  ]);
  await choose("Functie", "REGIO");
  expect(screen.getAllByRole("combobox")).toHaveLength(2);
});

test("an error comes with its sentence", async () => {
  await show();
  await choose("Functie", "REALISATIEGRAAD");
  await choose("Gebied", "Texel");
  expect(answer()).toBe("#DEEL/0!De taakstelling is 0, dus er is geen realisatiegraad.");
  await choose("Functie", "BEVINDINGEN");
  expect(answer()).toMatch(/^#N\/BDe werkmap is nog niet gecontroleerd/);
});

test("a table shows its size and first rows", async () => {
  await show();
  await choose("Functie", "OVERZICHT");
  expect(screen.getByText("45 rijen × 7 kolommen")).toBeTruthy();
  expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
    "GemeenteTaakstellingRealisatieGap",
    "Aalsmeer1380138",
    "Alkmaar395150245",
    "Amstelveen501300201",
    "Amsterdam4.0994.507−408",
  ]);
  expect(screen.getByText("En nog 40 rijen en 3 kolommen.")).toBeTruthy();
  expect(screen.getByText("Vult Monitor!P5:V49.")).toBeTruthy();
});

test("takes the gebied from cells, and reads them again when something changes", async () => {
  const { session, tell } = await show();
  session.readCells.mockResolvedValue({
    values: [["Alkmaar"], ["Amsterdam"]],
    texts: [["Alkmaar"], ["Amsterdam"]],
    sentence: null,
  });
  await tell(selected("A5:A6", 2));
  await choose("Gebied", "uit een cel of bereik…");
  expect(session.readCells).toHaveBeenLastCalledWith("Monitor", "A5:A6");
  expect(screen.getByText("=SPREIDING.GAP(A5:A6)")).toBeTruthy();
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["245", "−408"]);
  session.readCells.mockResolvedValue({ values: [["Zaanstad"], [""]], texts: [["Zaanstad"], [""]], sentence: null });
  await tell(selected("P5"));
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["0", "(leeg)"]);
  await type("Gebied", "Provincie!");
  expect(screen.getByText("Schrijf een cel of bereik, zoals A5 of A5:A48.")).toBeTruthy();
  session.readCells.mockResolvedValue({ values: null, sentence: "Het tabblad Weg bestaat niet meer." });
  await type("Gebied", "Weg!A5");
  expect(answer()).toBe("Het tabblad Weg bestaat niet meer.");
});

test("puts the formula in English notation, with a number format, and takes it back", async () => {
  const { session, onTell } = await show();
  await choose("Gebied", "Amsterdam");
  await choose("Soort", "amv");
  await press(PUT);
  expect(session.putFormula).toHaveBeenCalledWith({
    tab: "Monitor",
    address: "P5",
    formula: '=SPREIDING.GAP("Amsterdam","amv")',
    numberFormat: "#,##0",
    rows: 1,
    columns: 1,
    replace: null,
  });
  expect(onTell).toHaveBeenLastCalledWith("De formule staat in Monitor!P5.", "done");
  await press("Ongedaan maken in Monitor!P5");
  expect(session.undo).toHaveBeenCalledWith(["1"]);
  expect(onTell).toHaveBeenLastCalledWith("Monitor!P5 is teruggezet.", "done");
  expect(document.activeElement).toBe(button(PUT));
});

test("asks before something is replaced; the question goes with another cell", async () => {
  const { session, tell } = await show();
  const content = { formula: 245, numberFormat: "General" };
  session.putFormula.mockResolvedValue({ status: "filled", content });
  await press(PUT);
  expect(screen.getByText("In Monitor!P5 staat al 245. Vervangen?")).toBeTruthy();
  expect(document.activeElement).toBe(button("Vervang"));
  await press("Laat staan");
  expect(document.activeElement).toBe(button(PUT));
  await press(PUT);
  await tell(selected("P6"));
  expect(screen.queryByText(/Vervangen\?/)).toBeNull();
  await tell(selected("P5"));
  session.putFormula.mockResolvedValue({ status: "put", entry: "1" } satisfies FormulaOutcome);
  await press("Vervang");
  expect(session.putFormula.mock.calls.at(-1)?.[0].replace).toEqual(content);
});

test("says why not", async () => {
  const { session, onTell, tell } = await show();
  session.putFormula.mockResolvedValue({ status: "refused", sentence: "Het tabblad Monitor is beveiligd." });
  await press(PUT);
  expect(onTell).toHaveBeenLastCalledWith("Het tabblad Monitor is beveiligd.", "problem");
  await tell({ notation: null, selected: null, sentence: "Excel wacht op een cel die u aan het bewerken bent." });
  expect(screen.getByText(/^Excel wacht op een cel/)).toBeTruthy();
  expect(button(PUT).getAttribute("aria-disabled")).toBe("true");
  await tell(selected("A5:A7", 3));
  expect(screen.getByText("Selecteer één cel. Nu is Monitor!A5:A7 geselecteerd.")).toBeTruthy();
});

test("follows the selection only while it is open", async () => {
  const stop = jest.fn();
  const { session, open } = await show();
  session.watchSelection.mockReturnValue(stop);
  await open(false);
  await open(true);
  expect(session.watchSelection).toHaveBeenCalledTimes(2);
  await open(false);
  expect(stop).toHaveBeenCalledTimes(1);
});

test("the answer follows the workbook", async () => {
  const { functions } = await show();
  act(() => functions.move({ phase: "failed", failure: "De werkmap kon niet worden gelezen." }));
  expect(answer()).toBe("#N/BDe werkmap kon niet worden gelezen.");
});

test("copies, and selects the text where that is refused", async () => {
  const { onTell } = await show();
  const writeText = jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("refused"));
  Object.assign(navigator, { clipboard: { writeText } });
  await press("Kopieer");
  expect(writeText).toHaveBeenCalledWith('=SPREIDING.GAP("Noord-Holland")');
  expect(onTell).toHaveBeenLastCalledWith("De formule is gekopieerd.", "done");
  await press("Kopieer");
  expect(window.getSelection()?.toString()).toBe('=SPREIDING.GAP("Noord-Holland")');
  expect(onTell).toHaveBeenLastCalledWith(expect.stringContaining("Ctrl+C"), "problem");
});

test("a workbook without figures: says so, and the register still answers", async () => {
  await show(buildModel(workbookOf({}), DEFAULT_SETTINGS, "2026-01-01"));
  expect(screen.getByText(/^Deze werkmap heeft nog geen tabblad met cijfers/)).toBeTruthy();
  expect(answer()).toBe("Kies nog: gebied.");
  await choose("Gebied", "Alkmaar");
  expect(answer()).toMatch(/^#N\/BEr is geen tabblad/);
  await choose("Functie", "CODE");
  expect(answer()).toBe("GM0361");
});

test("before the workbook is read, and where it could not be", () => {
  const { session } = fakeSession();
  const view = (failure: string | null) => (
    <FormulasView
      model={null}
      failure={failure}
      open
      session={session}
      explain={0}
      onJump={jest.fn()}
      onTell={jest.fn()}
    />
  );
  const { rerender } = render(view(null));
  expect(screen.getByText(/^De werkmap wordt gelezen/)).toBeTruthy();
  rerender(view("De werkmap is te groot."));
  expect(screen.getByText("De werkmap is te groot.")).toBeTruthy();
});

describe("the cyclus of a formula", () => {
  const number = (value: string) =>
    settled(() => fireEvent.change(screen.getByRole("spinbutton", { name: /^Cyclus/ }), { target: { value } }));

  test("that a start stand is of stands with its answer, also where none is chosen, and 0 is none", async () => {
    await show();
    await choose("Functie", "STARTSTAND");
    const usual = answer();
    expect(usual).toMatch(/Startstand van cyclus 2\./);
    await number("0");
    expect(answer()).toBe(usual);
  });

  test("0 leaves nobody out of a sum", async () => {
    await show();
    const usual = answer();
    await number("0");
    expect(answer()).toBe(usual);
  });

  test("is not that of the next function", async () => {
    await show();
    await number("1");
    await choose("Functie", "STARTSTAND");
    expect(screen.getByRole<HTMLInputElement>("spinbutton", { name: /^Cyclus/ }).value).toBe("");
  });
});
