// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { SelectionSeen } from "../../workbook/session.types";
import { fakeSession, spellingFinding, validationOf } from "../session.fixture";
import { settled } from "../settled.fixture";
import { PasteView } from "./paste-view";

const TEXTS = join(__dirname, "../../domain/paste/texts");
const textOf = (name: string): string => readFileSync(join(TEXTS, `${name}.txt`), "utf8");

function show(selected: SelectionSeen["selected"] = null) {
  const { session, set } = fakeSession();
  session.watchSelection.mockImplementation((listener) => {
    listener({ notation: null, selected, sentence: null });
    return () => undefined;
  });
  const props = { session, onOpen: jest.fn(), onAnnounce: jest.fn() };
  const { rerender } = render(<PasteView {...props} state={session.state()} />);
  return {
    ...props,
    set(next: Parameters<typeof set>[0]) {
      set(next);
      rerender(<PasteView {...props} state={session.state()} />);
    },
  };
}
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst uit de pdf" });
const paste = (value: string) => settled(() => fireEvent.change(field(), { target: { value } }));
const press = (name: string) => settled(() => fireEvent.click(screen.getByRole("button", { name })));
const heading = (name: string) => screen.queryByRole("heading", { name });
const rowCount = () => screen.getAllByRole("row").length;

test("shows the table, what each column is taken for and what was left, and writes nothing yet", async () => {
  const { session } = show();
  await paste(textOf("zuid-holland.flow"));
  expect(heading("Voortgang: 50 rijen, 6 kolommen")).not.toBeNull();
  const columns = within(screen.getByRole("list", { name: "Wat is waarvoor herkend" })).getAllByRole("listitem");
  expect(columns.map(({ textContent }) => textContent)).toEqual([
    "Gemeenteherkend als gemeente",
    "Taakstelling regulierherkend als taakstelling, regulier",
    "Taakstelling amvherkend als taakstelling, amv",
    "Gerealiseerd regulierherkend als realisatie, regulier",
    "Gerealiseerd amvherkend als realisatie, amv",
    "Realisatiegraadherkend als percentage",
  ]);
  const left = within(screen.getByRole("list", { name: "Regels die niet zijn overgenomen" }));
  expect(left.getByText("Pagina 1 van 2")).toBeTruthy();
  expect(rowCount()).toBe(1 + 5);
  await press("Toon alle 50 rijen");
  expect(rowCount()).toBe(1 + 50);
  expect(screen.getByRole("row", { name: /^Delft 324 28 200 3 62%/ })).toBeTruthy();
  expect(session.addTabs).not.toHaveBeenCalled();
});

test("proposes a name of the kind and the day that the text tells, makes the tab, and leads on", async () => {
  const { session, set, onOpen, onAnnounce } = show();
  await paste(textOf("zuid-holland.raw"));
  expect(screen.getByLabelText<HTMLInputElement>("Peildatum").value).toBe("2026-10-01");
  expect(screen.getByText(/^Gevonden in de tekst/)).toBeTruthy();
  await press("Maak tabblad");
  const [tab] = session.addTabs.mock.calls[0]![0];
  expect([tab?.name, tab?.rows.length]).toEqual(["Voortgang 1-10-2026", 1 + 1 + 50]);
  expect(tab?.rows.find(([name]) => name === "Alblasserdam")).toEqual(["Alblasserdam", 1763, 150, 1149, 79, "65%"]);
  expect(onAnnounce).toHaveBeenCalledWith("Gemaakt: Voortgang 1-10-2026.");
  expect(field().value).toBe("");
  expect(document.activeElement?.textContent).toBe("Valideer werkmap");
  await press("Valideer werkmap");
  expect(session.validate).toHaveBeenCalledTimes(1);
  const here = { ...spellingFinding("A4", "fout"), tab: "Voortgang 1-10-2026" };
  act(() => set({ validation: validationOf([here, spellingFinding("A5", "fout")]) }));
  expect(screen.getByText(/^Op dit tabblad: 1 fout, 0 waarschuwingen en 0 aandachtspunten\./)).toBeTruthy();
  await press("Leveringen");
  expect(onOpen).toHaveBeenCalledWith("leveringen");
});

test("asks for the peildatum where the text tells none, and names the tab after it", async () => {
  const { session } = show();
  await paste(
    "Gemeente\tTaakstelling regulier\tGerealiseerd regulier\nDelft\t324\t200\nGouda\t1454\t1405\nKatwijk\t1483\t84",
  );
  expect(screen.getByText(/^De tekst noemt geen dag met een jaar/)).toBeTruthy();
  await settled(() => fireEvent.change(screen.getByLabelText("Peildatum"), { target: { value: "2026-11-01" } }));
  await press("Maak tabblad");
  expect(session.addTabs.mock.calls[0]![0][0]?.name).toBe("Voortgang 1-11-2026");
});

test("tells of a peildatum that is left blank what the headers say", async () => {
  show();
  await paste("Gemeente\tTaakstelling regulier\tGerealiseerd regulier 1-9-2026\nDelft\t324\t200\nGouda\t1454\t1405");
  await settled(() => fireEvent.change(screen.getByLabelText("Peildatum"), { target: { value: "" } }));
  expect(screen.getByText("Mag leeg blijven: Spreiding leest 1-9-2026.")).toBeTruthy();
  await settled(() => fireEvent.change(screen.getByLabelText("Peildatum"), { target: { value: "2026-10-01" } }));
  expect(screen.getByText("Komt boven de tabel te staan.")).toBeTruthy();
});

test("prose is refused with a sentence, and the text stays", async () => {
  show();
  const prose = "In Delft komen 45 plaatsen bij. In Gouda zijn er 30 minder dan vorig jaar.";
  await paste(prose);
  expect(await screen.findByText(/^In deze tekst is geen tabel gevonden/)).toBeTruthy();
  expect(field().value).toBe(prose);
  expect(screen.queryByRole("button", { name: "Maak tabblad" })).toBeNull();
});

test("a name that Excel does not take is said, and what Excel refuses too; the text stays", async () => {
  const { session } = show();
  session.addTabs.mockResolvedValue({ names: [], sentence: "De werkmap is beveiligd." });
  await paste(textOf("zuid-holland.raw"));
  const name = screen.getByRole("textbox", { name: /^Naam van het tabblad/ });
  await settled(() => fireEvent.change(name, { target: { value: "Stand 1/10" } }));
  await press("Maak tabblad");
  expect(screen.getByText(/^Een naam mag geen/)).toBeTruthy();
  expect(session.addTabs).not.toHaveBeenCalled();
  await settled(() => fireEvent.change(name, { target: { value: "Stand oktober" } }));
  await press("Maak tabblad");
  expect(screen.getByText("De werkmap is beveiligd.")).toBeTruthy();
  expect(field().value).not.toBe("");
});

test("takes the cells that are selected, as they are shown", async () => {
  const { session } = show({ tab: "Blad1", address: "A1:A3", cells: 3 });
  session.readCells.mockResolvedValue({
    values: [["Gemeente"], ["Delft"], [4837]],
    texts: [["Gemeente"], ["Delft"], ["4.837"]],
    sentence: null,
  });
  await press("Neem de geselecteerde cellen");
  expect(session.readCells).toHaveBeenCalledWith("Blad1", "A1:A3");
  expect(field().value).toBe("Gemeente\nDelft\n4.837");
});

test("says so where no cells are selected", async () => {
  show();
  await press("Neem de geselecteerde cellen");
  expect(screen.getByText("Selecteer eerst de cellen met de tekst.")).toBeTruthy();
});

test("where the clipboard may not be read it says how to paste", async () => {
  show();
  await press("Plak van klembord");
  expect(screen.getByText(/^Het klembord lezen mag hier niet\. Plak de tekst in het veld met Ctrl\+V/)).toBeTruthy();
  expect(document.activeElement).toBe(field());
});
