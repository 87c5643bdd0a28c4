// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { largest } from "../../domain/sheet/extremes";
import { barOf } from "./bar-of";
import type { BarScale } from "./bar-scale";
import type { GemeenteLine } from "./gemeente-lines";
import { differenceOf, sidesOf } from "./line-words";
import { barHeight, BarShapes } from "./realisatie-bar";
import { RulerShapes } from "./scale-ruler";

/** In pixels of a copy. */
const WIDTH = 600;
const ROOM = 348;
const SPACE = 8;
/** Of the longest name: between these. */
const NAME = { least: 124, most: 220 };
const LETTER = 7;
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
  const longest = largest(
    lines.map(({ gemeente }) => gemeente.naam.length * LETTER),
    NAME.least,
  );
  const left = Math.min(NAME.most, longest) + SPACE;
  const width = ROOM - left;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(RULER + ROW * lines.length)}`}>
      <g transform={`translate(${String(left)} 0)`}>
        <RulerShapes scale={scale} at={(share) => String(share * width)} />
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
              <g transform={`translate(${String(left)} ${String(middle - barHeight(bar) / 2)})`}>
                <BarShapes bar={bar} scale={scale} width={width} />
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
