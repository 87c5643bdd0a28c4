// SPDX-License-Identifier: EUPL-1.2

import { timeOf } from "../figures/dated-mutaties";
import type { FigureIndex } from "../figures/figure-index";
import type { AndereSoort, Gemeente, NamedGebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import type { MutatieMoment, UnreadMutatie } from "../tabs/records";
import { codesIn } from "./codes-in";
import { cellsOf } from "./missing";
import type { Answer, Problem } from "./problem";
import { prognoseParts, type PrognoseParts } from "./prognose";

/** Whether a mutatie is in the prognose of its soort, and if not why. */
export type MutatieVerdict =
  | { readonly kind: "counts" }
  /** It comes after the end of a cyclus. */
  | { readonly kind: "late" }
  /** Nothing says when. */
  | { readonly kind: "undated" }
  /** It comes after the day that is looked forward to. */
  | { readonly kind: "after" }
  /** The day to look forward to is not known. */
  | { readonly kind: "no-end" }
  /** This row keeps the prognose from an answer. */
  | { readonly kind: "holds-up"; readonly problem: Problem }
  /** There is no prognose, for a reason elsewhere. */
  | { readonly kind: "no-prognose"; readonly problem: Problem };

/** A row of the tab Mutaties that names a gemeente. */
export interface MutatieOfGemeente {
  readonly at: CellRef;
  /** Null: not known. */
  readonly soort: SoortOfTotaal | AndereSoort | null;
  /** In places; null: not to be read. */
  readonly aantal: number | null;
  readonly moment: MutatieMoment;
  /** Those that share the places with it, as they are written. */
  readonly others: readonly string[];
  readonly verdict: MutatieVerdict;
}

/**
 * The mutaties that name a gemeente, in the order of the workbook, each counted or not by PROGNOSE on a day.
 *
 * @param until the day that is looked forward to; null: the end of the cyclus is not known
 * @param stand the peildatum that the prognose starts from
 */
export function mutatiesOfGemeente(
  index: FigureIndex,
  gemeente: Gemeente,
  until: CalendarDate | null,
  stand: CalendarDate | null,
): readonly MutatieOfGemeente[] {
  const inside = codesIn(index, gemeente, until);
  const isOf = ({ resolution }: NamedGebied): boolean =>
    resolution.status === "found" &&
    index.gebieden.gemeentenOf(resolution.gebied, until).some(({ code }) => inside.has(code));
  const othersOf = (named: readonly NamedGebied[]): string[] =>
    named.flatMap((one) => {
      const { resolution, text } = one;
      const isOwn = resolution.status === "found" && resolution.gebied.level === "gemeente" && isOf(one);
      return isOwn ? [] : [resolution.status === "found" ? resolution.gebied.naam : text];
    });
  const partsOf = (soort: SoortOfTotaal): Answer<PrognoseParts> | null =>
    until === null ? null : prognoseParts(index, gemeente, soort, until, { peildatum: stand });
  const read = index.records.mutaties
    .filter(({ gemeenten }) => gemeenten.some(isOf))
    .map(({ at, soort, soortAt, aantal, moment, gemeenten }): MutatieOfGemeente => {
      const parts = partsOf(soort);
      const { date } = timeOf(moment);
      const counts =
        parts?.ok === true &&
        parts.value.mutaties.some(
          (one) => isCell(one.at, at) && one.aantal === aantal && one.soort === soort && one.date === date,
        );
      const held = momentAt(moment);
      const cells = [at, ...(held === null ? [] : [held]), ...(soortAt === null ? [] : [soortAt])];
      return {
        ...{ at, soort, aantal, moment, others: othersOf(gemeenten) },
        verdict: counts ? { kind: "counts" } : whyNot(moment, until, parts, cells),
      };
    });
  const unread = index.records.unreadMutaties
    .filter(({ gemeenten }) => gemeenten.some(isOf))
    .map((mutatie): MutatieOfGemeente => {
      const { at, soort, moment, gemeenten } = mutatie;
      return {
        ...{ at, soort, aantal: null, moment, others: othersOf(gemeenten) },
        verdict: { kind: "holds-up", problem: problemOf(mutatie) },
      };
    });
  return [...read, ...unread];
}

function problemOf({ because, at, soortAt = null }: UnreadMutatie): Problem {
  if (because === "no-soort") return { kind: "no-soort", tab: "mutaties", at: soortAt };
  return { kind: because ?? "unreadable", at };
}

function whyNot(
  moment: MutatieMoment,
  until: CalendarDate | null,
  parts: Answer<PrognoseParts> | null,
  cells: readonly CellRef[],
): MutatieVerdict {
  if (moment.kind === "na-einde-cyclus") return { kind: "late" };
  if (moment.kind === "unknown") return { kind: "undated" };
  if (until === null || parts === null) return { kind: "no-end" };
  const { first } = timeOf(moment);
  if (first !== null && first > until) return { kind: "after" };
  if (parts.ok) return { kind: "undated" };
  const { problem } = parts;
  const isHere = cellsOf(problem).some((cell) => cells.some((own) => isCell(own, cell)));
  return { kind: isHere ? "holds-up" : "no-prognose", problem };
}

const momentAt = (moment: MutatieMoment): CellRef | null => (moment.kind === "unreadable" ? moment.at : null);

const isCell = (one: CellRef, other: CellRef): boolean =>
  one.tab === other.tab && one.row === other.row && one.column === other.column;
