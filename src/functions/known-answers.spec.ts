// SPDX-License-Identifier: EUPL-1.2

import data from "../domain/gemeenten/data/gemeenten.json";
import indeling from "../domain/gemeenten/data/regio-indeling.json";
import type { Model } from "../domain/model";
import { cellError, fakeSession, installFunctions, resultOf } from "./custom-functions.fixture";
import type { EntityCard } from "./cards/entity-card";
import { printedRows, sampleModel } from "./sample.fixture";

/**
 * Every function against answers worked out here from the data files alone: the four published tables, the made-up locaties and the
 * register. Nothing of the code under test is used for them.
 */
const register = Object.entries(data).flatMap(([provincie, names]) =>
  Object.entries(names).map(([code, naam]) => ({ code, naam, provincie })),
);

const associated = installFunctions();
const model = sampleModel();
const ask = (id: string, ...args: unknown[]): unknown => resultOf(associated, model, id, args);

type Soort = "regulier" | "amv" | "totaal";
const SOORTEN: readonly Soort[] = ["regulier", "amv", "totaal"];
/** Spellings of the report beside the names of CBS. */
const OFFICIAL: Readonly<Record<string, string>> = {
  "Bergen (NH)": "Bergen (NH.)",
  Bergen: "Bergen (NH.)",
  "Hollandse Kroon": "Hollands Kroon",
  "Laren (NH)": "Laren (NH.)",
  Wijdmeren: "Wijdemeren",
};
const official = (name: string): string => OFFICIAL[name.trim()] ?? name.trim();
const PEILDATUM = 45901; // 1-9-2025
const EINDE = 46054; // 1-2-2026

interface Pair {
  readonly regulier: number;
  readonly amv: number;
}
const pairIn = (text = ""): Pair => ({ regulier: Number(text.split("/")[0]), amv: Number(text.split("/")[1]) });
const of = (pair: Pair, soort: Soort): number => (soort === "totaal" ? pair.regulier + pair.amv : pair[soort]);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const regios: Readonly<Record<string, readonly string[]>> = indeling["Noord-Holland"];
const rows = printedRows("voortgangsrapportage")
  .slice(1)
  .map(([name = "", task, stand], at) => {
    const naam = official(name);
    const code = register.find((one) => one.naam === naam)?.code ?? "";
    const regio = Object.keys(regios).find((one) => regios[one]?.includes(code)) ?? "";
    return {
      written: name,
      naam,
      code,
      regio,
      sheetRow: at + 2,
      taakstelling: pairIn(task),
      realisatie: pairIn(stand),
    };
  });
type Row = (typeof rows)[number];

const GEBIEDEN: readonly { readonly naam: string; readonly rows: readonly Row[] }[] = [
  ...rows.map((row) => ({ naam: row.naam, rows: [row] })),
  ...Object.keys(regios).map((naam) => ({ naam, rows: rows.filter(({ regio }) => regio === naam) })),
  { naam: "Noord-Holland", rows },
];
const names = GEBIEDEN.map(({ naam }) => [naam]);

const task = (row: Row, soort: Soort): number => of(row.taakstelling, soort);
const stand = (row: Row, soort: Soort): number => of(row.realisatie, soort);
/** A total is never netted between soorten. */
const gaps = (all: readonly Row[], soort: Soort): number[] =>
  all.flatMap((row) =>
    (soort === "totaal" ? (["regulier", "amv"] as const) : [soort]).map((one) => task(row, one) - stand(row, one)),
  );

it("reads 44 gemeenten in five regio's from the files", () => {
  expect([
    rows.length,
    Object.keys(regios).length,
    rows.filter(({ code, regio }) => code === "" || regio === ""),
  ]).toEqual([44, 5, []]);
});

describe.each(SOORTEN)("%s of all 44 gemeenten, five regio's and the provincie", (soort) => {
  const expected = (answer: (all: readonly Row[]) => unknown): unknown[][] =>
    GEBIEDEN.map((gebied) => [answer(gebied.rows)]);

  it.each<[string, (all: readonly Row[]) => unknown]>([
    ["TAAKSTELLING", (all) => sum(all.map((row) => task(row, soort)))],
    ["REALISATIE", (all) => sum(all.map((row) => stand(row, soort)))],
    ["GAP", (all) => sum(gaps(all, soort))],
    ["TEKORT", (all) => sum(gaps(all, soort).map((gap) => Math.max(0, gap)))],
    ["OVERSCHOT", (all) => sum(gaps(all, soort).map((gap) => Math.max(0, -gap)))],
    [
      "REALISATIEGRAAD",
      (all) => {
        const places = sum(all.map((row) => task(row, soort)));
        return places === 0 ? cellError("#DIV/0!") : sum(all.map((row) => stand(row, soort))) / places;
      },
    ],
  ])("%s", (id, answer) => {
    expect(ask(id, names, soort, null)).toEqual(expected(answer));
  });

  it("PROGNOSE on the end of the cyclus", () => {
    const before = [
      ...(printedRows("mutaties")[0]?.[1] ?? "").matchAll(/([A-Z][A-Za-z ]+?) ?\(([+-]\d+)( amv)?\)/g),
    ].map(([, name = "", places, amv]) => ({
      naam: official(name),
      places: Number(places),
      soort: amv === undefined ? "regulier" : "amv",
    }));
    expect(before).toHaveLength(9);
    const changes = (row: Row): number =>
      sum(
        before
          .filter((one) => one.naam === row.naam && (soort === "totaal" || one.soort === soort))
          .map(({ places }) => places),
      );
    expect(ask("PROGNOSE", names, EINDE, soort)).toEqual(
      expected((all) => sum(all.map((row) => stand(row, soort) + changes(row)))),
    );
  });

  it.each([
    ["resterend", 5],
    ["looptijd", 5],
    ["resterend", 2],
  ] as const)("DUURZAAM, rule %s, %d years", (regel, jaren) => {
    const years = (date: string, more: number): string => `${String(Number(date.slice(0, 4)) + more)}${date.slice(4)}`;
    const iso = (text: string): string =>
      text
        .split("-")
        .reverse()
        .map((part) => part.padStart(2, "0"))
        .join("-");
    const locaties = printedRows("locaties").slice(
      printedRows("locaties").findIndex(([first]) => first === "Gemeente") + 1,
    );
    const durable = locaties.filter(([, , of, , opening = "", einde = ""]) => {
      const open = iso(opening) <= "2025-09-01" && (einde === "" || iso(einde) >= "2025-09-01");
      return (
        open &&
        (soort === "totaal" || of === soort) &&
        (einde === "" || iso(einde) >= years(regel === "resterend" ? "2025-09-01" : iso(opening), jaren))
      );
    });
    const places = (row: Row): number =>
      sum(durable.filter(([gemeente]) => gemeente === row.naam).map(([, , , number]) => Number(number)));
    expect(ask("DUURZAAM", names, soort, null, jaren, regel)).toEqual(expected((all) => sum(all.map(places))));
  });
});

/** Realisatie at least the taakstelling, of regulier and of amv. */
const meets = (row: Row): boolean =>
  stand(row, "regulier") >= task(row, "regulier") && stand(row, "amv") >= task(row, "amv");
const statusOf = (row: Row): string => {
  if (task(row, "totaal") === 0) return "geen taakstelling";
  if (stand(row, "totaal") === 0) return "niets gerealiseerd";
  return meets(row) ? "voldoet" : "deels";
};

it("STATUS", () => {
  const counted = (all: readonly Row[]): string => {
    const without = all.filter((row) => task(row, "totaal") === 0).length;
    return `${String(all.filter(meets).length)} van ${String(all.length)} ${all.filter(meets).length === 1 ? "voldoet" : "voldoen"}${without === 0 ? "" : `, waarvan ${String(without)} zonder taakstelling`}`;
  };
  expect(ask("STATUS", names, null)).toEqual(
    GEBIEDEN.map((gebied) => [gebied.rows.length === 1 ? statusOf(gebied.rows[0]!) : counted(gebied.rows)]),
  );
});

it("REGIO, CODE and NAAM, from the spelling of the report and from the code", () => {
  const written = rows.map((row) => [row.written]);
  expect(ask("REGIO", written)).toEqual(rows.map((row) => [row.regio]));
  expect(ask("CODE", written)).toEqual(rows.map((row) => [row.code]));
  expect(ask("NAAM", written)).toEqual(rows.map((row) => [row.naam]));
  expect(
    ask(
      "NAAM",
      rows.map((row) => [row.code]),
    ),
  ).toEqual(rows.map((row) => [row.naam]));
  expect(
    ask(
      "NAAM",
      rows.map((row) => [Number(row.code.slice(2))]),
    ),
  ).toEqual(rows.map((row) => [row.naam]));
  expect(ask("CODE", [["Noord-Holland", "Utrecht", "provincie Utrecht"]])).toEqual([["PV27", "GM0344", "PV26"]]);
  expect(ask("NAAM", [["PV26", "Gooi en vechtstreek", "Wijdmeren"]])).toEqual([
    ["Utrecht", "Gooi en Vechtstreek", "Wijdemeren"],
  ]);
});

describe("GEMEENTEN", () => {
  const sorted = (all: readonly string[]): string[][] =>
    [...all].sort((a, b) => a.localeCompare(b, "nl")).map((naam) => [naam]);

  it("of each regio, the provincie and the country", () => {
    for (const gebied of GEBIEDEN)
      expect(ask("GEMEENTEN", [[gebied.naam]], null)).toEqual(sorted(gebied.rows.map(({ naam }) => naam)));
    expect(ask("GEMEENTEN", null, null)).toEqual(sorted(register.map(({ naam }) => naam)));
  });

  it("of more gebieden below each other, each once", () => {
    const both = [...sorted(rows.filter(({ regio }) => regio === "Kennemerland").map(({ naam }) => naam)), ["Alkmaar"]];
    expect(ask("GEMEENTEN", [["Kennemerland"], [""], ["Haarlem"], ["Alkmaar"]], null)).toEqual(both);
  });

  // CBS counts 431 gemeenten on 1-1-2010, 393 on 1-1-2015, 352 on 1-1-2021, 345 on 1-1-2022, 344 after Weesp and 342 since 1-1-2023.
  it.each([
    [40179, 431],
    [42005, 393],
    [44196, 355],
    [44197, 352],
    [44561, 352],
    [44562, 345],
    [44643, 345],
    [44644, 344],
    [44926, 344],
    [44927, 342],
    [46388, 342],
  ])("counts the country on serial %d as %d gemeenten", (date, count) => {
    expect(ask("GEMEENTEN", null, date)).toHaveLength(count);
  });

  it("knows the gemeenten that merged by date", () => {
    const on = (gebied: string, date: number): unknown => (ask("GEMEENTEN", [[gebied]], date) as string[][]).flat();
    expect([on("Weesp", 44643), on("Amsterdam", 44643), on("Amsterdam-Amstel", 44643)]).toEqual([
      ["Weesp"],
      ["Amsterdam"],
      expect.arrayContaining(["Amsterdam", "Weesp"]),
    ]);
    expect(on("Amsterdam-Amstel", 44644)).not.toContain("Weesp");
    expect([on("Dijk en Waard", 44561), on("Dijk en Waard", 44562), on("Purmerend", 44561)]).toEqual([
      ["Heerhugowaard", "Langedijk"],
      ["Dijk en Waard"],
      ["Purmerend"],
    ]);
    expect([on("De Fryske Marren", 41639), on("De Fryske Marren", 41640), on("Molenwaard", 42005)]).toEqual([
      ["Boarnsterhim", "Gaasterlân-Sleat", "Lemsterland", "Skarsterlân"],
      ["De Friese Meren"],
      ["Molenwaard"],
    ]);
    expect([on("Oisterwijk", 44196), on("Haaren", 44196)]).toEqual([["Oisterwijk"], ["Haaren"]]);
    // Before it began, an earlier gemeente was none.
    expect(ask("GEMEENTEN", [["Molenwaard"]], 41000)).toEqual(
      cellError(
        "#N/A",
        "De gemeente Molenwaard bestaat niet meer: sinds 1-1-2019 hoort zij bij Molenlanden. Vraag naar Molenlanden.",
      ),
    );
    expect([on("Zuid-Holland", 43465), on("Utrecht (provincie)", 43465), on("Utrecht (provincie)", 43466)]).toEqual([
      expect.arrayContaining(["Leerdam", "Zederik"]),
      expect.arrayContaining(["Vianen"]),
      expect.arrayContaining(["Vijfheerenlanden"]),
    ]);
    expect(on("Utrecht (provincie)", 43465)).not.toContain("Leerdam");
    expect(on("Noord-Holland", 44561)).toEqual(
      expect.arrayContaining(["Beemster", "Purmerend", "Heerhugowaard", "Langedijk", "Weesp"]),
    );
  });
});

it("OVERZICHT has a header and a row per gemeente", () => {
  const own = rows
    .filter(({ regio }) => regio === "Gooi en Vechtstreek")
    .sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
  const [header, ...table] = ask("OVERZICHT", [["Gooi en Vechtstreek"]], null, null) as unknown[][];
  expect(header).toEqual([
    "Gemeente",
    "Taakstelling",
    "Realisatie",
    "Gap",
    "Realisatiegraad",
    "Prognose 1-2-2026",
    "Status",
  ]);
  // Of this regio only Huizen is to get places before the end of the cyclus: 200.
  expect(table).toEqual(
    own.map((row) => {
      const [places, realised] = [task(row, "regulier"), stand(row, "regulier")];
      return [
        row.naam,
        places,
        realised,
        places - realised,
        places === 0 ? cellError("#DIV/0!") : realised / places,
        realised + (row.naam === "Huizen" ? 200 : 0),
        statusOf(row),
      ];
    }),
  );
  expect(ask("OVERZICHT", [["Noord-Holland"]], "totaal", PEILDATUM)).toHaveLength(45);
});

it("PEILDATUM is the date of the table", () => {
  expect(ask("PEILDATUM", null)).toEqual([[PEILDATUM]]);
  expect(ask("PEILDATUM", [[1]])).toEqual([[PEILDATUM]]);
});

it("HERKOMST shows the sum and the cells of the printed table", () => {
  const alkmaar = rows.find(({ naam }) => naam === "Alkmaar")!;
  const at = String(alkmaar.sheetRow);
  expect(ask("HERKOMST", [["Alkmaar"]], "gap", null, null)).toEqual([
    [
      `Gap regulier van Alkmaar: taakstelling − realisatie = 395 − 150 = 245. Taakstelling uit Voortgangsrapportage!B${at}, cyclus niet genoemd. Realisatie uit Voortgangsrapportage!C${at}, peildatum 1-9-2025.`,
    ],
  ]);
  expect(ask("HERKOMST", [["Noord-Holland"]], "Realisatie", "amv", null)).toEqual([
    ["Realisatie amv van Noord-Holland: 771. Realisatie uit Voortgangsrapportage!C2:C45, peildatum 1-9-2025."],
  ]);
});

it("HERKOMST names the rule, the cyclus and the day of each measure", () => {
  const herkomst = (
    gebied: string,
    maat: string,
    soort: string | null = null,
    date: number | null = null,
    over: Model = model,
  ): string => String((resultOf(associated, over, "HERKOMST", [[[gebied]], maat, soort, date]) as unknown[][])[0]?.[0]);
  expect(herkomst("Noord-Holland", "status")).toContain(
    "Regel: een gemeente voldoet als zij voor regulier én amv genoeg plaatsen heeft.",
  );
  expect(herkomst("Noord-Holland", "duurzaam")).toMatch(
    /^Duurzaam regulier van Noord-Holland: 5\.993\. .*Locaties!.*resterend \(nog minstens 5 jaar open vanaf die dag\)/,
  );
  expect(herkomst("Hoorn", "prognose", null, EINDE)).toMatch(
    /^Prognose regulier van Hoorn: realisatie \+ mutaties = 0 \+ 100 = 100\. .*peildatum 1-9-2025\. 1 mutatie tot en met 1-2-2026, uit Mutaties!B1\./,
  );
  const decided = sampleModel({
    Verdeelbesluit: [
      ["Gemeente", "Taakstelling cyclus 1 regulier"],
      ["Alkmaar", 395],
    ],
  });
  expect(herkomst("Alkmaar", "taakstelling", null, null, decided)).toBe(
    "Taakstelling regulier van Alkmaar: 395. Taakstelling uit Verdeelbesluit!B2, cyclus 1.",
  );
});

it("BEVINDINGEN counts the last validation by tab and severity", () => {
  const finding = (tab: string, severity: string): object => ({ tab, severity });
  const validation = {
    findings: [finding("Regio's", "fout"), finding("Regio's", "waarschuwing"), finding("Provincie", "fout")],
    tabs: ["Regio's", "Provincie", "Locaties"].map((name) => ({ name })),
  };
  const session = fakeSession(model);
  session.move({ validation: validation as never });
  const count = (...args: unknown[]): unknown => resultOf(associated, session, "BEVINDINGEN", args);
  expect(count(null, null)).toEqual([[3]]);
  expect(count(null, "Fouten")).toEqual([[2]]);
  expect(count([["regio's"], [""], ["Locaties"]], null)).toEqual([[2], [""], [0]]);
  expect(count([["Regio's"]], "aandachtspunt")).toEqual([[0]]);
});

describe("GEMEENTE", () => {
  const valuesOf = (card: EntityCard | undefined): Record<string, unknown> =>
    Object.fromEntries(Object.entries(card?.properties ?? {}).map(([name, { basicValue }]) => [name, basicValue]));
  const figures = (row: Row, soort: "regulier" | "amv"): Record<string, unknown> => ({
    [`Taakstelling ${soort}`]: task(row, soort),
    [`Realisatie ${soort}`]: stand(row, soort),
    [`Gap ${soort}`]: task(row, soort) - stand(row, soort),
    [`Realisatiegraad ${soort}`]: task(row, soort) === 0 ? "#DIV/0!" : stand(row, soort) / task(row, soort),
  });

  it("is a card with its figures where Excel has cards", () => {
    const cards = resultOf(associated, model, "GEMEENTE", [rows.map(({ written }) => [written])], {
      entities: true,
    }) as EntityCard[][];
    expect(cards.map(([card]) => ({ type: card?.type, text: card?.text, values: valuesOf(card) }))).toEqual(
      rows.map((row) => ({
        type: "Entity",
        text: row.naam,
        values: {
          Code: row.code,
          Regio: row.regio,
          Provincie: "Noord-Holland",
          Status: statusOf(row),
          Peildatum: PEILDATUM,
          ...figures(row, "regulier"),
          ...figures(row, "amv"),
        },
      })),
    );
  });

  it("is the name where it has none", () => {
    expect(
      ask(
        "GEMEENTE",
        rows.map((row) => [row.written]),
      ),
    ).toEqual(rows.map((row) => [row.naam]));
  });
});
