// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../src/domain/gemeenten/gebied";
import { CLOSING_COLUMNS, closing, closingRows, type ClosingQuestion } from "../../src/domain/measures/closing";
import { nameOf } from "../../src/domain/measures/name-of";
import { resolveGebied } from "../../src/domain/measures/resolve-gebied";
import type { Model } from "../../src/domain/model";
import { columnLetters } from "../../src/domain/sheet/addresses";
import { verslagTab } from "../../src/domain/verslag/verslag-tab";
import type { FileSheet } from "../../src/xlsx/workbook-file";
import { createRandom } from "../faults/random";
import { column, sheetOf, sheetsOf, sum, tabsOf } from "./known-chain/csv-workbook";
import { formulaTab, run } from "./open-sample";

/** An error and a blank both say that it is not known. */
const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
const COLUMNS = CLOSING_COLUMNS.length;
type Rows = readonly (readonly (string | number | null)[])[];

function drawn(model: Model, question: ClosingQuestion): Rows {
  return closingRows(closing(model.index, question)).map((row) => [
    nameOf(model, row.gebied),
    ...CLOSING_COLUMNS.map((column) => (row[column].ok ? row[column].value : null)),
  ]);
}

interface Seen {
  readonly view: Rows;
  readonly spill: Rows;
  readonly verslag: Rows;
}

/** What the view, the function that spills and the table for the verslag show of one gebied, for each of some soorten. */
async function seen(
  sheets: readonly FileSheet[],
  naam: string,
  soorten: readonly SoortOfTotaal[],
  cyclus: number | null,
): Promise<readonly Seen[]> {
  const spills = soorten.map((soort, at) =>
    formulaTab(`Proef${String(at)}`, [
      `=SPREIDING.SLUITHET("${naam}","${soort}"${cyclus === null ? "" : `,${cyclus}`})`,
    ]),
  );
  const file = { name: "Keten.xlsx", date1904: false, sheets: [...sheets, ...spills] };
  const running = await run(file);
  const model = running.session.state().model!;
  const gebied = resolveGebied(model.index, naam);
  if (!gebied.ok || gebied.value.level === "gemeente") throw new Error(naam);
  const question = { gebied: gebied.value, soort: soorten[0]!, cyclus };
  const tab = verslagTab(model, question);
  const { names } = await running.session.addTabs([tab]);
  await running.workbook.settled();
  const header = tab.headerRows[0]!;
  const rowsIn = async (of: string, first: number, count: number, from: number): Promise<Rows> => {
    const rows = `${String(first)}:${columnLetters(from + COLUMNS - 1)}${String(first + count - 1)}`;
    const [left, right] = [
      await running.values(of, `A${String(first)}:A${String(first + count - 1)}`),
      await running.values(of, `${columnLetters(from)}${rows}`),
    ];
    return left.map(([name], at) => [String(name), ...right[at]!.map(numberOf)]);
  };
  const all: Seen[] = [];
  for (const [at, soort] of soorten.entries()) {
    const view = drawn(model, { ...question, soort });
    all.push({
      view,
      spill: await rowsIn(`Proef${String(at)}`, 2, view.length, 1),
      verslag: await rowsIn(names[0]!, header + 2, view.length, 1 + COLUMNS * at),
    });
  }
  await running.close();
  return all;
}

describe("the known workbooks", () => {
  it.each([
    ["zeeland", "Zeeland", "Keten cyclus 2", "Keten cyclus 2"],
    ["noord-holland", "Noord-Holland", "Restopgave cyclus 2", "Bod cyclus 2"],
  ])("%s", async (folder, naam, restTab, bodTab) => {
    const tabs = tabsOf(folder);
    const sheets = sheetsOf(tabs);
    const all = await seen(sheets, naam, ["regulier", "amv"], 2);
    for (const [at, { view, spill, verslag }] of all.entries()) {
      expect(spill).toEqual(view);
      expect(verslag).toEqual(view);
      // On paper.
      const soort = ["regulier", "amv"][at]!;
      const [rest, bod] = [column(tabs, restTab, `Restopgave ${soort}`), column(tabs, bodTab, `Bod ${soort}`)];
      const open = sum(
        rest,
        [...rest.keys()].filter((gemeente) => !bod.has(gemeente)),
      );
      expect(view[0]?.slice(3)).toEqual([sum(rest), sum(bod), open, sum(rest) - open - sum(bod)]);
    }
  });
});

const GOOI = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"];
const HEADER = ["Indicatieve opgave", "In mindering", "Restopgave", "Bod"].flatMap((link) =>
  ["regulier", "amv"].map((soort) => `${link} ${soort}`),
);

/** Some cells are blank, some links have no tab that names the cyclus, and the regio may be stated as a whole. */
function randomSheets(seed: number): FileSheet[] {
  const random = createRandom(seed);
  const cell = (): string => (random.chance(0.3) ? "" : String(random.int(0, 300)));
  const named = random.chance(0.5);
  const tabOf = (name: string, columns: readonly string[]): FileSheet =>
    sheetOf(name, [["Gemeente", ...columns], ...GOOI.map((naam) => [naam, ...columns.map(cell)])]);
  return [
    tabOf(named ? "Keten cyclus 2" : "Keten", HEADER.slice(0, 6)),
    tabOf(random.chance(0.5) ? "Bod cyclus 2" : "Bod", HEADER.slice(6)),
    ...(random.chance(0.5)
      ? [
          sheetOf("Bod regio", [
            ["Regio", "Bod regulier"],
            ["Gooi en Vechtstreek", String(random.int(0, 900))],
          ]),
        ]
      : []),
  ];
}

it.each<[seed: number, cyclus: number | null]>([
  [1, null],
  [1, 2],
  [2, 2],
  [4, null],
  [6, 2],
])("a random workbook (%s), asked of cyclus %s", async (seed, cyclus) => {
  for (const { view, spill, verslag } of await seen(
    randomSheets(seed),
    "Gooi en Vechtstreek",
    ["regulier", "amv"],
    cyclus,
  )) {
    expect(verslag).toEqual(view);
    if (view.some((row) => row.slice(1).some((one) => one !== null))) expect(spill).toEqual(view);
  }
});
