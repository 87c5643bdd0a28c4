// SPDX-License-Identifier: EUPL-1.2

import {
  isSoort,
  type AndereSoort,
  type Gemeente,
  type NamedGebied,
  type Soort,
  type SoortOfTotaal,
} from "../gemeenten/gebied";
import { foundGemeente } from "../gemeenten/found-gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Records, Uitruil } from "../tabs/records";
import type { TableRow } from "../tabs/table";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import { isRepeated } from "../tabs/kinds/uitruil-repeated";
import { soortOfRow } from "../tabs/kinds/uitruil-sides";
import { statusOf } from "../tabs/kinds/uitruil-status";
import { termOf } from "../tabs/kinds/uitruil-term";
import { holdingOn, type Holding } from "./uitruil-term";

/** What keeps an agreed uitruil from being applied. */
export type UitruilDoubt =
  | "gemeente"
  | "soort"
  | "soorten"
  | "aantal"
  | "status"
  | "voorwaarde"
  | "begin"
  | "einde"
  | "dag"
  | "verhouding"
  | "dubbel"
  | "cyclus"
  | "te-veel";

/** Agreed: places of taakstelling go from one gemeente to another. */
export interface Move {
  readonly van: Gemeente;
  readonly naar: Gemeente;
  readonly soort: Soort | AndereSoort;
  readonly given: number;
  readonly taken: number;
  readonly sides: Uitruil["sides"];
  readonly cyclus: number | null;
  readonly at: CellRef;
}

/** An uitruil that is agreed, or may be, of which it is not known what it moves. */
export interface UnclearMove {
  readonly doubt: UitruilDoubt;
  /** The gemeenten that each side may be. */
  readonly van: readonly Gemeente[];
  readonly naar: readonly Gemeente[];
  /** Null: it may be any. */
  readonly soort: Soort | AndereSoort | null;
  /** False where the one may give up more or less than the other takes over. */
  readonly even: boolean;
  readonly cyclus: number | null;
  readonly at: CellRef;
}

/** Agreed, and not in the taakstelling of that day: its last day is past, or its first is still to come. */
export interface OutsideTerm extends Move {
  readonly when: "ended" | "not-yet";
  readonly day: CalendarDate;
}

/** What the tabs Uitruil come down to on one day. */
export interface UitruilBook {
  readonly moves: readonly Move[];
  readonly unclear: readonly UnclearMove[];
  readonly outside: readonly OutsideTerm[];
}

/**
 * The rows of the tabs Uitruil that are agreed. They move taakstelling between two gemeenten, mostly of one provincie, so that the
 * sum over it stays (source: the report, 2.3), on the days that they hold. That it is 1:1 no source says; known cases are.
 *
 * @param verhouding how many places for regulier one place for amv is worth
 */
export function uitruilBook(
  records: Records,
  gebieden: Gebieden,
  verhouding: number,
  day: CalendarDate | null,
): UitruilBook {
  const read = records.uitruil.flatMap((row) => {
    const { soort } = row;
    if (row.status === "not-agreed" || soort === "andere") return [];
    const one = moveOf({ ...row, soort }, gebieden, verhouding, day);
    return one === null ? [] : [one];
  });
  return {
    moves: read.flatMap((move) => ("doubt" in move || "when" in move ? [] : [move])),
    outside: read.flatMap((move) => ("when" in move ? [move] : [])),
    unclear: [...read.flatMap((move) => ("doubt" in move ? [move] : [])), ...unreadRows(records, gebieden, day)],
  };
}

type OwnRow = Uitruil & { readonly soort: Soort | AndereSoort | null };

/** Null: whatever else is wrong with it, it moves nothing on that day. */
function moveOf(
  row: OwnRow,
  gebieden: Gebieden,
  verhouding: number,
  day: CalendarDate | null,
): Move | UnclearMove | OutsideTerm | null {
  const holding = holdingOn(row, day);
  const move = certainMove(row, gebieden, verhouding, holding);
  if (holding === "not-yet" || holding === "ended") {
    const last = holding === "ended" ? row.einde?.days?.last : row.begin?.days?.first;
    return "doubt" in move || last === undefined ? null : { ...move, when: holding, day: last };
  }
  return move;
}

function certainMove(row: OwnRow, gebieden: Gebieden, verhouding: number, holding: Holding): Move | UnclearMove {
  const { status, given, taken, at, cyclus, soort, conditionAt } = row;
  const sides = sidesOf(row, gebieden);
  const [van, ...otherVan] = sides.van;
  const [naar, ...otherNaar] = sides.naar;
  const even = row.sides === "one";
  const unclear = (doubt: UitruilDoubt, where = at): UnclearMove => ({
    doubt,
    ...sides,
    soort,
    even,
    cyclus,
    at: where,
  });
  if (van === undefined || otherVan.length > 0 || !isGemeente(row.van)) return unclear("gemeente", row.van.at);
  if (naar === undefined || otherNaar.length > 0 || !isGemeente(row.naar)) return unclear("gemeente", row.naar.at);
  if (status === "unclear") return conditionAt === null ? unclear("status") : unclear("voorwaarde", conditionAt);
  if (holding === "unsure-begin") return unclear("begin", row.begin?.at);
  if (holding === "unsure-end") return unclear("einde", row.einde?.at);
  if (holding === "no-day") return unclear("dag", (row.einde ?? row.begin)?.at);
  if (soort === null) return unclear("soort");
  if (row.sides === "unlike") return unclear("soorten");
  if (isRepeated(row)) return unclear("dubbel");
  if (row.sides === "assumed" && verhouding !== 1) return unclear("verhouding");
  if (given === null || taken === null) return unclear("aantal");
  return { van, naar, soort, given, taken, sides: row.sides, cyclus, at };
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
function unreadRows(
  { tables, uitruil }: Records,
  gebieden: Gebieden,
  day: CalendarDate | null,
): readonly UnclearMove[] {
  return tables
    .filter(({ kind }) => kind === "uitruil")
    .flatMap((table) => {
      const read = new Set(uitruil.filter((row) => row.table === table).map(({ at }) => at.row));
      return table.rows.flatMap((row) => {
        const { status, cell } = statusOf(row, table);
        if (isTotal(row) || read.has(row.row) || cell === null || status === "not-agreed") return [];
        const holding = holdingOn(termOf(row), day);
        const soort = soortOfRow(row);
        if (soort === "andere" || holding === "ended" || holding === "not-yet") return [];
        return [
          {
            doubt: "gemeente" as const,
            van: gebieden.gemeenten,
            naar: gebieden.gemeenten,
            soort,
            even: true,
            cyclus: table.cyclus,
            at: cell.at,
          },
        ];
      });
    });
}

/** A row that adds up others, by its words or with nothing in it but a number. */
const isTotal = ({ kind, cells }: TableRow): boolean =>
  kind === "total" || cells.every(({ reading }) => reading.kind !== "text");

/** Whether a row about one soort changes a number of the asked one. */
export function touchesSoort(of: UnclearMove["soort"], asked: SoortOfTotaal): boolean {
  return of === null || of === asked || (asked === "totaal" && isSoort(of));
}
