// SPDX-License-Identifier: EUPL-1.2

import type { ColumnId } from "../../domain/monitor/columns";
import { monitorColumns } from "../../domain/monitor/cyclus-columns";
import { nameOf } from "../../domain/measures/name-of";
import { monitorGebieden, monitorPlan, type MonitorPlan } from "../../domain/monitor/plan";
import { MONITOR_NEWS } from "../../domain/monitor/words";
import type { ActionParts } from "./action-parts";
import { Cancelled } from "../async/long-work";
import { overWhereNameTaken } from "../sheets/make-sheets";
import { writeMonitor, type MonitorResult } from "../sheets/monitor/sheet";
import type { Actions, MonitorOptions, MonitorOutcome } from "../session.types";

/** Making a monitor; it can be stopped as long as nothing is written. */
export function monitorActions({ store, reading, making, startup, run, mutex, cancellation, version }: ActionParts) {
  async function make({ gebied: wanted }: MonitorOptions, signal: AbortSignal): Promise<MonitorOutcome> {
    const { model } = store.state();
    if (model === null) return nothing(MONITOR_NEWS.notRead);
    const gebieden = monitorGebieden(model);
    const gebied = wanted === undefined ? gebieden[0] : gebieden.find((one) => nameOf(model, one) === wanted);
    if (gebied === undefined)
      return nothing(wanted === undefined ? MONITOR_NEWS.noGebied : MONITOR_NEWS.unknownGebied(wanted));
    const plan = monitorPlan(model, gebied);
    const progress = (done: number, total: number): void => store.update({ progress: { what: "Stap", done, total } });
    try {
      const result = await making.make(async () => {
        const made = await run((context) =>
          overWhereNameTaken(() => writeMonitor(context, plan, { version, signal, progress })),
        );
        if (made.tab !== null) reading.skip(made.sheetId);
        return made;
      });
      if (result.tab !== null) startup.asked();
      return outcomeOf(plan, result);
    } catch (error) {
      if (error instanceof Cancelled) return nothing(MONITOR_NEWS.cancelled);
      throw error;
    } finally {
      store.update({ progress: null });
    }
  }

  return {
    makeMonitor(options = {}) {
      const signal = cancellation.signal();
      return mutex(() => make(options, signal));
    },
  } satisfies Partial<Actions>;
}

function nothing(sentence: string): MonitorOutcome {
  return { tab: null, sentences: [sentence] };
}

const headersOf = (ids: readonly ColumnId[]): string[] =>
  monitorColumns(ids)
    .filter(({ id }) => ids.includes(id))
    .map(({ header }) => header);

function outcomeOf({ title, notYet }: MonitorPlan, result: MonitorResult): MonitorOutcome {
  if (result.tab === null) return nothing(result.sentence);
  const { tab, update, left, barsWithoutPrognose } = result;
  const toCome = notYet.flatMap(([id, first]) =>
    update?.places.columns.has(id) === true ? [] : headersOf([id]).map((header) => MONITOR_NEWS.notYet(header, first)),
  );
  if (update === null) return { tab, sentences: [MONITOR_NEWS.made(tab), ...(left === null ? [] : [left]), ...toCome] };
  const headers = headersOf(update.columnsAdded);
  return {
    tab,
    sentences: [
      MONITOR_NEWS.renewed(tab),
      ...(update.rowsAdded.length === 0 ? [] : [MONITOR_NEWS.rowsAdded(update.rowsAdded)]),
      ...(headers.length === 0 ? [] : [MONITOR_NEWS.columnsAdded(headers)]),
      ...toCome,
      ...(update.noLonger.length === 0 ? [] : [MONITOR_NEWS.noLonger(update.noLonger, title)]),
      ...update.noRow.flatMap(({ names, addresses, twice }) => [
        ...(addresses.length === 0 ? [] : [MONITOR_NEWS.noRow(names, addresses)]),
        ...(twice.length === 0 ? [] : [MONITOR_NEWS.twice(names, twice)]),
      ]),
      ...(update.elsewhere.names.length === 0
        ? []
        : [MONITOR_NEWS.elsewhere(update.elsewhere.names, update.elsewhere.addresses)]),
      ...(barsWithoutPrognose ? [MONITOR_NEWS.barsWithoutPrognose] : []),
      ...(update.noChartData ? [MONITOR_NEWS.noChartData] : []),
      ...(update.ownCells.length === 0 ? [] : [MONITOR_NEWS.ownCells(update.ownCells)]),
    ],
  };
}
