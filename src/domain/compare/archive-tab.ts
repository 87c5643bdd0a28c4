// SPDX-License-Identifier: EUPL-1.2

import type { NewCell, NewTab } from "../new-tabs/new-tab";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef, WorkbookSnapshot } from "../sheet/snapshot";
import { archiveColumns, archiveRow, type ArchiveLine } from "./archive-lines";
import { ARCHIVE, kindOf } from "./archive-words";
import type { Change, Comparison } from "./compare.types";
import { liveNumber } from "./live-number";
import { describeComparison } from "./sentence";

export interface ArchiveInput {
  /** The open workbook. */
  readonly snapshot: WorkbookSnapshot;
  /** Which sides are of the open workbook: only there a number can follow its cell. */
  readonly here: { readonly old: boolean; readonly new: boolean };
  /** What the user said of a change; "" where nothing. */
  readonly reasonOf: (change: Change) => string;
  /** The day that it is made. */
  readonly today: CalendarDate;
}

/**
 * A comparison to be kept: what was laid beside what, what came of it, a row per number that changed with its reason, the totals, and what
 * could not be compared. A number follows its cell where that is in the open workbook and holds nothing else.
 */
export function archiveTab(comparison: Comparison, input: ArchiveInput): NewTab {
  const { changes, follows, totals, notCompared } = comparison;
  const lines = changes.flatMap((change) => change.parts ?? [change]).map((change) => lineOf(change, input));
  const following = follows.map((change) => ({ ...lineOf(change, input), kind: ARCHIVE.follows }));
  const sums = totals.map((total): ArchiveLine => ({ ...total, both: true, kind: "", reason: "" }));
  const columns = archiveColumns([...lines, ...following, ...sums]);
  const rows: NewCell[][] = [
    [ARCHIVE.title],
    [ARCHIVE.old(comparison.old)],
    [ARCHIVE.new(comparison.new)],
    ...sentencesOf(describeComparison(comparison)).map((sentence) => [sentence]),
    [`${ARCHIVE.made(input.today)} ${ARCHIVE.live([...lines, ...following].some(isLive))}`],
    [],
  ];
  const headerRow = rows.length;
  rows.push(columns.map(({ header }) => header));
  const add = (some: readonly ArchiveLine[]): void => {
    for (const line of some) rows.push(archiveRow(line, columns, rows.length));
  };
  add([...lines, ...following]);
  const headings: number[] = [];
  const heading = (title: string): void => {
    rows.push([]);
    headings.push(rows.length);
    rows.push([title]);
  };
  if (sums.length > 0) heading(ARCHIVE.totals);
  add(sums);
  if (notCompared.length > 0) heading(ARCHIVE.notCompared);
  for (const { sentence } of notCompared) rows.push([sentence]);
  return {
    name: ARCHIVE.tab,
    rows: rows.map((row) => columns.map((_, column) => row[column] ?? "")),
    headerRows: [headerRow, ...headings],
    widths: columns.map(({ width }) => width),
    paper: {
      titleRow: 0,
      headerRow,
      noteRows: Array.from({ length: headerRow - 2 }, (_, row) => row + 1),
      totalRows: [],
      wordColumns: columns.flatMap(({ words }, column) => (words && column > 0 ? [column] : [])),
    },
  };
}

function lineOf(change: Change, { snapshot, here, reasonOf }: ArchiveInput): ArchiveLine {
  const number = (value: number | null, at: CellRef | null, isHere: boolean): NewCell => {
    if (value === null) return ARCHIVE.unknown;
    return (isHere && at !== null && liveNumber(snapshot, at, value, ARCHIVE.unknown)) || value;
  };
  return {
    ...change,
    old: number(change.old, change.oldAt, here.old),
    new: number(change.new, change.newAt, here.new),
    both: change.difference !== null,
    kind: kindOf(change),
    reason: reasonOf(change),
  };
}

const isLive = (line: ArchiveLine): boolean =>
  [line.old, line.new].some((cell) => typeof cell === "object" && "formula" in cell);

/** A line each, for a cell shows no more than fits on the page. */
const sentencesOf = (text: string): string[] => text.split(/(?<=\.) (?=\p{Lu})/u);
