// SPDX-License-Identifier: EUPL-1.2

import { MEASURE_NAMES } from "../domain/measures/registry";
import { cellError } from "./custom-functions.fixture";
import { all, ask, notAvailable, only } from "./function-table.fixture";
import { printedRows, sampleModel } from "./sample.fixture";

/** Every function over workbooks that lack something, contradict themselves or hold a 0. OVERZICHT has the errors in its own cells, ONTBREEKT tells them, VERSCHIL asks for a second stand: see verschil.spec.ts. */
const single = all
  .map(([id, about]) => ({ id, ...about }))
  .filter(({ id }) => !["OVERZICHT", "ONTBREEKT", "VERSCHIL"].includes(id));
const names = (test: (one: (typeof single)[number]) => boolean): string[] => single.filter(test).map(({ id }) => id);

describe.each(only(({ tab }) => tab !== null))("%s without its tab", (id, { tab }) => {
  it("names the kind of tab that is missing", () => {
    const empty = sampleModel({ Voortgangsrapportage: [], "Regio's": [], Provincie: [], Mutaties: [], Locaties: [] });
    expect(ask(id, {}, empty)).toEqual(notAvailable(`Er is geen tabblad ${String(tab)} in deze werkmap.`));
  });
});

it("PROGNOSE without a tab Mutaties names that", () => {
  expect(ask("PROGNOSE", {}, sampleModel({ Mutaties: [] }))).toEqual(
    notAvailable("Er is geen tabblad Mutaties in deze werkmap."),
  );
});

describe("two tabs of one kind that contradict each other", () => {
  const header = printedRows("voortgangsrapportage")[0] ?? [];
  const contradicted = sampleModel({ Kopie: [header, ["Alkmaar", "390/102", "151/0"]] });
  const [tasks, stands] = ["B", "C"].map((column) =>
    notAvailable(`Voortgangsrapportage!${column}3 en Kopie!${column}2 noemen een ander getal. Maak ze eerst gelijk.`),
  );

  it.each(names(({ tasks }) => tasks))("%s names both cells of the taakstelling", (id) => {
    for (const gebied of ["Alkmaar", "Noord-Holland"])
      expect(ask(id, { gebied: [[gebied]] }, contradicted)).toEqual(tasks);
  });

  it.each(names(({ tasks, stands }) => stands && !tasks))("%s names both cells of the realisatie", (id) => {
    for (const gebied of ["Alkmaar", "Noord-Holland"])
      expect(ask(id, { gebied: [[gebied]] }, contradicted)).toEqual(stands);
  });

  it("OVERZICHT names both in their own cells", () => {
    expect(ask("OVERZICHT", {}, contradicted)).toEqual([
      expect.anything(),
      ["Alkmaar", tasks, stands, tasks, tasks, stands, tasks],
    ]);
  });

  it.each(names(({ tasks, stands }) => !tasks && !stands))("%s asks neither, and answers", (id) => {
    expect(ask(id, {}, contradicted)).toEqual(ask(id, {}));
  });

  it("leaves the others alone", () => {
    expect(ask("GAP", { gebied: [["Hoorn"], ["Kennemerland"]] }, contradicted)).toEqual([[399], [719]]);
  });
});

describe("a blank realisatie", () => {
  const rows = printedRows("voortgangsrapportage").map(([name = "", task = "", realised = ""]) => [
    name,
    task,
    name === "Haarlem" ? "" : realised,
  ]);
  const blank = sampleModel({ Voortgangsrapportage: rows });
  const none = notAvailable(
    "Van Haarlem is hier geen getal: Voortgangsrapportage!C18 is leeg of zegt dat het getal niet bekend is.",
  );

  it.each(names(({ stands }) => stands))("%s of the gemeente is not available", (id) => {
    expect(ask(id, { gebied: [["Haarlem"]] }, blank)).toEqual(none);
  });

  it.each(names(({ stands }) => !stands))("%s does not ask it, and answers", (id) => {
    expect(ask(id, { gebied: [["Haarlem"]] }, blank)).toEqual(ask(id, { gebied: [["Haarlem"]] }));
  });

  it("is not in the sum of its regio, and HERKOMST says so", () => {
    const [, task = "", realised = ""] = printedRows("voortgangsrapportage").find(([name]) => name === "Haarlem") ?? [];
    expect(ask("REALISATIE", { gebied: [["Kennemerland"]] }, blank)).toEqual([[2304 - Number(realised.split("/")[0])]]);
    expect(ask("TAAKSTELLING", { gebied: [["Haarlem"]] }, blank)).toEqual([[Number(task.split("/")[0])]]);
    const [[sentence] = []] = ask("HERKOMST", { gebied: [["Kennemerland"]] }, blank) as string[][];
    expect(sentence).toContain(
      "Van 1 van de 9 gemeenten is niet alles bekend: Haarlem. Wat niet bekend is, telt niet mee.",
    );
  });

  it("is an error in OVERZICHT, never 0", () => {
    const [, row] = ask("OVERZICHT", { gebied: [["Haarlem"]] }, blank) as unknown[][];
    expect(row?.slice(2)).toEqual([none, none, none, none, none]);
  });
});

describe("a taakstelling of 0", () => {
  const TEXEL: Readonly<Record<string, unknown>> = {
    ...{ TAAKSTELLING: 0, REALISATIE: 0, GAP: 0, TEKORT: 0, OVERSCHOT: 0, PROGNOSE: 0, DUURZAAM: 0 },
    ...{ REALISATIEGRAAD: cellError("#DIV/0!"), STATUS: "geen taakstelling" },
    ...{ REGIO: "Noord-Holland Noord", CODE: "GM0448", NAAM: "Texel", GEMEENTEN: "Texel", GEMEENTE: "Texel" },
    SLUITHET: notAvailable("Er is geen tabblad Restopgave in deze werkmap."),
    HERKOMST: expect.stringMatching(/^Gap regulier van Texel: taakstelling − realisatie = 0 − 0 = 0\. /),
  };

  it("is printed for Texel", () => {
    expect(
      printedRows("voortgangsrapportage")
        .find(([name]) => name === "Texel")
        ?.slice(1, 3),
    ).toEqual(["0/0", "0/0"]);
    // A new measure has its answers on paper in the self-checking workbook, which asks every function.
    const isMeasure = ({ id }: { id: string }): boolean => MEASURE_NAMES.some((name) => name.toUpperCase() === id);
    expect(Object.keys(TEXEL)).toEqual(expect.arrayContaining(names((one) => !isMeasure(one))));
  });

  it.each(Object.keys(TEXEL))("%s", (id) => {
    const shown = ask(id, { gebied: [["Texel"]] });
    expect(Array.isArray(shown) ? shown : [[shown]]).toEqual([[TEXEL[id]]]);
  });

  it("OVERZICHT", () => {
    expect(ask("OVERZICHT", { gebied: [["Texel"]] })).toEqual([
      expect.anything(),
      ["Texel", 0, 0, 0, cellError("#DIV/0!"), 0, "geen taakstelling"],
    ]);
  });
});
