// SPDX-License-Identifier: EUPL-1.2

import { modelOf, type FixtureTabs } from "../domain/rules/lib/rules.fixture";
import { toSerial } from "../domain/sheet/dates";
import { cellError, installFunctions, resultOf } from "./custom-functions.fixture";

const associated = installFunctions();
const FIRST = 395;
const SECOND = 362;

const besluit = (title: string | null, alkmaar: number, hoorn: number) => [
  ...(title === null ? [] : [[title, ""]]),
  ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
  ["Alkmaar", alkmaar, 102],
  ["Hoorn", hoorn, 0],
];
const stand = (day: string, alkmaar = 160, title: string | null = null) => [
  ...(title === null ? [] : [[title, ""]]),
  ["Gemeente", `Gerealiseerd regulier ${day}`, `Gerealiseerd amv ${day}`],
  ["Alkmaar", alkmaar, 0],
  ["Hoorn", 0, 0],
];
const DATED = [
  ["Cyclus", "Stap", "Datum"],
  [2, "Verdeelbesluit", "31-12-2026"],
  [2, "Einde", "1-2-2028"],
];
const NAMED: FixtureTabs = {
  "Verdeelbesluit cyclus 1": besluit(null, FIRST, 399),
  "Verdeelbesluit cyclus 2": besluit(null, SECOND, 366),
};
const NA = (message: unknown) => cellError("#N/A", message as string);

function ask(tabs: FixtureTabs, id: string, ...args: readonly unknown[]): unknown {
  const all = args.map((one) => (typeof one === "string" && /^\d{4}-/.test(one) ? toSerial(one) : one));
  return resultOf(associated, modelOf(tabs), id, [[["Alkmaar"]], ...all]);
}
const gap = (tabs: FixtureTabs, peildatum: string | null = null, cyclus: number | null = null): unknown =>
  ask(tabs, "GAP", null, peildatum, cyclus);

describe("with two besluiten in one workbook", () => {
  const book = { ...NAMED, Cyclus: DATED, Oktober: stand("1-10-2026"), Maart: stand("1-3-2027", 200) };

  it("a peildatum between the two is measured by the first, and by the second where that is asked", () => {
    expect([gap(book, "2026-10-01"), gap(book, "2026-10-01", 2), gap(book, "2026-10-01", 1)]).toEqual([
      [[FIRST - 160]],
      [[SECOND - 160]],
      [[FIRST - 160]],
    ]);
    expect([gap(book), gap(book, null, 1)]).toEqual([[[SECOND - 200]], [[FIRST - 200]]]);
  });

  it.each<[string, readonly unknown[], unknown]>([
    ["TEKORT", [null, "2026-10-01", 2], SECOND - 160],
    ["OVERSCHOT", [null, "2026-10-01", 2], 0],
    ["REALISATIEGRAAD", [null, "2026-10-01", 2], 160 / SECOND],
    ["STATUS", ["2026-10-01", 2], "deels"],
    ["ONTBREEKT", [null, "2026-10-01", 2], ""],
    ["TAAKSTELLING", [null, null], SECOND],
  ])("%s of %j is %s", (id, args, expected) => {
    expect(ask(book, id, ...args)).toEqual([[expected]]);
  });

  it("OVERZICHT and HERKOMST are of the asked cyclus", () => {
    const row = (...cyclus: number[]): unknown =>
      (ask(book, "OVERZICHT", null, "2026-10-01", ...cyclus) as unknown[][])[1]?.slice(0, 4);
    expect([row(), row(2)]).toEqual([
      ["Alkmaar", FIRST, 160, FIRST - 160],
      ["Alkmaar", SECOND, 160, SECOND - 160],
    ]);
    expect(ask(book, "HERKOMST", "gap", null, "2026-10-01", 2)).toEqual([
      [expect.stringMatching(/362 − 160 = 202.*Verdeelbesluit cyclus 2!B2, cyclus 2\./) as unknown],
    ]);
  });

  it("a cyclus without taakstellingen is refused, by each that takes one", () => {
    const none = NA("Geen tabblad in deze werkmap noemt de taakstelling van cyclus 3.");
    const asked: [string, ...unknown[]][] = [
      ["GAP", null, null, 3],
      ["TEKORT", null, null, 3],
      ["OVERSCHOT", null, null, 3],
      ["REALISATIEGRAAD", null, null, 3],
      ["STATUS", null, 3],
      ["OVERZICHT", null, null, 3],
      ["ONTBREEKT", null, null, 3],
      ["HERKOMST", "gap", null, null, 3],
      ["HERKOMST", "taakstelling", null, "2026-10-01", 3],
    ];
    for (const [id, ...args] of asked) expect([id, ask(book, id, ...args)]).toEqual([id, none]);
  });

  it("a title that names the second does not make its besluit hold before its day", () => {
    expect(gap({ ...NAMED, Cyclus: DATED, Stand: stand("1-10-2026", 160, "Voortgang cyclus 2") })).toEqual([
      [FIRST - 160],
    ]);
  });
});

describe("besluiten that name no cyclus", () => {
  it.each([
    ["Verdeelbesluit 20-12-2024", "Verdeelbesluit 18-12-2026"],
    ["Verdeelbesluit van 20 december 2024", "Verdeelbesluit d.d. 18 december 2026"],
  ])("are told apart by their days: %s and %s", (first, second) => {
    const inTitles = { A: besluit(first, FIRST, 399), B: besluit(second, SECOND, 366) };
    const inNames = { [first]: besluit(null, FIRST, 399), [second]: besluit(null, SECOND, 366) };
    for (const tabs of [inTitles, inNames]) {
      const book = { ...tabs, Oktober: stand("1-10-2026"), Maart: stand("1-3-2027", 200) };
      expect([gap(book, "2026-10-01"), gap(book, "2026-10-01", 2), gap(book)]).toEqual([
        [[FIRST - 160]],
        [[SECOND - 160]],
        [[SECOND - 200]],
      ]);
    }
  });

  it("by their years too, but then no day is known on which the second begins to hold", () => {
    const book = {
      "Verdeelbesluit 2024": besluit(null, FIRST, 399),
      "Verdeelbesluit 2026": besluit(null, SECOND, 366),
    };
    expect(gap({ ...book, Stand: stand("1-9-2025") })).toEqual([[FIRST - 160]]);
    const later = { ...book, Stand: stand("1-10-2026") };
    expect(gap(later)).toEqual(
      NA(expect.stringMatching(/verschilt tussen cyclus 1 en 2\. Noem de cyclus in de formule/)),
    );
    expect([gap(later, null, 1), gap(later, null, 2)]).toEqual([[[FIRST - 160]], [[SECOND - 160]]]);
  });

  it("a column beside a stand is of the cyclus in force on its day", () => {
    const report = [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", FIRST, 160],
      ["Hoorn", 399, 0],
    ];
    const book = { Stand: report, "Verdeelbesluit cyclus 2": besluit(null, SECOND, 366) };
    expect([gap(book), gap(book, null, 1), gap(book, null, 2)]).toEqual([
      [[FIRST - 160]],
      [[FIRST - 160]],
      [[SECOND - 160]],
    ]);
  });

  it("one of which nothing tells the cyclus is named in the answer", () => {
    const book = { Oud: besluit(null, FIRST, 399), "Verdeelbesluit cyclus 2": besluit(null, SECOND, 366) };
    const unnamed = "Het tabblad Oud noemt geen cyclus: zet die in de titel of in de naam van het tabblad.";
    const first = NA(`Geen tabblad in deze werkmap noemt de taakstelling van cyclus 1. ${unnamed}`);
    expect([gap({ ...book, Stand: stand("1-9-2025") }), gap({ ...book, Stand: stand("1-9-2025") }, null, 1)]).toEqual([
      first,
      first,
    ]);
    expect(gap({ ...book, Stand: stand("1-10-2026") })).toEqual(
      NA(expect.stringMatching(/Zijn zij van twee cycli, zet dan in de titel of de naam van het tabblad Oud welke/)),
    );
    expect(gap({ ...book, Stand: stand("1-10-2026") }, null, 2)).toEqual([[SECOND - 160]]);
  });

  it("a single one answers as it did, whatever its day", () => {
    const only = { "Verdeelbesluit 20-12-2024": besluit(null, FIRST, 399), Stand: stand("1-10-2026") };
    expect(gap(only)).toEqual([[FIRST - 160]]);
    expect(ask(only, "HERKOMST", "taakstelling")).toEqual([
      [expect.stringContaining("cyclus niet genoemd") as unknown],
    ]);
  });
});

describe("a gemeente that goes up in another inside the cyclus", () => {
  const besluitOf = (hilversum: number, wijdemeren: number) => [
    ["Gemeente", "Taakstelling regulier"],
    ["Hilversum", hilversum],
    ["Wijdemeren", wijdemeren],
  ];
  const standOf = (day: string, ...rows: readonly (readonly [string, number])[]) => [
    ["Gemeente", `Gerealiseerd regulier ${day}`],
    ...rows,
  ];
  const book: FixtureTabs = {
    "Verdeelbesluit cyclus 1": besluitOf(400, 100),
    "Verdeelbesluit cyclus 2": besluitOf(300, 50),
    Cyclus: DATED,
    Oktober: standOf("1-10-2026", ["Hilversum", 200], ["Wijdemeren", 30]),
    Maart: standOf("1-3-2027", ["Hilversum", 260]),
  };
  const of = (gebied: string, peildatum: string, cyclus: number | null): unknown =>
    resultOf(associated, modelOf(book), "GAP", [[[gebied]], null, toSerial(peildatum), cyclus]);

  it.each<[string, string, number | null, number]>([
    ["Hilversum", "2026-10-01", null, 200],
    ["Hilversum", "2026-10-01", 2, 100],
    ["Wijdemeren", "2026-10-01", 2, 20],
    ["Hilversum", "2027-03-01", null, 90],
    ["Hilversum", "2027-03-01", 1, 240],
  ])("the gap of %s on %s for cyclus %s is %s", (gebied, peildatum, cyclus, places) => {
    expect(of(gebied, peildatum, cyclus)).toEqual([[places]]);
  });

  it("has no gap of its own afterwards, for either cyclus", () => {
    for (const cyclus of [null, 1, 2])
      expect(of("Wijdemeren", "2027-03-01", cyclus)).toEqual(NA(expect.stringMatching(/op in Hilversum/)));
  });
});
