// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDate, formatPlaces } from "../../domain/sheet/format";
import type { TrendPoint } from "./trend";
import { trendShape } from "./trend-shape";

const WIDTH = 320;
const HEIGHT = 150;
const FRAME = { left: 40, right: WIDTH - 6, top: 10, bottom: HEIGHT - 22 };

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "480px", height: "auto", overflow: "visible" },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [CONTRAST]: { fill: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeDasharray: "1 3", [CONTRAST]: { stroke: "CanvasText" } },
  realisatie: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [CONTRAST]: { stroke: "CanvasText" },
  },
  taakstelling: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "5 3",
    [CONTRAST]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [CONTRAST]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  // A stand that is not complete is an open dot.
  partial: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** The realisatie as a line with a dot per peildatum, against the taakstelling as a dashed step. `message` says what it shows. */
export function TrendChart({ points, message }: { readonly points: readonly TrendPoint[]; readonly message: string }) {
  const styles = useStyles();
  const { realisatie, taakstelling, dots, ticks, dates } = trendShape(points, FRAME);
  return (
    <svg role="img" aria-label={message} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} className={styles.chart}>
      {ticks.map(({ places, y }) => (
        <g key={places}>
          <line className={styles.grid} x1={FRAME.left} x2={FRAME.right} y1={y} y2={y} />
          <text className={styles.label} x={FRAME.left - 6} y={y} dy="0.35em" textAnchor="end">
            {formatPlaces(places)}
          </text>
        </g>
      ))}
      {dates.map(({ date, x, anchor }) => (
        <text key={date} className={styles.label} x={x} y={HEIGHT - 4} textAnchor={anchor}>
          {formatDate(date)}
        </text>
      ))}
      <path className={styles.taakstelling} d={taakstelling} />
      <path className={styles.realisatie} d={realisatie} />
      {dots.map(({ date, x, y, partial }) => (
        <circle key={date} className={partial ? styles.partial : styles.dot} cx={x} cy={y} r={3} />
      ))}
    </svg>
  );
}
