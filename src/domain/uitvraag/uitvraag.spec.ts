// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../build-model";
import { createGebieden } from "../gemeenten/create-gebieden";
import { NOORD_HOLLAND } from "../measures/noord-holland.fixture";
import type { Model } from "../model";
import type { NewCell, NewTab } from "../new-tabs/new-tab";
import { tabSummaries } from "../rules/tab-summary";
import { validate } from "../rules/validate";
import { DEFAULT_SETTINGS } from "../settings";
import { toSerial } from "../sheet/dates";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { answersTab } from "./answers-tab";
import { mergeAnswers, type Merged } from "./merge-answers";
import { uitvraagLists, uitvraagTabs } from "./uitvraag-tabs";

const LAST = "2025-09-01";
const ASKED = "2025-12-01";
const TODAY = "2025-12-05";
const gebieden = createGebieden();
const provincieNamed = (naam: string) => gebieden.provincies.find((one) => one.naam === naam)!;

interface Published {
  readonly naam: string;
  readonly taak: readonly string[];
  readonly real: readonly [number, number];
}
const PUBLISHED: readonly Published[] = NOORD_HOLLAND.trim()
  .split("\n")
  .map((line) => {
    const [name = "", , taak = "", real = ""] = line.split("|").map((part) => part.trim());
    const [regulier = "", amv = ""] = real.split("/");
    return { naam: name.slice(7), taak: taak.split("/"), real: [Number(regulier), Number(amv)] };
  });

const OWN: readonly (readonly FixtureCell[])[] = [
  [
    "Gemeente",
    "Taakstelling regulier",
    "Taakstelling amv",
    "Gerealiseerd regulier 1-9-2025",
    "Gerealiseerd amv 1-9-2025",
  ],
  ...PUBLISHED.map(({ naam, taak, real }) => [naam, ...taak.map(Number), ...real]),
];

const plain = (cell: NewCell): FixtureCell =>
  typeof cell !== "object"
    ? cell
    : "date" in cell
      ? { value: toSerial(cell.date), format: "d-m-yyyy" }
      : "formula" in cell
        ? { value: 0, formula: cell.formula }
        : cell.indented;
type Sheets = Record<string, readonly (readonly FixtureCell[])[]>;
const sheetsOf = (tabs: readonly NewTab[]): Sheets =>
  Object.fromEntries(tabs.map(({ name, rows }) => [name, rows.map((row) => row.map(plain))]));
const modelOf = (sheets: Sheets): Model => buildModel(workbookOf(sheets), DEFAULT_SETTINGS, TODAY);

const own = modelOf({ Voortgang: OWN });
const lists = uitvraagLists(own, provincieNamed("Noord-Holland"), ASKED);
const out = sheetsOf(uitvraagTabs(own, lists, ASKED));

/** The lists filled in with what is published. */
function filled(sheets: Sheets, of: (naam: string) => readonly FixtureCell[] | undefined): Sheets {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((row) => {
        const answer = typeof row[0] === "string" ? of(row[0]) : undefined;
        return answer === undefined ? row : [...row.slice(0, -3), ...answer, ""];
      }),
    ]),
  );
}
const publishedOf = (naam: string): readonly FixtureCell[] | undefined =>
  PUBLISHED.find((one) => one.naam === naam)?.real;
const merge = (sheets: Sheets): Merged =>
  mergeAnswers(own, [{ file: null, model: modelOf({ Voortgang: OWN, ...sheets }) }])!;
const totals = ({ totals: all }: Merged): number[] => all.map(({ places }) => places);

test("what is written beside an answer, or in place of one, is shown", () => {
  const answered = filled(out, publishedOf);
  const [tab = ""] = Object.keys(answered);
  const rows = answered[tab]!.map((row) =>
    row[0] === "Diemen" ? [...row.slice(0, -3), "n.v.t.", 0, "Nog in overleg met het COA"] : row,
  );
  const merged = merge({ ...answered, [tab]: rows });
  expect(merged.notes.map(({ gemeente, text }) => `${gemeente.naam}: ${text}`)).toEqual([
    "Diemen: Nog in overleg met het COA",
    "Diemen: n.v.t.",
  ]);
  expect(merged.missing.flatMap(({ gemeenten }) => gemeenten.map(({ gemeente }) => gemeente.naam))).toEqual(["Diemen"]);
});

test("a soort that was not asked is not used, and that is said", () => {
  const file = modelOf({
    Terug: [
      ["Gemeente", "Realisatie totaal 1-12-2025"],
      ["Alkmaar", 150],
      ["Hoorn", 20],
    ],
  });
  const merged = mergeAnswers(own, [{ file: "noord.xlsx", model: file }])!;
  expect(totals(merged)).toEqual([0, 0]);
  expect(merged.remarks.map(({ sentence }) => sentence)).toEqual([
    "noord.xlsx, Terug: er staat ook een kolom of rij totaal. Gevraagd is regulier en amv, dus dit is niet gebruikt.",
  ]);
});

describe("lists that go out", () => {
  it("are one per regio, with the last stand and a total", () => {
    expect(Object.keys(out)).toHaveLength(5);
    const gooi = out["Uitvraag Gooi en Vechtstreek"]!;
    expect(gooi[4]).toEqual([
      "Gemeente",
      "Taakstelling regulier",
      "Taakstelling amv",
      "Realisatie regulier 1-9-2025",
      "Realisatie amv 1-9-2025",
      "Realisatie regulier 1-12-2025",
      "Realisatie amv 1-12-2025",
      "Toelichting",
    ]);
    expect(gooi.slice(5, -1).map((row) => row[0])).toEqual([
      "Blaricum",
      "Gooise Meren",
      "Hilversum",
      "Huizen",
      "Laren (NH.)",
      "Wijdemeren",
    ]);
    expect(gooi[5]).toEqual(["Blaricum", 250, 0, 250, 0, "", "", ""]);
    expect(gooi.at(-1)![5]).toEqual({ value: 0, formula: "=SUM(F6:F11)" });
    expect(lists.flatMap(({ gemeenten }) => gemeenten)).toHaveLength(44);
  });

  it.each(gebieden.provincies.map(({ naam }) => naam))("hold every gemeente of %s once", (naam) => {
    const provincie = provincieNamed(naam);
    const all = uitvraagLists(own, provincie, ASKED).flatMap(({ gemeenten }) => gemeenten.map((one) => one.code));
    expect([...all].sort()).toEqual(
      gebieden
        .gemeentenOf(provincie, ASKED)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it("are no source, blank or filled, and the list of tabs says so", () => {
    const before = validate(own).findings.map(({ id }) => id);
    for (const sheets of [out, filled(out, (naam) => (publishedOf(naam) === undefined ? undefined : [7, 7]))]) {
      const model = modelOf({ Voortgang: OWN, ...sheets });
      expect(validate(model).findings.map(({ id }) => id)).toEqual(before);
      expect(model.index.peildata).toEqual([LAST]);
      expect(
        tabSummaries(model)
          .slice(1)
          .every(({ kind }) => kind === "uitvraag"),
      ).toBe(true);
    }
  });
});

describe("answers back", () => {
  const back = merge(filled(out, publishedOf));

  it("come to 11.519 regulier and 771 amv, with nothing missing", () => {
    expect(back).toMatchObject({ peildatum: ASKED, lastPeildatum: LAST, missing: [], remarks: [] });
    expect(totals(back)).toEqual([11519, 771]);
    expect(back.lines.every(({ difference }) => difference === 0)).toBe(true);
  });

  it("come to the same from five files, rows in another order and a row below", () => {
    const files = Object.entries(filled(out, publishedOf)).map(([name, rows]) => ({
      file: `${name}.xlsx`,
      model: modelOf({
        Blad1: [...rows.slice(0, 5), ...rows.slice(5, -1).reverse(), ...rows.slice(-1), [], ["Met groet"]],
      }),
    }));
    expect(totals(mergeAnswers(own, files)!)).toEqual([11519, 771]);
  });

  it("name who is missing: a gemeente, one soort, a whole regio", () => {
    const {
      missing,
      totals: [regulier],
    } = merge(
      filled(out, (naam) => (naam === "Texel" ? ["", ""] : naam === "Alkmaar" ? [150, "n.v.t."] : publishedOf(naam))),
    );
    expect(missing).toMatchObject([
      {
        list: "Noord-Holland Noord",
        whole: false,
        gemeenten: [
          { gemeente: { naam: "Alkmaar" }, soorten: ["amv"] },
          { gemeente: { naam: "Texel" }, soorten: ["regulier", "amv"] },
        ],
      },
    ]);
    expect(regulier).toMatchObject({ places: 11519, answered: 43, of: 44 });
    const others = Object.fromEntries(
      Object.entries(filled(out, publishedOf)).filter(([name]) => name !== "Uitvraag Gooi en Vechtstreek"),
    );
    expect(merge(others).missing).toMatchObject([{ list: "Gooi en Vechtstreek", whole: true }]);
  });

  it("of which two differ, or that are no number, do not count and are said", () => {
    const all = filled(out, (naam) => (naam === "Hoorn" ? ["geen idee", -3] : publishedOf(naam)));
    const noord = all["Uitvraag Kennemerland"]!;
    const merged = merge({
      ...all,
      "Uitvraag Kennemerland": [...noord.slice(0, 5), ["Huizen", 200, 0, 0, 0, 200, 0, ""], ...noord.slice(5)],
    });
    const said = merged.remarks.map(({ sentence }) => sentence);
    expect(said).toEqual([
      "Uitvraag Kennemerland: Huizen staat op deze lijst en hoort bij Gooi en Vechtstreek.",
      "Huizen, regulier: 0 (Uitvraag Gooi en Vechtstreek) en 200 (Uitvraag Kennemerland). Geen van deze telt mee.",
      "Uitvraag Noord-Holland Noord: bij Hoorn, regulier staat “geen idee”. Dat is geen aantal plaatsen en telt niet mee.",
      "Uitvraag Noord-Holland Noord: bij Hoorn, amv staat “-3”. Dat is geen aantal plaatsen en telt niet mee.",
    ]);
    expect(totals(merged)).toEqual([11519, 771]);
    expect(
      merged.lines.find(({ gemeente, soort }) => gemeente.naam === "Huizen" && soort === "regulier")!.places,
    ).toBeNull();
  });

  it("that are typed as text are read, and large differences stand out", () => {
    const merged = merge(filled(out, (naam) => (naam === "Haarlem" ? ["1.234 ", "12 "] : publishedOf(naam))));
    expect(merged.lines.filter(({ large }) => large)).toMatchObject([
      { gemeente: { naam: "Haarlem" }, soort: "regulier", places: 1234, last: 794, difference: 440 },
    ]);
    expect(totals(merged)).toEqual([11519 + 440, 771 + 12]);
  });

  it("become a Voortgang that is read as any other, with what is missing left blank", () => {
    const merged = merge(filled(out, (naam) => (naam === "Texel" ? ["", ""] : publishedOf(naam))));
    const tab = answersTab(own, merged);
    const model = modelOf(sheetsOf([tab]));
    expect(model.index.peildata).toEqual([ASKED]);
    expect(validate(model).summary).toMatchObject({ fout: 0 });
    expect(tab.rows.find(([naam]) => naam === "Texel")).toEqual(["Texel", "", ""]);
    expect(tab.rows.find(([naam]) => naam === "Amsterdam")).toEqual(["Amsterdam", 4507, 274]);
  });
});
