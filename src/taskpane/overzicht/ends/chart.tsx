// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { formatPlaces } from "../../../domain/sheet/format";
import { PlacesAxis, useDrawing } from "../places-axis";
import { useColumnLooks } from "./looks";
import { endsShape } from "./shape";

const WIDTH = 320;
const HEIGHT = 176;
const FRAME = { left: 40, right: WIDTH - 4, top: 16, bottom: HEIGHT - 20 };

const useStyles = makeStyles({
  number: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A column of what is left after each quarter: solid without an end, light with a later one, and on top, hollow, what nobody knows the end of. */
export function EndsChart({ ends, message }: { readonly ends: EndsOfLocaties; readonly message: string }) {
  const styles = useStyles();
  const drawing = useDrawing();
  const looks = useColumnLooks();
  const { columns, numbers, ticks, years } = endsShape(ends, FRAME);
  return (
    <svg role="img" aria-label={message} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} className={drawing.chart}>
      <PlacesAxis ticks={ticks} left={FRAME.left} right={FRAME.right} />
      {columns.map(({ key, x, width, withoutEnd, withEnd, unsure }) => (
        <g key={key}>
          {withEnd.height > 0 && <rect className={looks.withEnd} x={x} width={width} {...withEnd} />}
          {withoutEnd.height > 0 && <rect className={looks.withoutEnd} x={x} width={width} {...withoutEnd} />}
          {unsure.height > 0 && <rect className={looks.unsure} x={x} width={width} {...unsure} />}
        </g>
      ))}
      {years.map(({ year, x }) => (
        <text key={year} className={drawing.label} x={x} y={HEIGHT - 5}>
          {year}
        </text>
      ))}
      {numbers.map(({ places, x, y, anchor }) => (
        <text key={anchor} className={mergeClasses(drawing.label, styles.number)} x={x} y={y - 4} textAnchor={anchor}>
          {formatPlaces(places)}
        </text>
      ))}
    </svg>
  );
}
