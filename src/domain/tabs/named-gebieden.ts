// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import type { Records } from "./records";
import type { Table } from "./table";

/** Every name of a gebied in the tables of a workbook, with the table that it stands in; some more than once. */
export function* namedGebieden(records: Records): Generator<{ named: NamedGebied; table: Table }> {
  const { tables, mutaties, locaties, uitruil, indeling } = records;
  for (const table of tables) {
    for (const { kind, gebied } of table.rows) if (kind === "data" && gebied !== null) yield { named: gebied, table };
  }
  for (const { gemeenten, table } of mutaties) for (const named of gemeenten) yield { named, table };
  for (const { gemeente: named, table } of locaties) yield { named, table };
  for (const { van, naar, table } of uitruil)
    yield* [
      { named: van, table },
      { named: naar, table },
    ];
  for (const { gemeente: named, table } of indeling) yield { named, table };
}
