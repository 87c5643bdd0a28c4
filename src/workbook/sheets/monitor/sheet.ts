// SPDX-License-Identifier: EUPL-1.2

import { monitorTitle } from "../../../domain/monitor/cells";
import { isBarChart } from "../../../domain/monitor/charts";
import { findMonitor, isOfEarlierVersion } from "../../../domain/monitor/find";
import { newPlaces } from "../../../domain/monitor/places";
import type { MonitorPlan } from "../../../domain/monitor/plan";
import { planUpdate, type MonitorUpdate } from "../../../domain/monitor/update";
import { MONITOR_NEWS, MONITOR_TAB } from "../../../domain/monitor/words";
import { storedMonitors, type StoredMonitor } from "../../stored/stored";
import type { SheetKey } from "../../stored/stored.types";
import { Cancelled, type LongWork } from "../../async/long-work";
import { fillMonitor } from "./fill";
import { readMonitor, renewMonitor } from "./renew";
import { requestSheets, sheetWith } from "../../excel/sheet-list";
import { makeSheet } from "../make-sheets";

export type MonitorResult =
  | { readonly tab: null; readonly sentence: string }
  | {
      readonly tab: string;
      readonly sheetId: string;
      /** Null for a new sheet. */
      readonly update: MonitorUpdate | null;
      /** The sentence about an earlier monitor that was left as it is; null where there was none. */
      readonly left: string | null;
      /** True where charts with bars stayed that are of before there was a prognose. */
      readonly barsWithoutPrognose: boolean;
    };

export interface MonitorWork extends LongWork {
  readonly version: string;
}

/** How often the workbook is asked, at most. */
const STEPS = 4;

/**
 * Makes the monitor of a gebied, or brings the one that was made before up to date, and brings its sheet to the front: three round
 * trips either way, and one more where an earlier one turns out not to be sure. A sheet of the user's is never touched, whatever its name.
 *
 * @throws where nothing is written (Cancelled, where the user stopped it), SaidError where that is not known
 */
export async function writeMonitor(
  context: Excel.RequestContext,
  plan: MonitorPlan,
  { version, signal, progress }: MonitorWork,
): Promise<MonitorResult> {
  let done = 0;
  const sync = async (): Promise<void> => {
    await context.sync();
    done += 1;
    progress?.(done, STEPS);
  };
  const stopHere = (): void => {
    if (signal?.aborted === true) throw new Cancelled();
  };

  const request = requestSheets(context);
  const stored = storedMonitors.request(context);
  const protection = context.workbook.protection;
  protection.load("protected");
  await sync();
  stopHere();
  const sheets = request();
  const key = stored().find(({ gebied }) => gebied === plan.gebied)?.sheetId;
  const known = key === undefined ? undefined : sheetWith(sheets, key);
  if (known?.protected === true) return { tab: null, sentence: MONITOR_NEWS.protectedSheet(known.name) };
  const withSheet =
    (sheetId: SheetKey) =>
    (monitors: readonly StoredMonitor[]): readonly StoredMonitor[] => [
      { gebied: plan.gebied, sheetId },
      ...monitors.filter(({ gebied }) => gebied !== plan.gebied),
    ];

  let left: string | null = null;
  if (known !== undefined) {
    const asked = readMonitor(known.sheet);
    await sync();
    stopHere();
    const { grid, charts } = asked();
    const found = grid === null ? null : findMonitor(grid, plan);
    if (grid !== null && found !== null) {
      const update = planUpdate(grid, found, plan);
      await renewMonitor(context, known, plan, update, { grid, charts });
      if (known.id !== key) await storedMonitors.change(context, withSheet(known.id)).catch(() => undefined);
      const barsWithoutPrognose =
        update.columnsAdded.includes("prognose") && !update.noChartData && charts.some((one) => isBarChart(one.name));
      return { tab: known.name, sheetId: known.id, update, left, barsWithoutPrognose };
    }
    const isOfEarlier = grid !== null && isOfEarlierVersion(grid);
    left = isOfEarlier ? MONITOR_NEWS.ofEarlier(known.name) : MONITOR_NEWS.notSure(known.name);
  }

  if (protection.protected) return { tab: null, sentence: MONITOR_NEWS.protectedWorkbook };
  const places = newPlaces(plan);
  const monitor = {
    name: MONITOR_TAB,
    title: monitorTitle(plan),
    fill: (sheet: Excel.Worksheet) => fillMonitor(sheet, plan, places, version),
  };
  const { name, id } = await makeSheet(context, sheets, monitor, (sheetId) =>
    storedMonitors.begin(context, withSheet(sheetId)),
  );
  return { tab: name, sheetId: id, update: null, left, barsWithoutPrognose: false };
}
