// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatDate, formatPlaces } from "../../../domain/sheet/format";
import type { BurnUp } from "./burn-up";
import { diamond } from "./diamond";
import { PlacesAxis, useDrawing } from "../places-axis";
import { useLineLooks } from "./looks";
import { burnUpShape, type Dot } from "./shape";
import { taskNumberHeight, taskWords } from "./task-number-height";
import { milestoneWords } from "./words";
import { wordsAtTop } from "./words-at-top";

const WIDTH = 320;
const LINE = 13;
const AXIS = 20;
const PLOT = 132;
const EDGES = { left: 40, right: WIDTH - 4 };
/** Between a mark and its number. */
const OFF = 7;

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  // On a line of the picture a number stays readable.
  number: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    [CONTRAST]: { fill: "CanvasText", stroke: "Canvas" },
  },
  milestone: { stroke: tokens.colorNeutralStroke1, [CONTRAST]: { stroke: "CanvasText" } },
});

/**
 * The realisatie as a line with a dot per peildatum, on its way to the taakstelling; what is expected is an open mark at the end of a dashed
 * line. `message` says what it shows.
 */
export function BurnUpChart({ burnUp, message }: { readonly burnUp: BurnUp; readonly message: string }) {
  const styles = useStyles();
  const drawing = useDrawing();
  const looks = useLineLooks();
  const number = mergeClasses(drawing.label, styles.number);
  const words = (top: number) => burnUpShape(burnUp, { ...EDGES, top, bottom: top + PLOT });
  const named = wordsAtTop(
    words(0).milestones.map((one) => ({ text: milestoneWords(one, burnUp.milestones), x: one.x })),
    EDGES.left,
    EDGES.right,
  );
  // Below the words is room for the number of the taakstelling, which is often the highest of all.
  const top = LINE * (1.5 + named.reduce((most, { row }) => Math.max(most, row + 1), 0));
  const { realisatie, taakstelling, ahead, dots, stand, taskAtStand, prognose, tasks, ticks, dates } = words(top);
  const bottom = top + PLOT;
  const task = tasks.at(-1);
  const isAhead = (mark: Dot): boolean => task !== undefined && mark.y < task.y;
  // Below the mark is the axis or the line of the taakstelling: its number stands above it.
  const isUnderfoot = ({ y }: Dot): boolean =>
    y > bottom - 2 * LINE || (taskAtStand !== null && taskAtStand > y && taskAtStand < y + OFF + LINE);
  const marks = prognose === null ? dots : [...dots, prognose];
  return (
    <svg
      role="img"
      aria-label={message}
      viewBox={`0 0 ${String(WIDTH)} ${String(bottom + AXIS)}`}
      className={drawing.chart}
    >
      <PlacesAxis ticks={ticks} left={EDGES.left} right={EDGES.right} />
      {dates.map(({ date, x, anchor }) => (
        <text key={date} className={drawing.label} x={x} y={bottom + AXIS - 5} textAnchor={anchor}>
          {formatDate(date)}
        </text>
      ))}
      {named.map(({ text, x, anchor, row }) => (
        <g key={text}>
          <line className={styles.milestone} x1={x} x2={x} y1={LINE * row + 2} y2={bottom} />
          <text
            className={drawing.label}
            x={anchor === "start" ? x + 4 : x - 4}
            y={LINE * (row + 1) - 2}
            textAnchor={anchor}
          >
            {text}
          </text>
        </g>
      ))}
      <path className={looks.taakstelling} d={taakstelling} />
      <path className={mergeClasses(looks.realisatie, looks.ahead)} d={ahead} />
      <path className={looks.realisatie} d={realisatie} />
      {dots.map(({ date, x, y, partial }) => (
        <circle key={date} className={mergeClasses(looks.dot, partial && looks.open)} cx={x} cy={y} r={3} />
      ))}
      {prognose !== null && <path className={mergeClasses(looks.dot, looks.open)} d={diamond(prognose)} />}
      {tasks.map((one) => (
        <text
          key={one.anchor}
          className={number}
          x={one.anchor === "start" ? one.x + 4 : one.x}
          y={taskNumberHeight(one, marks, bottom)}
          textAnchor={one.anchor}
        >
          {taskWords(one)}
        </text>
      ))}
      {stand !== null && (
        <text
          className={number}
          x={stand.x}
          y={isUnderfoot(stand) ? stand.y - OFF : stand.y + OFF + 8}
          textAnchor="middle"
        >
          {formatPlaces(stand.places)}
        </text>
      )}
      {prognose !== null && (
        <text
          className={number}
          x={EDGES.right}
          y={isAhead(prognose) || prognose.y > bottom - 2 * LINE ? prognose.y - OFF : prognose.y + OFF + 9}
          textAnchor="end"
        >
          {formatPlaces(prognose.places)}
        </text>
      )}
    </svg>
  );
}
