// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from "../../excel-host/host";
import { element } from "../element";
import type { Grid } from "../grid";

const NOT_LOADED = "De grafieken konden niet worden getekend. Bewaar uw werk en laad de pagina opnieuw.";

/** Draws the charts that the open workbook has, over its grid. What draws them is loaded with the first one. */
export function showCharts(grid: Grid, host: ExcelHost): void {
  let isLoaded = false;
  const load = (): void => {
    if (isLoaded || host.records.charts.length === 0) return;
    isLoaded = true;
    import(/* webpackChunkName: "grafieken" */ "./layer")
      .then(({ ChartLayer }) => new ChartLayer(grid, host))
      .catch(() => {
        isLoaded = false;
        const problem = element("problem", HTMLElement);
        problem.textContent = NOT_LOADED;
        problem.hidden = false;
      });
  };
  grid.engine.onChange(load);
  host.onWritten(load);
  load();
}
