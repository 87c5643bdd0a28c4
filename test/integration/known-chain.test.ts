// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../src/domain/build-model";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { workbookOf } from "../../src/domain/sheet/snapshot.fixture";
import { column, sheetsOf, sum, tabsOf, type Rows } from "./known-chain/csv-workbook";
import { formulaTab, run } from "./open-sample";

type Known = readonly [formula: string, answer: number | string];

const { max } = Math;

/** Opens the tabs with the formulas beside them, and gives what each of these shows. */
async function answersOf(name: string, tabs: ReadonlyMap<string, Rows>, known: readonly Known[]): Promise<Known[]> {
  const formulas = known.map(([formula]) => `=SPREIDING.${formula}`);
  const sheets = [...sheetsOf(tabs), formulaTab("Proef", formulas)];
  const running = await run({ name, date1904: false, sheets });
  const values = await running.values("Proef", `A1:A${String(known.length)}`);
  await running.close();
  return known.map(([formula], row) => [formula, values[row]?.[0] as number | string]);
}

/** The cells with a sum that is found to be wrong, after one cell of the tabs is typed over. */
function wrongSums(
  tabs: ReadonlyMap<string, Rows>,
  typed?: { tab: string; row: number; column: number; value: string },
) {
  const cells = Object.fromEntries(
    [...tabs].map(([tab, rows]) => [
      tab,
      rows.map((row, at) =>
        row.map((text, place) => {
          const value = typed?.tab === tab && typed.row === at && typed.column === place ? typed.value : text;
          return /^-?\d+$/.test(value) ? Number(value) : value;
        }),
      ),
    ]),
  );
  return validate(buildModel(workbookOf(cells), DEFAULT_SETTINGS, "2027-03-05"))
    .findings.filter(({ rule }) => rule.startsWith("rekenen."))
    .map(({ rule, tab, address }) => `${rule} ${tab}!${address}`);
}

describe("Noord-Holland with both cycli", () => {
  const tabs = tabsOf("noord-holland");
  const of = (tab: string, header: string): ReadonlyMap<string, number> => column(tabs, tab, header);
  const names = [...of("Verdeelbesluit cyclus 1", "Taakstelling regulier").keys()];
  const regios = new Map((tabs.get("Regio-indeling") ?? []).slice(1).map(([naam = "", regio = ""]) => [naam, regio]));
  const inRegio = (regio: string): string[] => names.filter((naam) => regios.get(naam) === regio);

  const first = of("Verdeelbesluit cyclus 1", "Taakstelling regulier");
  const second = of("Verdeelbesluit cyclus 2", "Taakstelling regulier");
  const [old, between, after] = ["1-9-2025", "1-10-2026", "1-3-2027"].map((day) =>
    of(`Voortgang ${day}`, "Gerealiseerd regulier"),
  ) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  const indicatief = of("Indicatief cyclus 2", "Indicatieve opgave regulier");
  const mindering = of("In mindering cyclus 2", "In mindering regulier");
  const rest = of("Restopgave cyclus 2", "Restopgave regulier");
  const bod = of("Bod cyclus 2", "Bod regulier");
  const ukraine = of("Oekraïne 1-10-2026", "Gerealiseerd Oekraïne");
  const houders = of("Statushouders 2026", "Taakstelling statushouders");

  const gap = (task: ReadonlyMap<string, number>, stand: ReadonlyMap<string, number>, of: readonly string[]): number =>
    sum(task, of) - sum(stand, of);
  const tekort = (task: ReadonlyMap<string, number>, stand: ReadonlyMap<string, number>): number =>
    names.reduce((total, naam) => total + max(0, gap(task, stand, [naam])), 0);
  /** Wijdemeren has gone up in Hilversum on 1-1-2027. */
  const joined = (numbers: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...numbers, ["Hilversum", sum(numbers, ["Hilversum", "Wijdemeren"])], ["Wijdemeren", 0]]);

  const KNOWN: readonly Known[] = [
    // The first cyclus as published.
    ['TAAKSTELLING("Noord-Holland","regulier",1)', 14910],
    ['TAAKSTELLING("Noord-Holland","amv",1)', 1380],
    ['GAP("Noord-Holland","regulier",DATE(2025,9,1))', 14910 - 11519],
    ['STARTSTAND("Noord-Holland","regulier",2)', 13642],
    ['STARTSTAND("Noord-Holland","amv",2)', 954],
    // The chain of the second: 7.700 to go.
    ['RESTOPGAVE("Noord-Holland","totaal",2)', 7700],
    ['RESTOPGAVE("Noord-Holland")', sum(rest)],
    ['INDICATIEF("Noord-Holland")', sum(indicatief)],
    ['INDICATIEF("Alkmaar","regulier",2)', sum(indicatief, ["Alkmaar"])],
    ['INMINDERING("Kennemerland")', sum(mindering, inRegio("Kennemerland"))],
    ['RESTOPGAVE("Kennemerland","regulier",2)', sum(rest, inRegio("Kennemerland"))],
    ['BOD("Noord-Holland")', sum(bod)],
    ['BOD("Haarlem","amv")', sum(of("Bod cyclus 2", "Bod amv"), ["Haarlem"])],
    ['BOD("Haarlem","regulier",1)', "#N/A"],
    ['TAAKSTELLING("Noord-Holland","totaal",2)', 7700],
    // A peildatum between the two besluiten: the first holds; asked for, the second.
    ['GAP("Alkmaar","regulier",DATE(2026,10,1))', gap(first, between, ["Alkmaar"])],
    ['GAP("Alkmaar","regulier",DATE(2026,10,1),2)', gap(second, between, ["Alkmaar"])],
    ['GAP("Noord-Holland","regulier",DATE(2026,10,1))', gap(first, between, names)],
    ['TEKORT("Noord-Holland","regulier",DATE(2026,10,1))', tekort(first, between)],
    ['TEKORT("Noord-Holland","regulier",DATE(2026,10,1),2)', tekort(second, between)],
    ['REALISATIEGRAAD("Noord-Holland","regulier",DATE(2026,10,1),2)', sum(between) / sum(second)],
    ['OVERSCHOT("Noord-Holland","regulier",DATE(2025,9,1))', tekort(first, old) - (14910 - 11519)],
    // After both, and after a merger inside the second.
    ['GAP("Alkmaar")', gap(second, after, ["Alkmaar"])],
    ['GAP("Hilversum")', gap(joined(second), after, ["Hilversum"])],
    ['GAP("Noord-Holland")', sum(second) - sum(after)],
    ['TEKORT("Noord-Holland")', tekort(joined(second), joined(after))],
    ['GAP("Hilversum","regulier",DATE(2026,10,1))', gap(first, between, ["Hilversum"])],
    // Beside the taakstelling, never in it.
    ['REALISATIE("Noord-Holland","oekraïne")', sum(ukraine)],
    ['TAAKSTELLING("Kennemerland","statushouders")', sum(houders, inRegio("Kennemerland"))],
    ['REALISATIE("Noord-Holland","totaal",DATE(2025,9,1))', 11519 + 771],
    ["PEILDATUM()", 46447],
  ];

  it("has no sum that is wrong", () => expect(wrongSums(tabs)).toEqual([]));

  // Row 2 of a tab is the first gemeente, Aalsmeer; that of the tabs of the regio's Amsterdam-Amstel.
  it.each([
    ["a restopgave that does not follow", "Restopgave cyclus 2", 1, ["rekenen.keten-tabellen", "rekenen.regio-som"]],
    [
      "a bod of a regio that is not that of its gemeenten",
      "Regio's cyclus 2",
      4,
      ["rekenen.regio-som", "rekenen.regioplan-som"],
    ],
    [
      "an opgave of the provincie that is not that of its gemeenten",
      "Provincie cyclus 2",
      1,
      ["rekenen.provincie-som", "rekenen.restopgave"],
    ],
  ])("finds %s", (_, tab, place, rules) => {
    const found = wrongSums(tabs, { tab, row: 2, column: place, value: "9999" });
    expect([...new Set(found.map((one) => one.split(" ")[0]))].sort()).toEqual(rules);
  });

  it("answers what its tables add up to on paper", async () => {
    expect(await answersOf("Noord-Holland.xlsx", tabs, KNOWN)).toEqual(KNOWN);
  });
});

describe("Zeeland, which has no regio's", () => {
  const tabs = tabsOf("zeeland");
  const of = (tab: string, header: string): ReadonlyMap<string, number> => column(tabs, tab, header);
  const [first, second] = ["20-12-2024", "18-12-2026"].map((day) =>
    of(`Verdeelbesluit ${day}`, "Taakstelling regulier"),
  ) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  const realised = (day: string): ReadonlyMap<string, number> => of(`Voortgang ${day}`, "Regulier gerealiseerd");
  const chain = (header: string): ReadonlyMap<string, number> => of("Keten cyclus 2", header);
  /** No end, or one after 30-6-2032: in these locaties 1-1-2033. */
  const remaining = (asked: string): number =>
    (tabs.get("Locaties") ?? [])
      .filter(([, , soort, , , einde = ""]) => soort === asked && (einde === "" || einde === "1-1-2033"))
      .reduce((total, [, , , plaatsen]) => total + Number(plaatsen), 0);

  const KNOWN: readonly Known[] = [
    ['RESTOPGAVE("Zeeland")', sum(chain("Restopgave regulier"))],
    ['RESTOPGAVE("Zeeland","totaal")', sum(chain("Restopgave regulier")) + sum(chain("Restopgave amv"))],
    ['INMINDERING("Zeeland","amv")', sum(chain("In mindering amv"))],
    // Sluis has given no bod yet: not 0, and not in the sum.
    ['BOD("Zeeland")', sum(chain("Bod regulier"))],
    ['BOD("Sluis")', "#N/A"],
    // Agreed, and ended on 31-12-2025: the taakstelling is back from 1-1-2026 on.
    ['GAP("Terneuzen","regulier",DATE(2025,12,31))', 231 - 30 - 200],
    ['GAP("Terneuzen","regulier",DATE(2026,1,1))', 231 - 200],
    ['GAP("Hulst","regulier",DATE(2025,12,31))', 118 + 30 - 40],
    ['TAAKSTELLING("Terneuzen","regulier",1)', sum(first, ["Terneuzen"])],
    ['TAAKSTELLING("Zeeland","regulier",1)', sum(first)],
    ['TAAKSTELLING("Kapelle","regulier",1)', 55 + 20],
    ['TAAKSTELLING("Vlissingen","regulier",2)', sum(second, ["Vlissingen"]) + 15],
    // No peildatum between a besluit and its own date: the first holds on 1-11-2026.
    ['GAP("Borsele","regulier",DATE(2026,11,1))', sum(first, ["Borsele"]) - sum(realised("1-11-2026"), ["Borsele"])],
    ['GAP("Borsele")', sum(second, ["Borsele"]) - sum(realised("1-2-2027"), ["Borsele"])],
    ['GAP("Zeeland")', sum(second) - sum(realised("1-2-2027"))],
    // 1.351 on 1-7-2025, + 35 + 20 − 30 before the end, + 60 after it.
    ['STARTSTAND("Zeeland","regulier",2)', sum(realised("1-7-2025")) + 35 + 20 - 30 + 60],
    ['STARTSTAND("Zeeland","amv",2)', sum(of("Voortgang 1-7-2025", "Amv gerealiseerd")) + 7],
    ['REALISATIE("Zeeland","oekraïne",DATE(2026,11,1))', sum(of("Voortgang 1-11-2026", "Oekraïne gerealiseerd"))],
    ['TAAKSTELLING("Sluis","totaal",2)', 80 + 8],
    // Counted for the second cyclus: still there five years after 1-7-2027, the day that they must be realised by.
    ['TELTMEE("Zeeland","regulier",2)', remaining("regulier")],
    ['TELTMEE("Zeeland","amv",2)', remaining("amv")],
  ];

  it("has no sum that is wrong", () => expect(wrongSums(tabs)).toEqual([]));

  it("answers what its tables add up to on paper", async () => {
    expect(await answersOf("Zeeland.xlsx", tabs, KNOWN)).toEqual(KNOWN);
  });
});
