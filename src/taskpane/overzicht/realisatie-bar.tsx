// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { hatched } from "../ui/picture/hatched";
import { barShape, type BarPlaces } from "./bar-shape";

/** In the units of the drawing, which is as wide as its room. */
const WIDTH = 200;
const TOP = 2;

const CONTRAST = "@media (forced-colors: active)";

const useBarStyles = makeStyles({
  within: { fill: tokens.colorCompoundBrandBackground, [CONTRAST]: { fill: "CanvasText" } },
  tekort: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  overschot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [CONTRAST]: { stroke: "CanvasText" } },
});

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", maxWidth: "480px", height: "auto", overflow: "visible" },
  swatch: { flexShrink: 0, width: "12px", height: "12px" },
});

interface RealisatieBarProps extends BarPlaces {
  /** How far the bar reaches, as a multiple of the taakstelling. */
  readonly reach: number;
  /** In the units of a bar that is 200 wide. */
  readonly height: number;
}

/**
 * The realisatie against its taakstelling: filled is realised within it, hollow is lacking, hatched is above it, and a mark stands where
 * the taakstelling is. It says nothing that does not stand beside it in words, so it is hidden from those who read by ear.
 */
export function RealisatieBar({ reach, height, ...places }: RealisatieBarProps) {
  const styles = useStyles();
  const bar = useBarStyles();
  const shape = barShape(places, reach, WIDTH);
  if (shape === null) return null;
  const { within, mark, end } = shape;
  const bottom = height - TOP;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} className={styles.bar} aria-hidden focusable="false">
      {mark > within && (
        <rect
          className={bar.tekort}
          x={within}
          y={TOP + 0.5}
          width={Math.max(0, mark - within - 0.5)}
          height={bottom - TOP - 1}
        />
      )}
      {within > 0 && <rect className={bar.within} x={0} y={TOP} width={within} height={bottom - TOP} />}
      {end > mark && <path className={bar.overschot} d={hatched(mark, end, TOP, bottom)} />}
      <line className={bar.mark} x1={mark} x2={mark} y1={0} y2={height} />
    </svg>
  );
}

export type BarPart = "within" | "tekort" | "overschot";

/** The look of a part of the bar, beside its name. */
export function BarSwatch({ part }: { readonly part: BarPart }) {
  const styles = useStyles();
  const bar = useBarStyles();
  return (
    <svg viewBox="0 0 12 12" className={styles.swatch} aria-hidden focusable="false">
      {part === "overschot" ? (
        <path className={bar.overschot} d={hatched(1, 11, 1, 11)} />
      ) : (
        <rect className={bar[part]} x={1} y={1} width={10} height={10} />
      )}
    </svg>
  );
}
