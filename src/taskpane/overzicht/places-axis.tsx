// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";

const CONTRAST = "@media (forced-colors: active)";

/** What pictures over time have in common: their room, the words at their axes and the lines behind. */
export const useDrawing = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "480px", height: "auto", overflow: "visible" },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [CONTRAST]: { fill: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeDasharray: "1 3", [CONTRAST]: { stroke: "CanvasText" } },
});

interface PlacesAxisProps {
  readonly ticks: readonly { readonly places: number; readonly y: number }[];
  readonly left: number;
  readonly right: number;
}

/** Round numbers of places, each with its line from one edge to the other. */
export function PlacesAxis({ ticks, left, right }: PlacesAxisProps) {
  const drawing = useDrawing();
  return ticks.map(({ places, y }) => (
    <g key={places}>
      <line className={drawing.grid} x1={left} x2={right} y1={y} y2={y} />
      <text className={drawing.label} x={left - 6} y={y} dy="0.35em" textAnchor="end">
        {formatPlaces(places)}
      </text>
    </g>
  ));
}
