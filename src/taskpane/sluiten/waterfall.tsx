// SPDX-License-Identifier: EUPL-1.2

import { Fragment } from "react";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Closing } from "../../domain/measures/closing";
import { hatched } from "../ui/picture/hatched";
import { waterfallShape, type WaterfallStep } from "./waterfall-shape";

/** In the units of a drawing that is as wide as its room. */
const WIDTH = 200;
const HEIGHT = 18;
const TOP = 2;
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    maxWidth: "520px",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { stroke: "CanvasText" } },
  whole: { fill: tokens.colorCompoundBrandBackground, [CONTRAST]: { fill: "CanvasText" } },
  less: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  rest: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** From opgave to rest: filled is asked, hatched is taken off it, hollow is what is left. The numbers stand beside the bars, which are hidden from those who read by ear. */
export function Waterfall({ closing }: { readonly closing: Closing }) {
  const styles = useStyles();
  const { steps, zero } = waterfallShape(closing, WIDTH);
  return (
    <div className={styles.grid}>
      {steps.map((step) => {
        const look = mergeClasses(step.look === "rest" && styles.strong);
        return (
          <Fragment key={step.name}>
            <Caption1 className={look}>{step.name}</Caption1>
            <svg
              viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
              className={styles.bar}
              aria-hidden
              focusable="false"
            >
              {step.bar !== null && <Bar {...step} bar={step.bar} />}
              <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={HEIGHT} />
            </svg>
            <Caption1 className={mergeClasses(styles.number, look)}>{step.text}</Caption1>
          </Fragment>
        );
      })}
    </div>
  );
}

function Bar({ look, bar: { from, to } }: WaterfallStep & { readonly bar: NonNullable<WaterfallStep["bar"]> }) {
  const styles = useStyles();
  const bottom = HEIGHT - TOP;
  if (look === "less") return to > from && <path className={styles.less} d={hatched(from, to, TOP, bottom)} />;
  return <rect className={styles[look]} x={from} y={TOP} width={to - from} height={bottom - TOP} />;
}
