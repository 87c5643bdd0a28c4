// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { formatPlaces } from "../../../domain/sheet/format";
import { useColumnLooks } from "./looks";
import { endsShape } from "./shape";

const WIDTH = 320;
const HEIGHT = 176;
const FRAME = { left: 40, right: WIDTH - 4, top: 16, bottom: HEIGHT - 20 };
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
  number: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  grid: { stroke: tokens.colorNeutralStroke2, strokeDasharray: "1 3", [CONTRAST]: { stroke: "CanvasText" } },
});

/** A column of what is left after each quarter: solid without an end, light with a later one, and on top, hollow, what nobody knows the end of. */
export function EndsChart({ ends, message }: { readonly ends: EndsOfLocaties; readonly message: string }) {
  const styles = useStyles();
  const looks = useColumnLooks();
  const { columns, numbers, ticks, years } = endsShape(ends, FRAME);
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
      {columns.map(({ key, x, width, withoutEnd, withEnd, unsure }) => (
        <g key={key}>
          {withEnd.height > 0 && <rect className={looks.withEnd} x={x} width={width} {...withEnd} />}
          {withoutEnd.height > 0 && <rect className={looks.withoutEnd} x={x} width={width} {...withoutEnd} />}
          {unsure.height > 0 && <rect className={looks.unsure} x={x} width={width} {...unsure} />}
        </g>
      ))}
      {years.map(({ year, x }) => (
        <text key={year} className={styles.label} x={x} y={HEIGHT - 5}>
          {year}
        </text>
      ))}
      {numbers.map(({ places, x, y, anchor }) => (
        <text key={anchor} className={mergeClasses(styles.label, styles.number)} x={x} y={y - 4} textAnchor={anchor}>
          {formatPlaces(places)}
        </text>
      ))}
    </svg>
  );
}
