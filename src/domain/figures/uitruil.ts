// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Soort, SoortOfTotaal, NamedGebied } from "../gemeenten/gebied";
import { foundGemeente } from "../gemeenten/found-gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Records, Uitruil } from "../tabs/records";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import { soortOfUitruil } from "../tabs/kinds/uitruil";
import { statusOf } from "../tabs/kinds/uitruil-status";

/** What keeps an agreed uitruil from being applied. */
export type UitruilDoubt = "gemeente" | "soort" | "aantal" | "status" | "einde" | "cyclus" | "te-veel";

/** Agreed: these places of taakstelling go from one gemeente to another. */
export interface Move {
  readonly van: Gemeente;
  readonly naar: Gemeente;
  readonly soort: Soort;
  readonly aantal: number;
  readonly cyclus: number | null;
  readonly at: CellRef;
}

/** An uitruil that is agreed, or may be, of which it is not known what it moves. */
export interface UnclearMove {
  readonly doubt: UitruilDoubt;
  /** The gemeenten that each side may be. */
  readonly van: readonly Gemeente[];
  readonly naar: readonly Gemeente[];
  /** Null: it may be either. */
  readonly soort: Soort | null;
  readonly cyclus: number | null;
  readonly at: CellRef;
}

export interface UitruilBook {
  readonly moves: readonly Move[];
  readonly unclear: readonly UnclearMove[];
}

/**
 * The rows of the tabs Uitruil that are agreed. They move taakstelling 1:1 between two gemeenten, mostly of one provincie, so that the
 * sum over it stays (source: the report, 2.3). That it is 1:1 no source says; known cases are. @param newest the newest peildatum
 */
export function uitruilBook(records: Records, gebieden: Gebieden, newest: CalendarDate | null): UitruilBook {
  const read = records.uitruil.flatMap((row) => {
    const { soort } = row;
    return row.status === "not-agreed" || soort === "andere" ? [] : [moveOf(row, soort, gebieden, newest)];
  });
  return {
    moves: read.flatMap((move) => ("doubt" in move ? [] : [move])),
    unclear: [...read.flatMap((move) => ("doubt" in move ? [move] : [])), ...unreadRows(records, gebieden)],
  };
}

function moveOf(
  row: Uitruil,
  soort: Soort | null,
  gebieden: Gebieden,
  newest: CalendarDate | null,
): Move | UnclearMove {
  const { status, aantal, at, cyclus } = row;
  const sides = sidesOf(row, gebieden);
  const [van, ...otherVan] = sides.van;
  const [naar, ...otherNaar] = sides.naar;
  const unclear = (doubt: UitruilDoubt, where = at): UnclearMove => ({ doubt, ...sides, soort, cyclus, at: where });
  if (van === undefined || otherVan.length > 0 || !isGemeente(row.van)) return unclear("gemeente", row.van.at);
  if (naar === undefined || otherNaar.length > 0 || !isGemeente(row.naar)) return unclear("gemeente", row.naar.at);
  if (status === "unclear") return unclear("status");
  if (row.einde !== null && newest !== null && row.einde < newest) return unclear("einde");
  if (soort === null) return unclear("soort");
  return aantal === null ? unclear("aantal") : { van, naar, soort, aantal, cyclus, at };
}

const isGemeente = (named: NamedGebied): boolean => foundGemeente(named) !== null;

/** A name that says nothing may be any gemeente: an uitruil may cross the border of a provincie. */
function sidesOf(row: Uitruil, gebieden: Gebieden): Pick<UnclearMove, "van" | "naar"> {
  return {
    van: candidates(row.van, gebieden) ?? gebieden.gemeenten,
    naar: candidates(row.naar, gebieden) ?? gebieden.gemeenten,
  };
}

function candidates({ resolution }: NamedGebied, gebieden: Gebieden): readonly Gemeente[] | null {
  switch (resolution.status) {
    case "found":
      return gebieden.gemeentenOf(resolution.gebied);
    case "merged":
      return resolution.successors;
    case "ambiguous":
      return resolution.candidates.flatMap((gebied) => gebieden.gemeentenOf(gebied));
    case "unknown":
      return null;
  }
}

/** Rows that say that they are agreed and name no gemeente in the first column: nobody knows whose places they are. */
function unreadRows({ tables, uitruil }: Records, gebieden: Gebieden): readonly UnclearMove[] {
  return tables
    .filter(({ kind }) => kind === "uitruil")
    .flatMap((table) => {
      const read = new Set(uitruil.filter((row) => row.table === table).map(({ at }) => at.row));
      return table.rows.flatMap((row) => {
        const { status, cell } = statusOf(row, table);
        if (read.has(row.row) || cell === null || status === "not-agreed") return [];
        if (soortOfUitruil(row) === "andere") return [];
        return [
          {
            doubt: "gemeente" as const,
            van: gebieden.gemeenten,
            naar: gebieden.gemeenten,
            soort: null,
            cyclus: table.cyclus,
            at: cell.at,
          },
        ];
      });
    });
}

/** Whether a row about one soort changes a number of the asked one. */
export function touchesSoort(of: Soort | null, asked: SoortOfTotaal): boolean {
  return of === null || asked === "totaal" || of === asked;
}
