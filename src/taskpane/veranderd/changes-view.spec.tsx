// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { PUBLISHED } from "../../domain/measures/gebieden.fixture";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { fakeSession } from "../session.fixture";
import { settled } from "../settled.fixture";
import { Message } from "../ui/message";
import { ChangesView } from "./changes-view";
import type { ReadOther } from "./read-other-file";

beforeAll(() => Message.load());

const header = (day: string) => ["Gemeente", "Verdeelbesluit (regulier/amv)", `Gerealiseerd ${day} (regulier/amv)`];
const table = (day: string, changed: Readonly<Record<string, string>> = {}, without: readonly string[] = []) => [
  header(day),
  ...PUBLISHED.filter(({ gemeente: { naam } }) => !without.includes(naam)).map(
    ({ gemeente: { naam }, taakstelling, realisatie }) => [
      naam,
      naam === "Alkmaar" && without.length > 0 ? "359/102" : taakstelling,
      changed[naam] ?? realisatie,
    ],
  ),
];
const SEPTEMBER = table("1/9/2025");
const NOVEMBER = table("1/11/2025", { Huizen: "200/0", Haarlem: "1004/0", Opmeer: "125/0" }, ["Texel"]);

const modelOf = (tabs: Parameters<typeof workbookOf>[0]) =>
  buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-01");

function show(tabs: Parameters<typeof workbookOf>[0], readOther: ReadOther = () => Promise.resolve("")) {
  const { session, set } = fakeSession({ phase: "ready", model: modelOf(tabs) });
  const props = { session, onJump: jest.fn(), onAnnounce: jest.fn(), readOther };
  const { rerender } = render(<ChangesView {...props} state={session.state()} />);
  return {
    ...props,
    update: (next: Parameters<typeof set>[0]) => {
      set(next);
      rerender(<ChangesView {...props} state={session.state()} />);
    },
  };
}

const BOTH = { September: SEPTEMBER, November: NOVEMBER };
const lines = () =>
  within(screen.getByRole("list", { name: "Wat er is veranderd" }))
    .getAllByRole("group")
    .map((line) => line.textContent);

test("the two newest are laid beside each other: exactly the five changes", () => {
  const { onJump } = show(BOTH);
  expect(screen.getByRole("status").textContent).toContain("5 gemeenten gewijzigd: ");
  expect(screen.getByRole("status").textContent).toContain("realisatie regulier +335");
  expect(lines().map((line) => line.replace("Geef een reden…", ""))).toEqual([
    "Haarlem+210realisatie regulier794 → 1.004",
    "Huizen+200realisatie regulier0 → 200",
    "Opmeer−75realisatie regulier200 → 125",
    "Alkmaar−36taakstelling regulier395 → 359",
    expect.stringMatching(/^Texelverdwenen/),
  ]);
  fireEvent.click(screen.getByRole("button", { name: "794 (oud, September!C18)" }));
  fireEvent.click(screen.getByRole("button", { name: "1.004 (nieuw, November!C18)" }));
  expect(onJump.mock.calls).toEqual([
    ["September", "C18"],
    ["November", "C18"],
  ]);
});

test("the sides change places, and one and the same twice is said", () => {
  show(BOTH);
  fireEvent.click(screen.getByRole("button", { name: "Wissel oud en nieuw" }));
  expect(screen.getByRole("status").textContent).toContain("realisatie regulier −335");
  const old = screen.getByRole<HTMLSelectElement>("combobox", { name: "Oud" });
  fireEvent.change(screen.getByRole("combobox", { name: "Nieuw" }), { target: { value: old.value } });
  expect(screen.getByRole("status").textContent).toBe(
    "U koos twee keer dezelfde levering. Kies bij Oud of bij Nieuw een andere.",
  );
});

test("the same under another peildatum is no change", () => {
  show({ September: SEPTEMBER, Oktober: table("1/10/2025") });
  expect(screen.getByRole("status").textContent).toMatch(/^Er is niets veranderd: \d+ cijfers zijn gelijk\.$/);
  expect(screen.queryByRole("list", { name: "Wat er is veranderd" })).toBeNull();
});

test("says what to do without a table, and with one", () => {
  show({ Blad1: [["Niets"]] });
  expect(screen.getByText("Er is geen tabel met cijfers herkend")).toBeTruthy();
});

test("one levering is laid beside that of a file, the older one as old; of the file only is said where it stands", async () => {
  const { onAnnounce } = show({ November: NOVEMBER }, () => Promise.resolve(modelOf({ September: SEPTEMBER })));
  expect(screen.getByText("Er is één levering")).toBeTruthy();
  const picker = screen.getByLabelText("Ander bestand om mee te vergelijken");
  await settled(() => fireEvent.change(picker, { target: { files: [new File([""], "september.xlsx")] } }));
  expect(onAnnounce).toHaveBeenCalledWith("september.xlsx is gelezen.");
  expect(screen.getByRole("status").textContent).toContain("realisatie regulier +335");
  expect(lines()[1]).toContain("0 (September!C26) → 200");
});

test("a file that cannot be read is said, and what stood there stays", async () => {
  show(BOTH, () => Promise.resolve('Het bestand "brief.xlsx" is geen werkmap.'));
  const picker = screen.getByLabelText("Ander bestand om mee te vergelijken");
  await settled(() => fireEvent.change(picker, { target: { files: [new File([""], "brief.xlsx")] } }));
  expect(screen.getByText('Het bestand "brief.xlsx" is geen werkmap.')).toBeTruthy();
  expect(screen.getByRole("list", { name: "Wat er is veranderd" })).toBeTruthy();
});

test("a reason is kept with both numbers, counted, and lapses when a number is another", async () => {
  const { session, update } = show(BOTH);
  expect(screen.getByText("0 van 5 verklaard")).toBeTruthy();
  const huizen = () => within(screen.getByRole("group", { name: "Huizen" }));
  fireEvent.click(huizen().getByRole("button", { name: "Geef een reden…" }));
  fireEvent.change(huizen().getByRole("textbox"), { target: { value: "Nieuwe locatie" } });
  await settled(() => fireEvent.click(huizen().getByRole("button", { name: "Bewaar" })));
  const [change, reason] = session.explain.mock.calls[0]!;
  expect(change).toMatchObject({ grootheid: "realisatie", gebied: "Huizen", soort: "regulier", old: 0, new: 200 });
  update({ verklaringen: [{ ...change, reason, time: "2025-12-01T10:00:00Z" }] });
  expect(screen.getByText("1 van 5 verklaard")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Nog te verklaren (4)" }));
  expect(screen.queryByRole("group", { name: "Huizen" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Nog te verklaren (4)" }));
  update({ model: modelOf({ ...BOTH, September: table("1/9/2025", { Huizen: "20/0" }) }) });
  expect(screen.getByText("0 van 5 verklaard")).toBeTruthy();
  expect(huizen().getByText("Eerdere reden, bij 0 → 200: Nieuwe locatie. Die geldt niet meer.")).toBeTruthy();
});

test("the changed cells are marked and unmarked, and the changes put on a tab", async () => {
  const { session, update, onAnnounce } = show(BOTH);
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Markeer in het tabblad" })));
  expect(session.markChanges.mock.calls[0]![0]).toEqual(
    expect.arrayContaining([
      { tab: "November", address: "C18" },
      { tab: "September", address: "C37" },
    ]),
  );
  update({ marked: "wijzigingen" });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Haal markering weg" })));
  expect(session.unmark).toHaveBeenCalledTimes(1);
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Zet op een tabblad" })));
  expect(session.addTabs.mock.calls[0]![0][0]!.name).toBe("Veranderd");
  expect(onAnnounce).toHaveBeenLastCalledWith("Het overzicht staat klaar: Veranderd.");
});
