// SPDX-License-Identifier: EUPL-1.2

import { hatched } from "../ui/picture/hatched";
import { useLooks } from "../ui/picture/looks";
import { linear } from "./linear";
import type { WaterfallStep } from "./waterfall";

const TOP = 2;
/** In the units of the drawing. */
export const STEP_HEIGHT = 16;

interface WaterfallBarProps {
  readonly step: WaterfallStep;
  readonly most: number;
  readonly width: number;
}

/** One bar of a waterfall, with the line at 0 from which all are measured. */
export function WaterfallBar({ step: { from, to, look }, most, width }: WaterfallBarProps) {
  const looks = useLooks();
  const at = linear([0, most], [0, width]);
  const [left, right] = [at(from), at(to)];
  const bottom = STEP_HEIGHT - TOP;
  const middle = STEP_HEIGHT / 2;
  return (
    <>
      {right > left && look === "above" && <path className={looks.above} d={hatched(left, right, TOP, bottom)} />}
      {right > left && look === "gap" && (
        <path
          className={looks.mark}
          fill="none"
          d={`M${String(left)} ${String(middle - 4)}v8M${String(left)} ${String(middle)}H${String(right)}M${String(right)} ${String(middle - 4)}v8`}
        />
      )}
      {right > left && look !== "above" && look !== "gap" && (
        <rect
          className={looks[look]}
          x={left + 0.5}
          y={TOP + 0.5}
          width={Math.max(0, right - left - 1)}
          height={bottom - TOP - 1}
        />
      )}
      <line className={looks.axis} x1={0} x2={0} y1={0} y2={STEP_HEIGHT} />
    </>
  );
}
