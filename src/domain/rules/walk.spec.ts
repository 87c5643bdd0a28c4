// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "./lib/noord-holland.fixture";
import { modelOf, voortgang, type FixtureTabs } from "./lib/rules.fixture";
import type { Each, Rule, Things } from "./rule";
import { walk } from "./walk";

const TABS: FixtureTabs = {
  Voortgang: [...voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 ca.20/0"]), ["Totaal", "794/102", "150/0"]],
  Mutaties: [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Hoorn", "regulier", -5, "1-11-2026"],
  ],
  Notities: [["Bellen met het COA", 3]],
};

/** What a rule is handed, told by `tell`. */
function handed<E extends Each>(
  each: E,
  kinds: Rule["in"],
  tell: (thing: Things[E]) => string,
  tabs: FixtureTabs = TABS,
): string[] {
  const told: string[] = [];
  const rule: Rule<object, E> = {
    id: "cel.proef",
    title: "",
    checks: "",
    reason: "",
    source: { kind: "keuze" },
    severity: "fout",
    each,
    in: kinds,
    sentence: () => "",
    check(thing) {
      told.push(tell(thing));
      return null;
    },
  };
  Array.from(walk(modelOf(tabs), [{ rule, drafts: [] }]));
  return told;
}

test("only what stands on tabs of its kinds", () => {
  expect(handed("table", ["voortgang"], ({ tab }) => tab)).toEqual(["Voortgang"]);
  expect(handed("table", "alle", ({ tab }) => tab)).toEqual(["Voortgang", "Mutaties"]);
  expect(handed("name", ["mutaties"], ({ named }) => named.text)).toEqual(["Hoorn"]);
  expect(handed("figure", ["mutaties"], ({ soort }) => soort)).toEqual([]);
  expect(handed("stand", ["verdeelbesluit"], ({ soort }) => soort)).toEqual([]);
  expect(handed("workbook", ["mutaties"], ({ figures, mutaties }) => `${figures.length} ${mutaties.length}`)).toEqual([
    "0 1",
  ]);
});

test("a sheet with its tables; one without any only for a rule about all tabs", () => {
  const tell = ({ sheet, tables }: Things["sheet"]): string => `${sheet.name} ${tables.length}`;
  expect(handed("sheet", "alle", tell)).toEqual(["Voortgang 1", "Mutaties 1", "Notities 0"]);
  expect(handed("sheet", ["mutaties"], tell)).toEqual(["Mutaties 1"]);
});

test("rows with their headings left out, notes included", () => {
  expect(handed("row", ["voortgang"], ({ row }) => `${row.row} ${row.kind}`)).toEqual(["1 data", "2 data", "3 total"]);
});

test("a cell that is simply read is handed to nobody", () => {
  expect(handed("oddCell", "alle", ({ cell }) => `${cell.at.tab} ${cell.reading.kind}`)).toEqual([
    "Voortgang unreadable",
  ]);
});

test("every text and formula of every sheet, without the bare numbers", () => {
  expect(handed("wordedCell", "alle", ({ value }) => String(value)).slice(-7)).toEqual([
    "Soort",
    "Aantal",
    "Datum",
    "Hoorn",
    "regulier",
    "1-11-2026",
    "Bellen met het COA",
  ]);
  expect(
    handed("wordedCell", "alle", ({ formula }) => formula, { Notities: [[3, { value: 4, formula: "=A1+1" }]] }),
  ).toEqual(["=A1+1"]);
});

test("every figure once, and every number of a gemeente on the newest peildatum", () => {
  const figures = handed("figure", "alle", ({ at, soort }) => `${at.row} ${at.column} ${soort}`);
  expect(new Set(figures).size).toBe(figures.length);
  expect(figures).toHaveLength(3 * 4);
  const stands = handed("stand", "alle", ({ gemeente, soort }) => `${gemeente.naam} ${soort}`, NOORD_HOLLAND);
  expect(stands).toHaveLength(2 * 44);
});
