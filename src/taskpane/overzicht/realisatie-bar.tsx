// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from "@fluentui/react-components";
import { hatched } from "../ui/picture/hatched";
import { useLooks } from "../ui/picture/looks";
import { isBeyond, positionOn, type BarScale } from "./bar-scale";
import { barShape, type Bar, type BarPlaces } from "./bar-shape";

/** In the units of the drawing, which is as wide as its room: about the pixels of a pane. */
const BAR_WIDTH = 320;
const TOP = 2;
const MAIN = 12;
const THIN = 5;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", maxWidth: "480px", height: "auto", overflow: "visible" },
});

interface RealisatieBarProps {
  readonly bar: Bar;
  readonly scale: BarScale;
}

/** How high a bar is, with its amv below it. */
export const barHeight = ({ amv }: Bar): number => (amv === null ? MAIN : MAIN + THIN + 1);

/**
 * The realisatie against its taakstelling. It says nothing that does not stand beside it in words or in the table, so it is hidden from those
 * who read by ear.
 */
export function RealisatieBar({ bar, scale }: RealisatieBarProps) {
  const styles = useStyles();
  return (
    <svg
      viewBox={`0 0 ${String(BAR_WIDTH)} ${String(barHeight(bar))}`}
      className={styles.bar}
      aria-hidden
      focusable="false"
    >
      <BarShapes bar={bar} scale={scale} width={BAR_WIDTH} />
    </svg>
  );
}

/** Its shapes, in a drawing of any width. */
export function BarShapes({ bar, scale, width }: RealisatieBarProps & { readonly width: number }) {
  const looks = useLooks();
  return (
    <>
      <Part places={bar} prognose={bar.prognose} scale={scale} width={width} top={TOP} bottom={MAIN - TOP} />
      {bar.amv !== null && (
        <Part places={bar.amv} prognose={null} scale={scale} width={width} top={MAIN} bottom={MAIN + THIN - 1} amv />
      )}
      {isBeyond(scale, bar) && (
        <path
          className={looks.mark}
          fill="none"
          d={`M${String(width + 2)} ${String(TOP)}l3 ${String((MAIN - 2 * TOP) / 2)}l-3 ${String((MAIN - 2 * TOP) / 2)}`}
        />
      )}
    </>
  );
}

interface PartProps {
  readonly places: BarPlaces;
  readonly prognose: number | null;
  readonly scale: BarScale;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly amv?: boolean;
}

function Part({ places, prognose, scale, width, top, bottom, amv = false }: PartProps) {
  const looks = useLooks();
  const at = positionOn(scale, places, width);
  if (at === null) return null;
  const { within, mark, end, expected } = barShape(places, prognose, at, width);
  const over = amv ? 1 : TOP;
  return (
    <>
      {mark > within && (
        <rect
          className={looks.tekort}
          x={within}
          y={top + 0.5}
          width={Math.max(0, mark - within - 0.5)}
          height={bottom - top - 1}
        />
      )}
      {within > 0 && (
        <rect className={amv ? looks.amv : looks.realised} x={0} y={top} width={within} height={bottom - top} />
      )}
      {end > mark && <path className={looks.above} d={hatched(mark, end, top, bottom)} />}
      {expected !== null && (
        <rect
          className={looks.prognose}
          x={expected.from}
          y={top + 0.5}
          width={expected.to - expected.from}
          height={bottom - top - 1}
        />
      )}
      {places.taakstelling > 0 && (
        <line className={looks.mark} x1={mark} x2={mark} y1={top - over} y2={bottom + over} />
      )}
    </>
  );
}
