// SPDX-License-Identifier: EUPL-1.2

import type { CyclusStep } from "../../../domain/gemeenten/cyclus/cycli";
import type { FigureIndex } from "../../../domain/figures/figure-index";
import type { Model } from "../../../domain/model";
import type { CalendarDate } from "../../../domain/sheet/dates";

/** When the places of a cyclus must be there. */
export type Deadline =
  | { readonly kind: "day"; readonly cyclus: number; readonly date: CalendarDate }
  /** Expected then; no figure counts with it. */
  | { readonly kind: "announced"; readonly cyclus: number; readonly words: string }
  /** Cyclus null: it is not known of which one the stand is. */
  | { readonly kind: "unknown"; readonly cyclus: number | null };

/** A day of a cyclus that stands in a picture. */
export interface Milestone {
  readonly date: CalendarDate;
  readonly stap: "gerealiseerd" | "einde";
  readonly cyclus: number;
}

/** The cyclus that a stand is held against: that of its taakstelling, else the one that runs on its day by the dates of the cycli. */
export function cyclusOfStand(index: FigureIndex, stand: CalendarDate): number | null {
  const running = index.cyclusDates.find(({ einde }) => einde === null || einde >= stand);
  return index.cyclusOn(stand) ?? index.cyclusNamedOn(stand) ?? running?.nummer ?? null;
}

/** By when the places of a cyclus must be there. @param cyclus null: not known */
export function deadlineOf({ steps }: Pick<Model, "steps">, cyclus: number | null): Deadline {
  if (cyclus === null) return { kind: "unknown", cyclus };
  const { date = null, announced = null } = stepOf(steps, cyclus, "gerealiseerd") ?? {};
  if (date !== null) return { kind: "day", cyclus, date };
  return announced === null ? { kind: "unknown", cyclus } : { kind: "announced", cyclus, words: announced.words };
}

/** The known days of cycli, in order: when their places must be there, and when they end. */
export function milestonesOf({ steps }: Pick<Model, "steps">, cycli: readonly (number | null)[]): readonly Milestone[] {
  const found = [...new Set(cycli)].flatMap((cyclus) =>
    (["gerealiseerd", "einde"] as const).flatMap((stap): Milestone[] => {
      const date = cyclus === null ? null : (stepOf(steps, cyclus, stap)?.date ?? null);
      return cyclus === null || date === null ? [] : [{ date, stap, cyclus }];
    }),
  );
  return found.sort((one, other) => (one.date < other.date ? -1 : 1));
}

const stepOf = (steps: readonly CyclusStep[], cyclus: number, stap: string): CyclusStep | undefined =>
  steps.find((step) => step.cyclus === cyclus && step.stap === stap);
