// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS } from "../figures/words";
import { nameOfSoort } from "../gemeenten/gebied";
import type { NewCell } from "../new-tabs/new-tab";
import { cellAddress } from "../sheet/addresses";
import { ARCHIVE_COLUMNS } from "./archive-columns";
import { ARCHIVE } from "./archive-words";
import type { Change, ComparedTotal } from "./compare.types";

/** A row of the archive tab: a number that changed, or a total. */
export interface ArchiveLine extends Pick<
  ComparedTotal,
  "gebied" | "level" | "soort" | "cyclus" | "oldDate" | "newDate"
> {
  readonly grootheid: Change["grootheid"];
  readonly old: NewCell;
  readonly new: NewCell;
  /** True where both numbers are known. */
  readonly both: boolean;
  readonly kind: string;
  readonly reason: string;
}

interface ArchiveColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly words: boolean;
  readonly cellOf: (line: ArchiveLine) => NewCell;
}

const words = (header: string, width: number, cellOf: ArchiveColumn["cellOf"]): ArchiveColumn => ({
  header,
  width,
  words: true,
  cellOf,
});
const numbers = (header: string, cellOf: ArchiveColumn["cellOf"]): ArchiveColumn => ({
  header,
  width: 78,
  words: false,
  cellOf,
});
const dateOf = (date: string | null): NewCell => (date === null ? "" : { date });

/** The columns that these lines need: a cyclus and peildata only where there is more than one of them. */
export function archiveColumns(lines: readonly ArchiveLine[]): readonly ArchiveColumn[] {
  const several = (of: (line: ArchiveLine) => number | string | null): boolean =>
    new Set(lines.map(of).filter((value) => value !== null)).size > 1;
  const dated = several(({ oldDate }) => oldDate) || several(({ newDate }) => newDate);
  return [
    words(ARCHIVE_COLUMNS.gebied, 150, ({ gebied, level }) => (level === "provincie" ? `Provincie ${gebied}` : gebied)),
    words(ARCHIVE_COLUMNS.grootheid, 120, ({ grootheid }) =>
      grootheid === "mutatie" ? grootheid : GROOTHEID_WORDS[grootheid],
    ),
    words(ARCHIVE_COLUMNS.soort, 90, ({ soort }) => nameOfSoort(soort)),
    ...(several(({ cyclus }) => cyclus) ? [numbers(ARCHIVE.cyclus, ({ cyclus }) => cyclus ?? "")] : []),
    ...(dated
      ? [
          numbers(ARCHIVE.oldDate, ({ oldDate }) => dateOf(oldDate)),
          numbers(ARCHIVE.newDate, ({ newDate }) => dateOf(newDate)),
        ]
      : []),
    numbers(ARCHIVE_COLUMNS.old, (line) => line.old),
    numbers(ARCHIVE_COLUMNS.new, (line) => line.new),
    numbers(ARCHIVE_COLUMNS.difference, () => ""),
    words(ARCHIVE_COLUMNS.kind, 130, ({ kind }) => kind),
    words(ARCHIVE_COLUMNS.reason, 220, ({ reason }) => reason),
  ];
}

/** The cells of a line that stands in a row (from 0) of the sheet: its difference is what the two cells before it differ. */
export function archiveRow(line: ArchiveLine, columns: readonly ArchiveColumn[], row: number): NewCell[] {
  return columns.map(({ header, cellOf }, column) => {
    if (header !== ARCHIVE_COLUMNS.difference) return cellOf(line);
    if (!line.both) return "";
    const [old, next] = [column - 2, column - 1].map((at) => cellAddress({ row, column: at }));
    return { formula: `=IF(COUNT(${old}:${next})=2,${next}-${old},"${ARCHIVE.unknown}")`, as: "change" };
  });
}
