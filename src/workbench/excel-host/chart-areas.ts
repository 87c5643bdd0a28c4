// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../engine/areas";
import { isOpposite, movedArea } from "./lines";
import type { ChangedLines } from "./moved-formula";
import { STEPS_KEPT } from "../engine/steps-kept";

interface ChartOnSheet {
  source: SheetArea;
  position: SheetArea | null;
  /** One that lies on no cell stays where it lies. */
  readonly place?: { readonly kind: string };
  readonly series: readonly { values: SheetArea | null; categories: SheetArea | null }[];
}

/** The cells of a chart: where it was made from, what it covers, and what its series show. */
type Areas = readonly (SheetArea | null)[];

interface Moved {
  readonly chart: ChartOnSheet;
  readonly before: Areas;
  readonly after: Areas;
}

interface Step {
  readonly lines: ChangedLines;
  readonly moved: readonly Moved[];
}

/**
 * Moves the cells of charts with rows and columns. Of a series of which all cells went away nothing is left, as in Excel, where its
 * reference is an error then; taken back, it has its cells again.
 */
export class ChartAreas {
  #steps: Step[] = [];

  linesChanged(charts: readonly ChartOnSheet[], lines: ChangedLines): void {
    const last = this.#steps.at(-1);
    const back = last !== undefined && isOpposite(last.lines, lines) ? last : null;
    const moved = charts.map((chart): Moved => {
      const before = areasOf(chart);
      const then = back?.moved.find((one) => one.chart === chart);
      const after = before.map((area, at) => {
        // What was given other cells since moves from there.
        if (then !== undefined && then.after[at] === area) return then.before[at] ?? null;
        return area && movedArea(area, lines);
      });
      setAreas(chart, after);
      return { chart, before, after: areasOf(chart) };
    });
    if (back !== null) this.#steps.pop();
    else this.#steps = [...this.#steps, { lines, moved }].slice(-STEPS_KEPT);
  }

  clear(): void {
    this.#steps = [];
  }
}

const areasOf = ({ source, position, place, series }: ChartOnSheet): Areas => [
  source,
  place?.kind === "absolute" ? null : position,
  ...series.flatMap(({ values, categories }) => [values, categories]),
];

/** A chart is always somewhere: where all that it covered or was made from went away, it stays where it was. */
function setAreas(chart: ChartOnSheet, [source, position, ...series]: Areas): void {
  chart.source = source ?? chart.source;
  chart.position = position ?? chart.position;
  chart.series.forEach((one, index) => {
    one.values = series[2 * index] ?? null;
    one.categories = series[2 * index + 1] ?? null;
  });
}
