// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { barOf } from "./bar-of";
import type { BarScale } from "./bar-scale";
import type { GemeenteLine } from "./gemeente-lines";
import { differenceOf, sidesOf } from "./line-words";
import { barHeight, BarShapes } from "./realisatie-bar";
import { RulerShapes } from "./scale-ruler";

/** In pixels of a copy. */
const WIDTH = 600;
const NAME = 124;
const BAR = 216;
const LEFT = NAME + 8;
const ROW = 24;
const RULER = 24;

const useStyles = makeStyles({
  text: { fill: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: "13px" },
});

interface GemeenteDrawingProps {
  readonly lines: readonly GemeenteLine[];
  readonly scale: BarScale;
}

/** All bars in one drawing with their names and numbers: the list of the pane has in the page only what is in view. */
export function GemeenteDrawing({ lines, scale }: GemeenteDrawingProps) {
  const styles = useStyles();
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(RULER + ROW * lines.length)}`}>
      <g transform={`translate(${String(LEFT)} 0)`}>
        <RulerShapes scale={scale} at={(share) => String(share * BAR)} />
      </g>
      <text className={styles.text} x={WIDTH} y={18} textAnchor="end">
        {scale.unit === "plaatsen" ? "in plaatsen" : "als deel van de eigen taakstelling"}
      </text>
      {lines.map((line, at) => {
        const bar = barOf(line);
        const middle = RULER + ROW * at + ROW / 2;
        return (
          <g key={line.gemeente.code}>
            <text className={styles.text} x={0} y={middle + 4}>
              {line.gemeente.naam}
            </text>
            {bar !== null && (
              <g transform={`translate(${String(LEFT)} ${String(middle - barHeight(bar) / 2)})`}>
                <BarShapes bar={bar} scale={scale} width={BAR} />
              </g>
            )}
            <text className={styles.text} x={WIDTH} y={middle + 4} textAnchor="end">
              {[differenceOf(line), sidesOf(line)].filter((words) => words !== "").join(" · ")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
