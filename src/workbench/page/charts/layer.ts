// SPDX-License-Identifier: EUPL-1.2

import { CommandType, ICommandService } from "@univerjs/core";
import { placeOf } from "../../excel-host/chart-place";
import type { ExcelHost } from "../../excel-host/host";
import type { Grid } from "../grid";
import { chartCells } from "./chart-cells";
import { ChartFigure } from "./figure";
import { frames, gridView, type GridView } from "./grid-view";
import { DARK, LIGHT } from "./theme";

/** All charts of the sheet in front, over its cells. They are put in place after each picture of the grid, and drawn only when they change. */
export class ChartLayer {
  readonly #element = div("charts");
  readonly #aside = div("only-heard");
  readonly #clips = new Map<string, HTMLElement>();
  readonly #figures = new Map<string, ChartFigure>();
  #outdated = true;
  #placed = "";

  constructor(
    readonly grid: Grid,
    readonly host: ExcelHost,
  ) {
    const outdate = (): void => {
      this.#outdated = true;
    };
    // Hidden rows and number formats are no change of cells, and are seen in a chart.
    grid.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ type }) => {
        if (type === CommandType.MUTATION) outdate();
      });
    host.onWritten(outdate);
    frames(grid.univer)?.subscribe(() => this.#show());
  }

  #show(): void {
    const view = gridView(this.grid.univer);
    const charts = view === null ? [] : this.host.records.charts.filter((one) => placeOf(one).sheetId === view.sheetId);
    if (view === null || (charts.length === 0 && this.#figures.size === 0)) return;
    const boxes = charts.map((chart) => view.boxOf(placeOf(chart)));
    const theme = document.documentElement.dataset["theme"] === "dark" ? DARK : LIGHT;
    const placed = JSON.stringify([view.sheetId, view.zoom, view.panes, boxes, theme.ground]);
    // While formulas are being calculated there is more to come.
    const isOutdated = this.#outdated && !this.grid.engine.calculation.busy;
    if (placed === this.#placed && !isOutdated) return;
    this.#placed = placed;
    if (isOutdated) this.#outdated = false;
    this.#clip(view);
    const cells = chartCells(this.grid.engine);
    charts.forEach((chart, index) => {
      const known = this.#figures.get(chart.id);
      const figure = known ?? new ChartFigure(this.#aside);
      this.#figures.set(chart.id, figure);
      if (isOutdated || known === undefined) figure.read(chart, cells);
      const box = boxes[index];
      if (box !== undefined) figure.put(box, view.zoom, view.panes, this.#clips, theme);
    });
    for (const [id, figure] of this.#figures) {
      if (charts.some((chart) => chart.id === id)) continue;
      figure.remove();
      this.#figures.delete(id);
    }
  }

  /** An element for each pane, exactly over it: what sticks out is not seen. */
  #clip({ panes, container }: GridView): void {
    if (this.#element.parentElement !== container) {
      this.#element.append(this.#aside);
      container.append(this.#element);
    }
    for (const [key, clip] of this.#clips) clip.hidden = panes.every((pane) => pane.key !== key);
    for (const { key, left, top, width, height } of panes) {
      const clip = this.#clips.get(key) ?? div("charts-pane");
      this.#clips.set(key, clip);
      clip.dataset["pane"] = key;
      Object.assign(clip.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      if (clip.parentElement === null) this.#element.append(clip);
    }
  }
}

function div(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
