// SPDX-License-Identifier: EUPL-1.2

import { USUAL_CHART } from "../../xlsx/chart-area";
import type { SheetArea } from "../engine/areas";
import type { RecordedChart } from "./recorded";

/** The cells that a chart covers: one that was put nowhere lies beside the cells that it was made from. */
export function placeOf({ position, source }: Pick<RecordedChart, "position" | "source">): SheetArea {
  const beside = source.column + source.columnCount;
  return position ?? { ...source, column: beside, rowCount: USUAL_CHART.rows, columnCount: USUAL_CHART.columns };
}
