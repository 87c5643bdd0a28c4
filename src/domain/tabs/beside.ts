// SPDX-License-Identifier: EUPL-1.2

import { ANDERE_SOORTEN, isAndereSoort, isSoort, type AndereSoort } from "../gemeenten/gebied";
import { plainWords } from "../sheet/clean";
import { oncePerObject } from "../sheet/remember";
import { bestFit } from "./fit";
import type { FoundTable } from "./found-table";
import { narrowedTo } from "./headers/narrowing";
import type { HeaderCell } from "./headers/row-words";
import { andereSoortIn, isOnlyAndereSoort, namesMoreGroups, subjectOf, subjectOfHeading } from "./headers/subjects";
import { COUNTED } from "./headers/vocabulary";
import { headingTexts } from "./heading-texts";
import { GROOTHEID_ROLES } from "./kinds/kind";
import { KINDS } from "./kinds/registry";
import type { ColumnRole, TabKind } from "./table";

/** A part of a table that is about a soort beside the taakstelling, as a table of its own. */
export interface BesideTable {
  readonly soort: AndereSoort;
  readonly found: FoundTable;
  /** The column that says of each row whom it is about; null where the columns or the title say it. */
  readonly soortColumn: number | null;
}

/** The tables that are about places: those that say how to read the others, and who gives to whom, are not. */
const NOT_ABOUT_PLACES: ReadonlySet<TabKind> = new Set<TabKind>(["regio-indeling", "cyclus", "uitruil"]);
const READERS = Object.values(KINDS);

/** All that a table has of the soorten beside the taakstelling: the whole of it, rows of it by their column Soort, or columns. */
export const besideTables = oncePerObject((found: FoundTable): readonly BesideTable[] => {
  const { header, reader, subject } = found;
  const inColumns = header.cells.some(({ other }) => isAndereSoort(other?.subject ?? null));
  const soortColumn = header.cells.find(({ role }) => role === "soort")?.column ?? null;
  if (NOT_ABOUT_PLACES.has(reader.kind) || (subject !== null && !isAndereSoort(subject))) return [];
  if (subject === null && !inColumns && soortColumn === null) return [];
  const whole = wholeSoort(found);
  const inRows = soortColumn === null ? NONE : soortenInRows(found, soortColumn);
  return ANDERE_SOORTEN.flatMap((soort): BesideTable[] => {
    if (whole === soort) return [{ soort, soortColumn, found: asWhole(found, soort) }];
    return [
      ...(inRows.has(soort) ? [{ soort, soortColumn, found: withSoort(found, ofAll(found, soort), soort) }] : []),
      ...(inColumns ? columnsOf(found, soort) : []),
    ];
  });
});

const NONE: ReadonlySet<AndereSoort> = new Set();

function soortenInRows({ grid, firstRow, lastRow }: FoundTable, column: number): ReadonlySet<AndereSoort> {
  const soorten = new Set<AndereSoort>();
  for (let row = firstRow; row <= lastRow; row++) {
    const soort = grid.isBlank(row, column) ? null : andereSoortIn(grid.text(row, column));
    if (soort !== null) soorten.add(soort);
  }
  return soorten;
}

/** The soort of the whole table; null where it is about asylum seekers, about another group, or about more than one. */
export function wholeSoort(found: FoundTable): AndereSoort | null {
  const { subject, header } = found;
  if (!isAndereSoort(subject)) return null;
  for (const text of headingTexts(found)) {
    const said = subjectOfHeading(text);
    if (said !== null) return said === subject && !namesMoreGroups(text) ? subject : null;
  }
  return header.cells.some(({ other }) => other !== undefined) ? subject : null;
}

const withSoort = (found: FoundTable, cells: readonly HeaderCell[], soort: AndereSoort): FoundTable => ({
  ...found,
  header: { ...found.header, cells },
  subject: soort,
});

/** A column that counts, or only names a soort. */
const counts = ({ role, soort }: HeaderCell): boolean => (role === null ? soort !== null : isCounted(role));
const isCounted = (role: ColumnRole): boolean => COUNTED.has(role) || role === "mutaties";

/** The columns of a table of which some rows are about a soort. */
const ofAll = ({ header }: FoundTable, soort: AndereSoort): readonly HeaderCell[] =>
  header.cells.flatMap((cell) => (cell.other !== undefined ? [] : [counts(cell) ? { ...cell, soort } : cell]));

function asWhole(found: FoundTable, soort: AndereSoort): FoundTable {
  const { header, grid } = found;
  const cells = header.cells.flatMap((cell) => {
    if (cell.other !== undefined) return ownColumn(cell, null, soort) ?? [];
    if (soort === "statushouders" && isHoused(cell)) return [{ ...cell, role: "realisatie" as const, soort }];
    if (!counts(cell)) return [cell];
    return isSoort(cell.soort === "beide" ? null : cell.soort) ? [] : [{ ...cell, soort }];
  });
  const fit = header.cells.some(isHoused) ? bestFit(grid, { ...header, cells }, READERS) : null;
  return withSoort({ ...found, ...fit }, cells, soort);
}

/** What is realised for statushouders is called so in their tables alone. */
const isHoused = ({ role, text }: HeaderCell): boolean =>
  (role === null || role === "aantal") && /^(?!.*\b(?:nog|niet|te)\b).*\bgehuisvest/i.test(text);

function columnsOf(found: FoundTable, soort: AndereSoort): BesideTable[] {
  let before: HeaderCell | null = null;
  const cells = found.header.cells.flatMap((cell): HeaderCell[] => {
    if (cell.other !== undefined) return ownColumn(cell, before, soort) ?? [];
    if (counts(cell)) {
      // "Realisatie regulier | Amv | Oekraïne": the grootheid of all three.
      before = cell.role === null && cell.soort !== "totaal" ? before : cell;
      return [];
    }
    before = null;
    return cell.role === "soort" ? [] : [cell];
  });
  if (!cells.some((cell) => cell.soort === soort)) return [];
  const fit = bestFit(found.grid, { ...found.header, cells }, READERS);
  return fit === null
    ? []
    : [{ soort, soortColumn: null, found: withSoort({ ...found, ...fit }, fit.header.cells, soort) }];
}

/**
 * The column as one of the soort, where it is about nobody else and about all of their places. One that names the soort alone
 * ("Oekraïne") is of the group word above it, or of the grootheid before it where that is split over columns per soort.
 */
function ownColumn(cell: HeaderCell, before: HeaderCell | null, soort: AndereSoort): HeaderCell[] | null {
  const { other, text } = cell;
  if (other?.subject !== soort || namesMoreGroups(text) || isPart(cell)) return null;
  const group =
    other.role !== null || !isOnlyAndereSoort(text) ? null : (other.under ?? (before?.soort == null ? null : before));
  const day = cell.day ?? group?.day ?? null;
  const isHousing = soort === "statushouders" && isHoused(cell);
  return [
    {
      text,
      row: cell.row,
      column: cell.column,
      role: other.role ?? (isHousing ? "realisatie" : group === null || !SPLIT.has(group.role) ? null : group.role),
      soort,
      day,
      ...(cell.dayAt !== undefined && { dayAt: cell.dayAt }),
      ...(cell.day === null && group?.day != null && { dayAt: dayAt(group) }),
    },
  ];
}

const SPLIT: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([...GROOTHEID_ROLES, "plaatsen"]);

const dayAt = (group: Pick<HeaderCell, "row" | "column" | "dayAt">): { row: number; column: number } =>
  group.dayAt ?? { row: group.row, column: group.column };

/** "Realisatie Oekraïne hotels", "Noodopvang Oekraïne". Statushouders are housed: for them that is no part. */
function isPart({ text, day, other }: HeaderCell): boolean {
  const words = plainWords(day === null ? text : text.replace(day.text, "")).replace(/huisvest\w*|gehuisvest\w*/g, "");
  const role = other?.role === "taakstelling" ? "taakstelling" : "realisatie";
  return PART.test(words) || narrowedTo(words, role) !== null;
}

const PART =
  /nood(?:opvang|plaatsen|plekken)|\b(?:tijdelijke?|structurele?|duurzame?|gepland\w*|beoogd\w*|toegezegd\w*)\b/;

/** Whether a row of a table is about its soort, by what its column Soort says. */
export function isRowOf({ soort, found }: BesideTable, written: string): boolean {
  const said = subjectOf(written);
  return said === null ? wholeSoort(found) === soort : andereSoortIn(written) === soort;
}
