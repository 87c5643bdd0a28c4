// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { PAIR } from "./cells/pair";
import { isChainRole } from "./chain";
import type { Grid } from "./grid";
import type { HeaderCell } from "./headers/row-words";
import { isOtherGroup } from "./headers/subjects";
import { isOnlySoort, soortOf } from "./headers/vocabulary";
import { GROOTHEID_ROLES } from "./kinds/kind";
import { LISTS, saysOfRow } from "./kinds/taken-back";
import { isPeriod, namesTerm } from "./kinds/uitruil-term";
import { withOneDate } from "./one-date";
import { dateOfGrootheid } from "./date-of-grootheid";
import type { DateReader } from "./read-context";
import type { FoundTable } from "./found-table";
import type { Column, ColumnRole, TabKind } from "./table";

/**
 * What the numbers say, by column: of the grootheden of a table that stand beside amv without a soort of their own that soort, and of a restopgave
 * that it is another difference.
 */
export type SettledSoorten = Readonly<Record<number, "regulier" | "totaal" | "verschil">>;

/** The columns of a table with role, soort and date. */
export function columnsOf(grid: Grid, found: FoundTable, dates: DateReader, settled: SettledSoorten): Column[] {
  const { labelColumn } = found;
  const { kind } = found.reader;
  const named = withPeriod(withSteps(withStart(withOneDate(withMeasures(found.header.cells)), kind), kind), kind);
  const cells = withRemarks(grid, found, withoutTypes(grid, found, LISTS.has(kind) ? withoutChain(named) : named));
  const sides = sidesOf(cells);
  const columns = cells
    .filter((cell) => cell.column !== labelColumn && (cell.role !== null || cell.soort !== null))
    .map((cell): Column => {
      const at = { tab: grid.tab, row: Math.max(cell.row, 0), column: cell.column };
      const soort = soortOfColumn(grid, found, cell, sides);
      const said = settled[cell.column];
      const numbersSay = soort === ASSUMED && said !== "verschil" ? (said ?? null) : null;
      return {
        role: said === "verschil" ? said : cell.role,
        soort: soort === ASSUMED ? (numbersSay ?? "regulier") : soort,
        ...(soort === ASSUMED && numbersSay === null && { assumed: true }),
        date: cell.day === null ? null : dateOfGrootheid(cell.role, cell.day, { ...at, ...cell.dayAt }, dates),
        header: cell.text,
        column: cell.column,
        at,
      };
    });
  if (labelColumn !== null) {
    const at = { tab: grid.tab, row: found.header.lastRow, column: labelColumn };
    columns.push({ role: "label", soort: null, date: null, header: "", column: labelColumn, at });
  }
  return columns.sort((a, b) => a.column - b.column);
}

/** In a list of mutaties or locaties "Telt mee" and "Toegezegd" are words about the row. */
const withoutChain = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.map((cell) => (isChainRole(cell.role) ? { ...cell, role: null } : cell));

/** The steps of a cyclus, each in a column of its own. */
function withSteps(cells: readonly HeaderCell[], kind: TabKind): readonly HeaderCell[] {
  return kind !== "cyclus" || cells.some(({ role }) => role === "stap")
    ? cells
    : cells.map((cell) => (cell.role === "cyclus" ? cell : { ...cell, role: "datum", soort: null }));
}

/** "Looptijd" of an uitruil says when it ends, however it is written. */
function withPeriod(cells: readonly HeaderCell[], kind: TabKind): readonly HeaderCell[] {
  if (kind !== "uitruil") return cells;
  return cells.map((cell) => (cell.role === null && isPeriod(cell.text) ? { ...cell, role: "einde" as const } : cell));
}

/** "Ingangsdatum" is the day of a mutatie where no other column is. */
function withStart(all: readonly HeaderCell[], kind: TabKind): readonly HeaderCell[] {
  if (kind !== "mutaties") return all;
  const isDated = ({ role, text }: HeaderCell): boolean =>
    role === "moment" || (role === "datum" && !OF_PAPERS.test(text));
  const hasOther = all.some((cell) => isDated(cell) || cell.role === "opening");
  const cells = all.map((cell) =>
    hasOther && cell.role === "datum" && !isDated(cell) ? { ...cell, role: null } : cell,
  );
  return cells.some(isDated)
    ? cells
    : cells.map((cell) => (cell.role === "opening" ? { ...cell, role: "datum" as const } : cell));
}

/** "Datum besluit", "Datum melding": when something was written, not when places come. */
const OF_PAPERS =
  /besluit|\braad|vergader|melding|gemeld|invoer|ingevoerd|ontva?ng|bijgewerkt|mutatiedatum|overleg|aanvra|vergunning/i;

/** A column "Type" or "Doelgroep" of a list in which no row names a soort says something else: "azc", "hotel". */
function withoutTypes(grid: Grid, found: FoundTable, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  if (!LISTS.has(found.reader.kind)) return cells;
  return cells.map((cell) => {
    if (cell.role !== "soort" || /^soort(?: (?:van|naar))?$/i.test(cell.text.trim())) return cell;
    let isFilled = false;
    for (let row = found.firstRow; row <= found.lastRow; row++) {
      const value = grid.value(row, cell.column);
      if (typeof value !== "string" || value === "") continue;
      if (soortOf(value) !== null || isOtherGroup(value)) return cell;
      isFilled = true;
    }
    return isFilled ? { ...cell, role: null } : cell;
  });
}

/** A column of words that nobody knows is read where one of them takes a row back. */
function withRemarks(grid: Grid, found: FoundTable, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const { kind } = found.reader;
  if (!LISTS.has(kind)) return cells;
  return cells.map((cell) => {
    const { role, soort, day, other, column } = cell;
    if (role !== null || soort !== null || day !== null || other !== undefined) return cell;
    for (let row = found.firstRow; row <= found.lastRow; row++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      if (saysOfRow(kind, cell.text, value) || (kind === "uitruil" && namesTerm(value)))
        return { ...cell, role: "opmerking" as const };
    }
    return cell;
  });
}

/** A soort that stands alone behind a grootheid ("Taakstelling | waarvan amv | Realisatie | waarvan amv") is one of that grootheid. */
function withMeasures(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  let before: HeaderCell | null = null;
  return cells.map((cell) => {
    const isBare =
      cell.role === null &&
      (cell.soort === "regulier" || cell.soort === "amv") &&
      isOnlySoort(cell.day?.span === undefined ? cell.text.replace(cell.day?.text ?? "", "") : cell.text);
    const told =
      isBare && before !== null && SPLIT.has(before.role)
        ? { ...cell, role: before.role, day: cell.day ?? before.day }
        : cell;
    if (told.role !== null || told.soort !== null) before = told;
    return told;
  });
}

const SPLIT: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([...GROOTHEID_ROLES, "plaatsen"]);

/** A grootheid beside its amv, of which no word says whether that is in it. */
const ASSUMED = Symbol("assumed");

/** The columns of one grootheid that say their soort. */
interface Sides {
  /** The first one. */
  readonly amv: HeaderCell | null;
  readonly hasRegulier: boolean;
  readonly hasTotaal: boolean;
}

function sidesOf(cells: readonly HeaderCell[]): ReadonlyMap<ColumnRole, Sides> {
  const sides = new Map<ColumnRole, Sides>();
  for (const cell of cells) {
    if (cell.role === null) continue;
    const { amv, hasRegulier, hasTotaal } = sides.get(cell.role) ?? { amv: null, hasRegulier: false, hasTotaal: false };
    sides.set(cell.role, {
      amv: amv ?? (cell.soort === "amv" ? cell : null),
      hasRegulier: hasRegulier || cell.soort === "regulier",
      hasTotaal: hasTotaal || cell.soort === "totaal",
    });
  }
  return sides;
}

function soortOfColumn(
  grid: Grid,
  found: FoundTable,
  cell: HeaderCell,
  sides: ReadonlyMap<ColumnRole, Sides>,
): SoortOfTotaal | "beide" | null | typeof ASSUMED {
  if (cell.soort !== null || cell.role === null || !(GROOTHEID_ROLES as readonly string[]).includes(cell.role))
    return cell.soort;
  if (holdsPairs(grid, found, cell.column)) return "beide";
  const { amv = null, hasRegulier = false, hasTotaal = false } = sides.get(cell.role) ?? {};
  if (amv === null) return null;
  if (hasRegulier || PART_OF.test(`${amv.text} ${cell.text}`)) return "totaal";
  return hasTotaal ? "regulier" : ASSUMED;
}

const PART_OF = /waarvan|daarvan|\bw\.?v\.?(?=\s)|inclusief|incl\./i;

/** True where most filled cells of a column are "regulier/amv". */
export function holdsPairs(grid: Grid, found: FoundTable, column: number): boolean {
  let pairs = 0;
  let filled = 0;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    if (grid.isBlank(row, column)) continue;
    filled++;
    const value = grid.value(row, column);
    if (typeof value === "string" && value.includes("/") && PAIR.test(value)) pairs++;
  }
  return filled > 0 && pairs * 2 > filled;
}
