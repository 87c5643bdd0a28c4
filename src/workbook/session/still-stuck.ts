// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../async/clock";
import { createTimer } from "../async/timer";
import type { StuckFormula } from "../reading/stuck-formulas";

/** A formula that shows no answer gets one by itself this long, in milliseconds: Excel may have loaded the add-in just now. */
const LOADING_MS = 5_000;

/** Tells formulas that stay without an answer from those that are on their way to one. */
export interface StillStuck {
  /**
   * After each reading: how many stay without an answer. Where that is not sure yet of some they are looked at again later.
   *
   * @param validated somebody validates: what Excel is still calculating counts then
   */
  seen(found: readonly StuckFormula[], validated: boolean): number;
  /** True where one that stays without is on this sheet: a change there may be its answer. */
  readonly isOn: (sheetId: string) => boolean;
  stop(): void;
}

export function createStillStuck(clock: Clock, lookAgain: (sheets: ReadonlySet<string>) => Promise<void>): StillStuck {
  /** Since when each is without an answer. */
  let since: ReadonlyMap<string, number> = new Map();
  let loading: readonly StuckFormula[] = [];
  let staying: ReadonlySet<string> = new Set();
  const sheetsOf = (formulas: readonly StuckFormula[]) => new Set(formulas.map(({ sheetId }) => sheetId));
  const keyOf = ({ sheetId, address }: StuckFormula): string => `${sheetId}!${address}`;
  const later = createTimer(clock, LOADING_MS, () => lookAgain(sheetsOf(loading)));
  return {
    seen(found, validated) {
      const stuck = found.filter(({ unknown }) => unknown || validated);
      const before = since;
      since = new Map(stuck.map((one) => [keyOf(one), before.get(keyOf(one)) ?? clock.now()]));
      const left = (one: StuckFormula): number => (since.get(keyOf(one)) ?? 0) + LOADING_MS - clock.now();
      loading = stuck.filter((one) => left(one) > 0);
      const stay = stuck.filter((one) => left(one) <= 0);
      staying = sheetsOf(stay);
      later.stop();
      if (loading.length > 0) later.restart(loading.map(left).reduce((a, b) => Math.min(a, b)));
      return stay.length;
    },
    isOn: (sheetId) => staying.has(sheetId),
    stop: () => later.stop(),
  };
}
