// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../domain/sheet/addresses";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";
import { failureOf } from "../excel/failures";
import { readNotation } from "../excel/formula-notation";
import type { Clock } from "../async/clock";
import { coalesce } from "../async/coalesce";
import { askSelected } from "../reading/selected-cells";
import type { FormulaNotation, SelectionSeen } from "../session.types";
import { createTimer } from "../async/timer";

/** How long to wait before asking again while the user edits a cell. */
const RETRY_MS = 1_500;

/**
 * Follows the selection, and the cells that a formula may look at, until the answer is called: events cost, so only while a view needs
 * them.
 *
 * @param sheets as they were read last, from which is learned how this user writes formulas
 */
export function watchSelection(
  listener: (seen: SelectionSeen) => void,
  clock: Clock,
  sheets: () => readonly SheetSnapshot[],
): () => void {
  const stopped = new AbortController();
  const active = (): boolean => !stopped.signal.aborted;
  let unregister: (() => Promise<void>) | null = null;
  let notation: FormulaNotation | null = null;
  const look = coalesce(async () => {
    if (!active()) return;
    try {
      const seen = await Excel.run(lookNow);
      if (active()) listener(seen);
    } catch (error) {
      const { sentence, passes } = failureOf(error);
      if (passes && active()) later.restart();
      if (active()) listener({ notation, selected: null, sentence });
    }
    if (!active()) await unregister?.().catch(() => undefined);
  });
  const later = createTimer(clock, RETRY_MS, look);

  async function lookNow(context: Excel.RequestContext): Promise<SelectionSeen> {
    if (unregister === null) {
      const registered = register(context, () => void look());
      await context.sync();
      unregister = registered;
    }
    notation ??= await readNotation(context, sheets());
    const found = await askSelected(context);
    const selected =
      found === null
        ? null
        : { tab: found.tab, address: areaAddress(found.area), cells: found.area.rowCount * found.area.columnCount };
    return { notation, selected, sentence: null };
  }

  void look();
  return () => {
    stopped.abort();
    later.stop();
    void unregister?.().catch(() => undefined);
  };
}

/** Queues the registration; it holds after the next sync. */
function register(context: Excel.RequestContext, changed: () => void): () => Promise<void> {
  const handler = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const { workbook } = context;
  const { worksheets } = workbook;
  // A sheet that comes to the front brings its own selection, of which not every Excel sends a selection event.
  const registered = [
    workbook.onSelectionChanged.add(handler),
    worksheets.onActivated.add(handler),
    worksheets.onChanged.add(handler),
    worksheets.onCalculated.add(handler),
  ];
  return async () => {
    await Excel.run(context, async (context) => {
      for (const one of registered) one.remove();
      await context.sync();
    });
  };
}
