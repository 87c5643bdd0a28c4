// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import { cellError, fakeSession, resultOf } from "./custom-functions.fixture";
import { all, AREA_FUNCTIONS, ask, associated, notAvailable, only, OTHERS, sample } from "./function-table.fixture";
import metadata from "./functions.json";
import { sampleModel } from "./sample.fixture";

it("has every function", () => {
  expect([...Object.keys(AREA_FUNCTIONS), ...OTHERS].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test.each<[string, string, boolean, boolean, boolean, boolean]>([
  // Its tab; whether it takes a soort and a date; whether it is made of a taakstelling and of a realisatie.
  ["TAAKSTELLING", "Verdeelbesluit", true, true, true, false],
  ["REALISATIE", "Voortgang", true, true, false, true],
  ["GAP", "Voortgang", true, true, true, true],
  ["TEKORT", "Voortgang", true, true, true, true],
  ["OVERSCHOT", "Voortgang", true, true, true, true],
  ["REALISATIEGRAAD", "Voortgang", true, true, true, true],
  ["PROGNOSE", "Voortgang", true, true, false, true],
  ["DUURZAAM", "Locaties", true, true, false, false],
  ["STATUS", "Voortgang", false, true, true, true],
])("%s is made of what its herkomst says", (id, tab, soort, date, tasks, stands) => {
  expect(AREA_FUNCTIONS[id]).toMatchObject({ tab, soort, date, tasks, stands });
});

describe.each(all)("%s about a gebied", (id, about) => {
  it("that nobody knows, with the nearest name", () => {
    expect(ask(id, { gebied: [["Hollandsche Kron"]] })).toEqual(
      notAvailable('"Hollandsche Kron" is geen gemeente, regio of provincie. Bedoelt u Hollands Kroon?'),
    );
  });

  it("that merged, today and on a day before and after", () => {
    const gone = notAvailable(
      "De gemeente Weesp bestaat niet meer: sinds 24-3-2022 hoort zij bij Amsterdam. Vraag naar Amsterdam.",
    );
    expect(ask(id, { gebied: [["Weesp"]] })).toEqual(gone);
    if (!about.date) return;
    expect(ask(id, { gebied: [["Weesp"]], date: 44644 })).toEqual(gone);
    const before = notAvailable(
      "Weesp was tot 24-3-2022 een eigen gemeente en hoort nu bij Amsterdam. Cijfers van vóór die dag worden niet gelezen.",
    );
    expect(ask(id, { gebied: [["Weesp"]], date: 44643 })).toEqual(id === "GEMEENTEN" ? [["Weesp"]] : before);
  });

  it("that is an error in a cell", () => {
    const error = notAvailable("De cel met het gebied bevat de fout #VERW!.");
    expect(ask(id, { gebied: [[cellError("#REF!")]] })).toEqual(error);
    expect(ask(id, { gebied: [["#REF!"]] })).toEqual(error);
  });

  it("that is blank, however the platform says so", () => {
    for (const blank of [[[""]], [[0]], [[null]], "", 0, [["  "]], [["\u00a0"]]]) {
      const answer = ask(id, { gebied: blank });
      if (id === "GEMEENTEN") expect(answer).toHaveLength(342);
      else expect(answer).toEqual([[""]]);
    }
  });

  it("and takes left-out arguments as such, however the platform says so", () => {
    const answer = ask(id, {});
    for (const blank of [undefined, "", 0, [[""]], [[0]], [[null]]])
      expect(ask(id, { soort: blank, ...(id !== "PROGNOSE" && { date: blank }) })).toEqual(answer);
  });

  it("among others that it does answer", () => {
    const range = [
      ["Alkmaar", ""],
      [cellError("#N/A"), "Nergenshuizen"],
      [null, "Hoorn"],
    ];
    const answer = ask(id, { gebied: range }) as unknown[][];
    const alone = (gebied: string): unknown => [ask(id, { gebied: [[gebied]] })].flat(2)[0];
    const errors = [
      notAvailable("De cel met het gebied bevat de fout #N/B."),
      notAvailable('"Nergenshuizen" is geen gemeente, regio of provincie.'),
    ];
    if (about.spills !== true) expect(answer).toEqual([[alone("Alkmaar"), ""], errors, ["", alone("Hoorn")]]);
    else if (id === "GEMEENTEN") expect(answer).toEqual([["Alkmaar"], [errors[0]], [errors[1]], ["Hoorn"]]);
    else
      expect(answer.slice(1).map((row) => [row[0], row[1]])).toEqual([
        // The sample has no opgave per gemeente.
        ["Alkmaar", id === "OVERZICHT" ? 395 : alone("Alkmaar")],
        ["#N/B", errors[0]],
        ["Nergenshuizen", errors[1]],
        ["Hoorn", id === "OVERZICHT" ? 399 : alone("Hoorn")],
      ]);
  });

  it("in any nonsense answers once, and never 0 for a name that is none", () => {
    for (const gebied of [true, -1, 3.5, 1e9, {}, [], [[]], [["x".repeat(40_000)]], [[{ type: "Entity" }]], "=1+1"]) {
      for (const call of [
        { gebied },
        { gebied, soort: {}, date: {} },
        { gebied, soort: true, date: -1 },
        { gebied, soort: [["amv", "amv"]], date: "31-2-2025" },
      ]) {
        expect([ask(id, call)].flat(2)).not.toContain(0);
      }
    }
  });
});

describe.each(only(({ soort }) => soort))("%s with a soort", (id) => {
  it("that is none", () => {
    expect(ask(id, { soort: "noodopvang" })).toEqual(
      cellError(
        "#VALUE!",
        '"noodopvang" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".',
      ),
    );
    expect(ask(id, { soort: cellError("#REF!") })).toEqual(
      cellError("#VALUE!", '"#VERW!" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".'),
    );
  });
});

describe.each(only(({ date }) => date))("%s with a date", (id) => {
  it.each([["1-9"], ["gisteren"], [-3], [true, "WAAR"]])("that is none: %j", (date, shown: unknown = date) => {
    expect(ask(id, { date })).toEqual(
      cellError("#VALUE!", `"${String(shown)}" is geen datum. Schrijf een datum met jaar, zoals 1-2-2026.`),
    );
  });
});

describe.each(only(({ date, tab }) => date && tab === "Voortgang"))("%s before the first peildatum", (id) => {
  it("is not available", () => {
    expect(ask(id, { date: 45900 })).toEqual(
      notAvailable("Deze werkmap heeft geen stand met een peildatum op of voor 31-8-2025."),
    );
  });
});

it("GEMEENTEN before the register begins is not available", () => {
  expect(ask("GEMEENTEN", { date: 40178 })).toEqual(
    notAvailable("Welke gemeenten er op 31-12-2009 waren, is niet bekend: het register begint op 1-1-2010."),
  );
});

describe("HERKOMST", () => {
  const herkomst = (maat: unknown, date: unknown = null): unknown =>
    resultOf(associated, sample, "HERKOMST", [[["Alkmaar"]], maat, null, date]);

  it.each(["saldo", "", null, 5, {}])("refuses the maat %j", (maat) => {
    expect(herkomst(maat)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining('is geen maat. Kies "taakstelling", "realisatie", '),
    });
  });

  it("asks a date for a prognose", () => {
    expect(herkomst("prognose")).toEqual(cellError("#VALUE!", "Vul een datum in, zoals 1-2-2026."));
  });
});

describe("PEILDATUM", () => {
  const peildatum = (argument: unknown, model: Model = sample): unknown =>
    resultOf(associated, model, "PEILDATUM", [argument]);

  it("takes a left-out number as the newest, and answers a range in its shape", () => {
    for (const blank of [null, undefined, "", 0, [[""]], [[0]]]) expect(peildatum(blank)).toEqual([[45901]]);
    expect(peildatum([["", 1, cellError("#REF!"), 2]])).toEqual([
      [
        "",
        45901,
        notAvailable("De cel met het volgnummer bevat de fout #VERW!."),
        notAvailable("Deze werkmap heeft 1 peildatum. Nummer 2 is er niet."),
      ],
    ]);
  });

  it.each([["twee"], [2.5], [-1], [true]])("refuses %j", (number) => {
    expect(peildatum(number)).toMatchObject({ code: "#VALUE!" });
  });

  it("names the tab that is missing", () => {
    expect(peildatum(null, sampleModel({ Voortgangsrapportage: [] }))).toEqual(
      notAvailable("Er is geen tabblad Voortgang in deze werkmap."),
    );
  });
});

describe("BEVINDINGEN", () => {
  const validation = { findings: [], tabs: [{ name: "Provincie" }] };
  const count = (checked: boolean, ...args: unknown[]): unknown => {
    const session = fakeSession(sample);
    if (checked) session.move({ validation: validation as never });
    return resultOf(associated, session, "BEVINDINGEN", args);
  };

  it("is not available before the first validation", () => {
    expect(count(false, null, null)).toEqual(
      notAvailable("De werkmap is nog niet gecontroleerd. Kies Valideer werkmap."),
    );
    expect(count(true, null, null)).toEqual([[0]]);
  });

  it("names a tab that was not there, and a severity that is none", () => {
    expect(count(true, [["Prvincie"]], null)).toEqual(
      notAvailable(
        "Bij de laatste controle was er geen tabblad Prvincie. Controleer de naam, of kies Valideer werkmap.",
      ),
    );
    expect(count(true, [["Provincie"], [cellError("#REF!")]], null)).toEqual([
      [0],
      [notAvailable("De cel met de naam van het tabblad bevat de fout #VERW!.")],
    ]);
    expect(count(true, null, "ernstig")).toEqual(
      cellError("#VALUE!", '"ernstig" is geen ernst. Kies "fout", "waarschuwing" of "aandachtspunt".'),
    );
  });
});
