// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../gemeenten/cyclus/cycli";
import { ANDERE_SOORTEN, type AndereSoort } from "../gemeenten/gebied";
import { oncePerObject } from "../sheet/remember";
import { besideTables, isRowOf, type BesideTable } from "./beside";
import type { FoundTable } from "./found-table";
import { withEnds } from "./mutatie-ends";
import type { ReadContext } from "./read-context";
import { readTable } from "./read-table";
import type { Records } from "./records";
import { cellText } from "./row-cells";
import type { Table, TableRow, WrittenDate } from "./table";
import { recordsOf, readingOf, type TableReading } from "./table-reading";

/** What a workbook says of each soort beside the taakstelling, where it says anything. */
export type BesideRecords = Readonly<Partial<Record<AndereSoort, Records>>>;

/**
 * The soorten beside the taakstelling, each as if it were a workbook of its own: so nothing of them can reach a number, a date or a
 * cyclus of the taakstelling. They share its gebieden, its tab Cyclus and the agreements of its tabs Uitruil.
 *
 * @param stands the tables of the taakstelling, of which the peildatum holds for what stands in them beside it
 */
export function besideRecords(
  found: readonly FoundTable[],
  context: ReadContext,
  stands: ReadonlyMap<FoundTable, Table>,
  { uitruil, indeling, cyclus }: Records,
  cycli: readonly Cyclus[],
): BesideRecords {
  const parts = found.flatMap((one) =>
    besideTables(one).map((part) => ({ part, stand: stands.get(one)?.peildatum ?? null })),
  );
  return Object.fromEntries(
    ANDERE_SOORTEN.flatMap((soort) => {
      const readings = parts.flatMap(({ part, stand }) =>
        part.soort === soort ? readBeside(part, context, stand) : [],
      );
      const records = withEnds(recordsOf(readings, []), cycli);
      return readings.length === 0 ? [] : [[soort, { ...records, uitruil, indeling, cyclus }]];
    }),
  );
}

/** @param stand the peildatum of the columns beside it, which holds where its own have none */
const readBeside = oncePerObject(
  (part: BesideTable, context: ReadContext, stand: WrittenDate | null): readonly TableReading[] => {
    const table = readTable(part.found, context);
    const rows = table.rows.map((row) => (isOf(part, row) ? row : { ...row, kind: "aside" as const, gebied: null }));
    if (!rows.some(({ kind }) => kind === "data")) return [];
    return [readingOf(part.found, { ...table, rows, peildatum: table.peildatum ?? stand }, context)];
  },
);

function isOf(part: BesideTable, { kind, cells }: TableRow): boolean {
  if (part.soortColumn === null || (kind !== "data" && kind !== "total")) return true;
  return isRowOf(part, cellText(cells.find(({ column }) => column.column === part.soortColumn) ?? null) ?? "");
}
