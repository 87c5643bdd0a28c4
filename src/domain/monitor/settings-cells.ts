// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../sheet/addresses";
import type { CellValue } from "../sheet/snapshot";
import { hasChoice, LIST_IDS, SETTING_IDS, type ListId, type MonitorPlaces, type SettingId, type Spot } from "./places";
import { LIST_LENGTH, type MonitorPlan } from "./plan";
import { LISTS_TITLE, MONITOR_LISTS, MONITOR_MESSAGES as SAYS, MONITOR_SETTINGS } from "./words";

export interface MonitorCell extends Spot {
  /** A constant, or a formula in English notation. */
  readonly content: CellValue;
}

export function absolute({ row, column }: Spot): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

/** The cells of a list, from its first. */
export function listRange({ lists }: MonitorPlaces, id: ListId): string {
  const [first, last] = [0, LIST_LENGTH - 1].map((index) => absolute(listCell(lists, id, index)));
  return `${String(first)}:${String(last)}`;
}

/** A cell of a list, counted from 0. */
export function listCell({ headerRow, columns }: MonitorPlaces["lists"], id: ListId, index: number): Spot {
  return { row: headerRow + 1 + index, column: columns[id] };
}

const LIST_OF: Readonly<Partial<Record<SettingId, ListId>>> = {
  peildatum: "peildata",
  soort: "soorten",
  prognoseOp: "prognoseData",
};

/** The list from which a setting is chosen, as a reference to cells of the same sheet; null where it is worked out. */
export function choicesOf(places: MonitorPlaces, id: SettingId): string | null {
  const list = LIST_OF[id];
  return list === undefined ? null : `=${listRange(places, list)}`;
}

/** Blank where the choices can be followed, else what is wrong with them. */
export function controleCell({ lists }: Pick<MonitorPlaces, "lists">): Spot {
  return listCell(lists, "controle", 0);
}

/** The labels and cells of the settings that this monitor has, and the line below them. */
export function settingCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const { settings, message } = places;
  const contents: Readonly<Record<SettingId, CellValue>> = {
    peildatum: plan.peildatum,
    soort: "regulier",
    prognoseOp: plan.prognoseOp,
    cyclus: cyclusFormula(places),
    vorige: vorigeFormula(places),
  };
  return [
    ...SETTING_IDS.filter((id) => hasChoice(places.columns, id)).flatMap((id) => {
      const { row, column } = settings[id];
      const content = contents[id];
      return [
        { row: row - 1, column, content: MONITOR_SETTINGS[id] },
        ...(content === "" ? [] : [{ row, column, content }]),
      ];
    }),
    { ...message, content: messageFormula(places) },
  ];
}

/** The block with the lists; it is the monitor's own, and written anew each time. */
export function listCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const { lists } = places;
  const column = (id: ListId, contents: readonly CellValue[]): MonitorCell[] =>
    Array.from({ length: LIST_LENGTH }, (_, index) => ({
      ...listCell(lists, id, index),
      content: contents[index] ?? "",
    }));
  const numbers = Array.from({ length: LIST_LENGTH }, (_, index) => index + 1);
  const peildatumAt = (index: number): string => absolute(listCell(lists, "peildata", index));
  return [
    { row: lists.headerRow - 1, column: lists.columns.peildata, content: LISTS_TITLE },
    ...LIST_IDS.map((id) => ({ row: lists.headerRow, column: lists.columns[id], content: MONITOR_LISTS[id] })),
    ...column(
      "peildata",
      numbers.map((number) => `=IFERROR(SPREIDING.PEILDATUM(${String(number)}),"")`),
    ),
    ...column(
      "geschreven",
      numbers.map((_, index) => `=IF(${peildatumAt(index)}="","",${written(peildatumAt(index))})`),
    ),
    ...column("soorten", ["regulier", "amv", "totaal"]),
    ...column("prognoseData", plan.prognoseData),
    ...column(
      "stand",
      plan.cycli.map(([stand]) => stand),
    ),
    ...column(
      "cyclus",
      plan.cycli.map(([, cyclus]) => cyclus),
    ),
    ...column("controle", [
      controleFormula(places),
      missingBeforeFormula(places),
      sumsFormula(places),
      outsideFormula(plan, places),
    ]),
  ];
}

/** Characters of a list of gemeenten in the line on top, which does not wrap. */
const ROOM = 110;

/** A date as people write it; TEXT would need the letters of the user's language ("jjjj"). */
export function written(date: string): string {
  return `DAY(${date})&"-"&MONTH(${date})&"-"&YEAR(${date})`;
}

/** The stand that the figures are of, chosen or the newest; "" where that has no date. */
export function standOf(places: MonitorPlaces): string {
  const chosen = absolute(places.settings.peildatum);
  return `IF(${chosen}="",${absolute(listCell(places.lists, "peildata", 0))},${chosen})`;
}

function cyclusFormula(places: MonitorPlaces): string {
  return `=IFERROR(INDEX(${listRange(places, "cyclus")},MATCH(${standOf(places)},${listRange(places, "stand")},0)),"${SAYS.noCyclus}")`;
}

function vorigeFormula(places: MonitorPlaces): string {
  const peildata = listRange(places, "peildata");
  const before = `INDEX(${peildata},MATCH(${standOf(places)},${peildata},0)+1)`;
  return `=IFERROR(IF(ISNUMBER(${before}),${before},"${SAYS.noVorige}"),"${SAYS.noVorige}")`;
}

const quoted = (text: string): string => `"${text}"`;

/**
 * What is wrong with the choices, in one sentence. Whether a stand is there is asked of the functions, in the list of peildata: that
 * follows the tables. A date in between would be answered from the stand before it, without a word.
 */
function controleFormula(places: MonitorPlaces): string {
  const { lists, settings } = places;
  const [chosen, soort, until] = [settings.peildatum, settings.soort, settings.prognoseOp].map(absolute) as [
    string,
    string,
    string,
  ];
  const names = [0, 1, 2, 3].map((index) => absolute(listCell(lists, "geschreven", index)));
  const [first = "", ...others] = names;
  const [second = "", third = "", fourth = ""] = others;
  const choose = `IF(${first}="",${quoted(SAYS.empty)},${quoted(SAYS.choose)}&${first}&IF(${second}="","",", "&${second})&IF(${third}="","",", "&${third})&IF(${fourth}="",".",", …"))`;
  const [noStand, then] = SAYS.noStand;
  const checks: (readonly [string, string])[] = [
    [`ISERROR(${chosen})`, quoted(SAYS.noPeildatum)],
    [`IF(${chosen}="",FALSE,NOT(ISNUMBER(${chosen})))`, `${quoted(SAYS.noDate)}&${choose}`],
    [
      `IF(${chosen}="",FALSE,COUNTIF(${listRange(places, "peildata")},${chosen})=0)`,
      `${quoted(noStand)}&IFERROR(${written(chosen)},${chosen})&${quoted(then)}&${choose}`,
    ],
    ...(hasChoice(places.columns, "soort")
      ? [
          [`IFERROR(${soort}="",FALSE)`, quoted(SAYS.blankSoort)] as const,
          [
            `IF(ISERROR(${soort}),TRUE,NOT(OR(${soort}="regulier",${soort}="amv",${soort}="totaal")))`,
            `IFERROR(${soort},"Dit")&${quoted(SAYS.noSoort)}`,
          ] as const,
        ]
      : []),
    ...(hasChoice(places.columns, "prognoseOp")
      ? [
          [`NOT(ISNUMBER(${until}))`, quoted(SAYS.noPrognose)] as const,
          // A full list may lack the first stand.
          [
            `IF(${absolute(listCell(lists, "peildata", LIST_LENGTH - 1))}="",${until}<MIN(${listRange(places, "peildata")}),FALSE)`,
            quoted(SAYS.earlyPrognose),
          ] as const,
        ]
      : []),
  ];
  return `=${checks.reduceRight((rest, [wrong, sentence]) => `IF(${wrong},${sentence},${rest})`, '""')}`;
}

/** Who was missing on the previous peildatum, which keeps the changes from being known. */
function missingBeforeFormula(places: MonitorPlaces): string {
  const vorige = absolute(places.settings.vorige);
  return `=IF(ISNUMBER(${vorige}),SPREIDING.ONTBREEKT(${absolute(totalCell(places))},"totaal",${vorige}),"")`;
}

function totalCell({ totalRow, nameColumn }: MonitorPlaces): Spot {
  return { row: totalRow, column: nameColumn };
}

/** The cells of a column in the rows of the gemeenten. */
function gemeentenRange({ gemeenten }: MonitorPlaces, column: number): string {
  return [gemeenten.headerRow + 1, gemeenten.lastRow].map((row) => absolute({ row, column })).join(":");
}

/** Figures of the gebied as a whole with their functions, by which a cell that holds something else is known. */
const TOTALS = [
  ["taakstellingRegulier", "TAAKSTELLING", "regulier"],
  ["realisatieRegulier", "REALISATIE", "regulier"],
  ["gapRegulier", "GAP", "regulier"],
  ["taakstellingAmv", "TAAKSTELLING", "amv"],
  ["realisatieAmv", "REALISATIE", "amv"],
] as const;

/**
 * What keeps the figures on the sheet from adding up: a total with something else in its cell, gemeenten that are not those of the
 * gebied, a taakstelling of another cyclus. One sentence: each makes the next unsure.
 */
function sumsFormula(places: MonitorPlaces): string {
  const { columns, settings, totalRow, nameColumn, groups } = places;
  const total = absolute(totalCell(places));
  const ask = (name: string, soort: string): string =>
    `SPREIDING.${name}(${total},"${soort}",${name === "TAAKSTELLING" ? `N(${absolute(settings.cyclus)}),` : ""}${absolute(settings.peildatum)})`;
  const there = TOTALS.flatMap(([id, name, soort]) => {
    const column = columns.get(id);
    return column === undefined ? [] : [{ column, name, asked: ask(name, soort) }];
  });
  const own = there.map(({ column, asked }): [string, string] => [
    `IFERROR(${absolute({ row: totalRow, column })}<>${asked},FALSE)`,
    `${quoted(SAYS.ownTotal[0])}&${absolute({ row: groups.headerRow, column })}&${quoted(SAYS.ownTotal[1])}&${total}&${quoted(SAYS.ownTotal[2])}`,
  ]);
  // An uitruil in doubt between two of its gemeenten leaves the total known and their own taakstelling #N/B: then less is no fault.
  const compared = (name: string, range: string, sign: "<" | ">", asked: string): string =>
    sign === "<" && name === "TAAKSTELLING"
      ? `IF(SUMPRODUCT(--ISNA(${range}))=0,SUMIF(${range},">0")<${asked},FALSE)`
      : `SUMIF(${range},">0")${sign}${asked}`;
  const differs = (sign: "<" | ">"): string =>
    `OR(${there
      .filter(({ name }) => name !== "GAP")
      .map(({ column, asked, name }) => compared(name, gemeentenRange(places, column), sign, asked))
      .map((test) => `IFERROR(${test},FALSE)`)
      .join(",")})`;
  const rows = `COUNTIF(${gemeentenRange(places, nameColumn)},"?*")`;
  const members = `IFERROR(ROWS(SPREIDING.GEMEENTEN(${total})),${rows})`;
  const checks: [string, string][] = [
    ...own,
    [`IF(${members}>${rows},${differs("<")},FALSE)`, quoted(SAYS.rowTooFew)],
    [`IF(${members}<${rows},${differs(">")},FALSE)`, quoted(SAYS.rowTooMany)],
    [`OR(${differs("<")},${differs(">")})`, quoted(SAYS.noSum)],
    [
      `IFERROR(${ask("TAAKSTELLING", "regulier")}-${ask("REALISATIE", "regulier")}<>${ask("GAP", "regulier")},FALSE)`,
      `IF(${absolute({ row: totalRow, column: columns.get("nietMeegeteld") ?? nameColumn })}="",${quoted(SAYS.stale)},"")`,
    ],
  ];
  return `=${checks.reduceRight((rest, [wrong, sentence]) => `IF(${wrong},${sentence},${rest})`, '""')}`;
}

/** The gemeenten of a provincie that are in no regio, so that its regio's are less than the whole; of a regio nothing. */
function outsideFormula({ regios }: MonitorPlan, places: MonitorPlaces): CellValue {
  const column = places.columns.get("regio");
  if (regios.length === 0 || column === undefined) return "";
  const outside = `SUMPRODUCT(--ISNA(${gemeentenRange(places, column)}))`;
  return `=IFERROR(IF(${outside}=0,"",${quoted(SAYS.noRegio[0])}&${outside}&${quoted(SAYS.noRegio[1])}),"")`;
}

/** As much of a list as the line on top has room for; the column has all of it. */
const shortened = (text: string): string =>
  `IF(LEN(${text})>${String(ROOM)},LEFT(${text},${String(ROOM)})&"…",${text}&".")`;

/** What is wrong with the choices; else who is missing from the gebied as a whole, now and on the previous peildatum, and what does not add up. */
function messageFormula(places: MonitorPlaces): string {
  const { columns, totalRow, settings, nameColumn } = places;
  const [controle = "", before = "", sums = "", outside = ""] = [0, 1, 2, 3].map((index) =>
    absolute(listCell(places.lists, "controle", index)),
  );
  const missing = absolute({ row: totalRow, column: columns.get("nietMeegeteld") ?? nameColumn });
  const vorige = absolute(settings.vorige);
  const now = `IF(${missing}="","",${quoted(SAYS.missing[0])}&${absolute(totalCell(places))}&${quoted(SAYS.missing[1])}&${shortened(missing)})`;
  const then = `IF(${before}="","",${quoted(SAYS.missingBefore[0])}&${written(vorige)}&${quoted(SAYS.missingBefore[1])}&${shortened(before)})`;
  return `=IF(${controle}<>"",${controle},TRIM(${now}&${then}&${sums}&${outside}))`;
}
