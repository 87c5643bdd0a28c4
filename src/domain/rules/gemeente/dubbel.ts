// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../sheet/addresses";
import { foundGemeente } from "../../gemeenten/found-gebied";
import type { Gemeente, NamedGebied } from "../../gemeenten/gebied";
import type { Figure, IndelingRow } from "../../tabs/records";
import { figuresOfTable, indelingOfTable } from "../lib/of-table";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface DoubleParams {
  readonly naam: string;
  /** The address of the row's name that came first, in the same tab. */
  readonly first: string;
}

/**
 * A gemeente twice in one table, for the same grootheid, soort, peildatum and cyclus. Rows for other peildata or cycli in
 * one table are no doubles.
 */
export const dubbel: Rule<DoubleParams, "sheet"> = {
  id: "gemeente.dubbel",
  title: "Gemeente staat er dubbel in",
  checks: "Een gemeente staat meer dan eens in een tabel, voor hetzelfde gegeven en dezelfde datum.",
  reason: "Een gemeente heeft per peildatum één regel. Een tweede telt in SOM dubbel, of spreekt de eerste tegen.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "sheet",
  in: [...WITH_FIGURES, "regio-indeling"],
  sentence: ({ naam, first }) => `“${naam}” staat al in ${first}. Laat één van de twee regels staan.`,
  *check({ tables }, model) {
    const reported = new Set<number>();
    for (const table of tables) {
      for (const { named, gemeente, first } of doublesIn([
        ...figuresOfTable(model, table).filter(({ total }) => !total),
        ...indelingOfTable(model, table),
      ])) {
        if (reported.has(named.at.row)) continue;
        reported.add(named.at.row);
        yield draftAt(named.at, { found: named.text, params: { naam: gemeente.naam, first: cellAddress(first.at) } });
      }
    }
  },
};

/** A line that says something of a gemeente. */
type Line = Figure | IndelingRow;

interface Double {
  readonly named: NamedGebied;
  readonly gemeente: Gemeente;
  readonly first: NamedGebied;
}

/** The lines that say of a gemeente what a row above them says. */
function* doublesIn(lines: readonly Line[]): Generator<Double> {
  const several = onSeveralRows(lines);
  if (several.size === 0) return;
  const first = new Map<string, NamedGebied>();
  for (const line of lines) {
    const named = nameOf(line);
    const gemeente = foundGemeente(named);
    if (gemeente === null || !several.has(gemeente.code)) continue;
    const key = `${gemeente.code}|${whatOf(line)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, named);
    else if (earlier.at.row !== named.at.row) yield { named, gemeente, first: earlier };
  }
}

/** Most tables have one row per gemeente, and no doubles. */
function onSeveralRows(lines: readonly Line[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  const several = new Set<string>();
  for (const line of lines) {
    const named = nameOf(line);
    const code = foundGemeente(named)?.code;
    if (code === undefined) continue;
    const row = rows.get(code);
    if (row === undefined) rows.set(code, named.at.row);
    else if (row !== named.at.row) several.add(code);
  }
  return several;
}

const nameOf = (line: Line): NamedGebied => ("gebied" in line ? line.gebied : line.gemeente);

const whatOf = (line: Line): string =>
  "gebied" in line ? [line.grootheid, line.soort, line.date, line.cyclus].join("|") : "indeling";
