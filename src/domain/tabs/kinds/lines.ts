// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../records";
import type { DateReader } from "../read-context";
import { isBareOpgave } from "../headers/opgave-words";
import { cyclusNamedIn } from "../headers/cyclus-words";
import { headerMeaning } from "../headers/vocabulary";
import { dateOfGrootheid } from "../date-of-grootheid";
import type { CellRef } from "../../sheet/snapshot";
import type { Table, TableRow } from "../table";
import { groupBy } from "../../sheet/group-by";
import { amountsOf } from "./figures";
import { areGaps } from "./gaps";
import { GROOTHEID_ROLES } from "./kind";

/** The figures of a table whose lines are grootheden ("Realisatie 1/7/2025") and whose columns are soorten. */
export function figuresOfLines(table: Table, dates: DateReader): Figure[] {
  const figures = table.rows
    .filter((row) => row.kind === "data" || row.kind === "total")
    .flatMap((row) => figuresOfLine(table, row, dates));
  if (!figures.some(isRest)) return figures;
  const perGebied = groupBy(figures, ({ gebied }) => gebied.text);
  return areGaps(perGebied.values(), isRest) ? figures.filter((figure) => !isRest(figure)) : figures;
}

const isRest = ({ grootheid }: Figure): boolean => grootheid === "restopgave";

function figuresOfLine(table: Table, row: TableRow, dates: DateReader): Figure[] {
  const { gebied } = row;
  const label = labelOf(row);
  if (gebied === null || label === null) return [];
  const { role: named, soort: lineSoort, day } = headerMeaning(label.text);
  const role = isBareOpgave(label.text) ? table.opgave.role : named;
  const ofRow = GROOTHEID_ROLES.find((candidate) => candidate === role);
  if (ofRow === undefined) return [];
  // A raming is of a provincie: what it makes of that for a regio is the indicatieve opgave.
  const grootheid: Grootheid = ofRow === "raming" && table.kind === "regios" ? "indicatief" : ofRow;
  const cyclus = cyclusNamedIn(label.text) ?? table.cyclus;
  const written = day === null ? null : dateOfGrootheid(grootheid, day, label.at, dates);
  return row.cells
    .filter((cell) => cell.column.role !== "label" && cell.column.soort !== null)
    .flatMap((cell) =>
      amountsOf(cell)
        // A blank beside "Regioplan (regulier)" says nothing about amv.
        .filter((amount) => cell.reading.kind !== "blank" || lineSoort === null || lineSoort === amount.soort)
        // "Realisatie (regulier)" is of nobody else, whatever the column.
        .filter(({ soort }) => !isAndereSoort(soort) || lineSoort === null || lineSoort === "totaal")
        .map((amount) => ({
          grootheid,
          gebied,
          date: written?.date ?? null,
          ...(written?.unreadable === true && { undated: written.at }),
          cyclus,
          ...amount,
          total: row.kind === "total",
          at: cell.at,
          table,
        })),
    );
}

/** The words in front of a line. */
function labelOf(row: TableRow): { text: string; at: CellRef } | null {
  const cell = row.cells.find((candidate) => candidate.column.role === "label");
  return cell?.reading.kind === "text" ? { text: cell.reading.text, at: cell.at } : null;
}
