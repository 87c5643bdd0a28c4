// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import { includesCell } from "../sheet/area-relations";
import { cellAddress, fullAddress } from "../sheet/addresses";
import { formatList, formatPlaces } from "../sheet/format";
import type { CellRef } from "../sheet/snapshot";
import type { Figure, Records } from "../tabs/records";
import { nameOfLevering, type Levering, type LeveringKey } from "./levering";

/** All that was read, and apart from it what counts no more. */
interface Delivered {
  readonly leveringen: readonly Levering[];
  readonly records: Records;
  readonly replaced: { readonly records: Records };
}

/** More old numbers than this are not read one by one: then the leveringen are named. */
const MOST = 4;

/**
 * Says what counts no more because other leveringen took its place: the old numbers with their cells where these are few, or else the
 * leveringen; "" where there are none.
 *
 * @param cells those of a number of that soort
 */
export function inPlaceOf(
  { leveringen, records, replaced }: Delivered,
  soort: SoortOfTotaal,
  cells: readonly CellRef[],
): string {
  const gone = leveringen.flatMap((one) => {
    const by = standInOf(one, leveringen);
    return by !== null && cells.some((at) => by.tab === at.tab && includesCell(by.table.area, at)) ? [one] : [];
  });
  if (gone.length === 0) return "";
  const used = records.figures.filter((figure) => isOf(figure, soort) && cells.some((at) => isAt(figure, at)));
  const tables = new Set(gone.map(({ table }) => table));
  const old = replaced.records.figures.filter(
    (figure) => tables.has(figure.table) && used.some((one) => isSameFigure(one, figure)),
  );
  const isWhole = gone.every(({ table }) => old.some((figure) => figure.table === table));
  return isWhole && old.length <= MOST ? ofFigures(old) : ofLeveringen(gone);
}

function ofFigures(old: readonly Figure[]): string {
  const told = old.map(
    ({ at, places }) =>
      `${fullAddress(at.tab, cellAddress(at))} (${places === null ? "onbekend" : formatPlaces(places)})`,
  );
  return ` In de plaats van ${formatList(told, told.length)}, ${old.length === 1 ? "dat niet meetelt" : "die niet meetellen"}.`;
}

function ofLeveringen(gone: readonly Levering[]): string {
  const names = gone.map(nameOfLevering);
  return ` Dit komt in de plaats van ${formatList(names, names.length)}: die ${gone.length === 1 ? "levering telt" : "leveringen tellen"} niet mee.`;
}

/** The levering that counts in the place of another one, through those between; null where that one counts itself. */
function standInOf({ replacedBy }: Levering, leveringen: readonly Levering[]): Levering | null {
  const find = (key: LeveringKey): Levering | null =>
    leveringen.find(({ tab, nth }) => tab === key.tab && nth === key.nth) ?? null;
  let by = replacedBy === null ? null : find(replacedBy);
  while (by !== null && by.replacedBy !== null) by = find(by.replacedBy);
  return by;
}

const isOf = (figure: Figure, soort: SoortOfTotaal): boolean => soort === "totaal" || figure.soort === soort;

const isAt = ({ at: { tab, row, column } }: Figure, at: CellRef): boolean =>
  tab === at.tab && row === at.row && column === at.column;

function isSameFigure(one: Figure, other: Figure): boolean {
  const [gebied, old] = [foundGebied(one.gebied), foundGebied(other.gebied)];
  return (
    gebied !== null &&
    old !== null &&
    gebied.level === old.level &&
    gebied.naam === old.naam &&
    one.grootheid === other.grootheid &&
    one.soort === other.soort &&
    one.date === other.date &&
    one.cyclus === other.cyclus
  );
}
