// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Finding, type Severity } from "../../src/domain/findings";
import { describeFinding, ruleTitle } from "../../src/domain/rules/words";
import type { CellValue } from "../../src/domain/sheet/snapshot";

/** The cells of a report as somebody reads them: from its title, in the columns Ernst to Gevolg van. */
export type ReportGrid = readonly (readonly CellValue[])[];

const HEADINGS = [
  "Open bevindingen",
  "Geaccepteerde bevindingen",
  "Wat Spreiding heeft gewijzigd",
  "Waarvan is uitgegaan",
  "Wat niet is gecontroleerd",
] as const;
type Heading = (typeof HEADINGS)[number];

interface ReadBack {
  /** What a fact says, by the word before it. */
  readonly facts: ReadonlyMap<CellValue, CellValue>;
  /** Per tab fout, waarschuwing, aandachtspunt and samen; the last one is that of all. */
  readonly tabs: readonly { readonly tab: CellValue; readonly counts: readonly CellValue[] }[];
  /** The lines under a heading, without headers and without the sentence that there are none. */
  readonly under: Readonly<Record<Heading, ReportGrid>>;
}

function readBack(grid: ReportGrid): ReadBack {
  const rowOf = (first: string, from = 0): number => grid.findIndex((row, index) => index >= from && row[0] === first);
  const tabs = grid.findIndex((row) => row[1] === "Tabblad" && row[2] === "Fout");
  const total = grid.findIndex((row, index) => index > tabs && row[1] === "Totaal" && row[0] === "");
  const under = (heading: Heading): ReportGrid => {
    const start = rowOf(heading) + 1;
    const end = grid.findIndex((row, index) => index >= start && row.every((value) => value === ""));
    const isLine = ([first, ...others]: readonly CellValue[]): boolean =>
      first !== "Ernst" && others.some((value) => value !== "");
    return grid.slice(start, end).filter(isLine);
  };
  return {
    facts: new Map(grid.slice(1, tabs).map((row) => [row[0] ?? "", row[2] ?? ""])),
    tabs: grid.slice(tabs + 1, total + 1).map((row) => ({ tab: row[1] ?? "", counts: row.slice(2, 6) })),
    under: Object.fromEntries(HEADINGS.map((heading) => [heading, under(heading)])) as Record<Heading, ReportGrid>,
  };
}

/** What does not add up in a report, in words; nothing where all does. */
export function wrongIn(
  grid: ReportGrid,
  told: { readonly open: readonly Finding[]; readonly accepted: readonly Finding[]; readonly changes: number },
): string[] {
  const { facts, tabs, under } = readBack(grid);
  const open = under["Open bevindingen"];
  const wrong: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  const counted = (rows: ReportGrid): number[] => [
    ...SEVERITIES.map((severity) => rows.filter(([first]) => first === severity).length),
    rows.length,
  ];
  for (const { tab, counts } of tabs.slice(0, -1))
    same(String(tab), counts, counted(open.filter((row) => row[1] === tab)));
  same("Totaal", tabs.at(-1)?.counts, counted(open));
  const sums = [0, 1, 2, 3].map((at) => tabs.slice(0, -1).reduce((sum, { counts }) => sum + Number(counts[at]), 0));
  same("the tabs together", tabs.at(-1)?.counts, sums);
  same("the sentence", (String(facts.get("Open")).match(/\d[\d.]*/g) ?? []).map(numberOf), counted(open).slice(0, 3));
  same("Geaccepteerd", facts.get("Geaccepteerd"), under["Geaccepteerde bevindingen"].length);
  same("Gewijzigd", facts.get("Gewijzigd"), under["Wat Spreiding heeft gewijzigd"].length);
  same("the changes", under["Wat Spreiding heeft gewijzigd"].length, told.changes);
  same("the open findings", open.map(lineOf).sort(), told.open.map(wordsOf).sort());
  same(
    "the accepted findings",
    under["Geaccepteerde bevindingen"].map((row) => lineOf(row).replace(/Reden: .*?\)\. /s, "")).sort(),
    told.accepted.map(wordsOf).sort(),
  );
  return [...wrong, ...outOfOrder(open)];
}

const numberOf = (text: string): number => Number(text.replaceAll(".", ""));

const lineOf = (row: readonly CellValue[]): string => [row[0], row[1], row[2], row[3], row[6]].join(" | ");
const wordsOf = (finding: Finding): string =>
  [finding.severity, finding.tab, finding.address, ruleTitle(finding.rule), describeFinding(finding)].join(" | ");

/** What follows from another line stands below that one; all others are by severity. */
function outOfOrder(rows: ReportGrid): string[] {
  const cellOf = (row: readonly CellValue[]): string => `${String(row[1])}!${String(row[2])}`;
  const cells = new Set(rows.map(cellOf));
  const first = rows.filter((row) => !cells.has(String(row[7]))).map((row) => SEVERITIES.indexOf(row[0] as Severity));
  const wrong = first.some((severity, index) => index > 0 && severity < (first[index - 1] ?? 0)) ? ["the order"] : [];
  // The cause may be accepted.
  const strays = rows.filter(
    (row, index) => cells.has(String(row[7])) && !rows.slice(0, index).some((other) => cellOf(other) === row[7]),
  );
  return [...wrong, ...strays.map((row) => `${lineOf(row)} stands before what it follows from`)];
}
