// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import { tickWords, type BarScale } from "./bar-scale";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  ruler: { display: "block", width: "100%", maxWidth: "480px", height: "20px", overflow: "visible" },
  tick: { stroke: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { stroke: "CanvasText" } },
  number: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
    [CONTRAST]: { fill: "CanvasText" },
  },
});

/** Above bars of one scale: what a length stands for. */
export function ScaleRuler({ scale }: { readonly scale: BarScale }) {
  const styles = useStyles();
  return (
    <svg
      role="img"
      aria-label={`Schaal: ${scale.ticks.map((tick) => tickWords(scale.unit, tick)).join(", ")} ${scale.unit === "plaatsen" ? "plaatsen" : "van de eigen taakstelling"}`}
      className={styles.ruler}
    >
      <RulerShapes scale={scale} at={(share) => `${String(share * 100)}%`} />
    </svg>
  );
}

interface RulerShapesProps {
  readonly scale: BarScale;
  /** Where a part of the whole length is. */
  readonly at: (share: number) => string;
}

/** Its shapes, 20 high. */
export function RulerShapes({ scale: { unit, most, ticks }, at }: RulerShapesProps) {
  const styles = useStyles();
  return (
    <>
      <line className={styles.tick} x1={at(0)} x2={at(1)} y1={18} y2={18} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.tick} x1={at(tick / most)} x2={at(tick / most)} y1={14} y2={18} />
          <text
            className={styles.number}
            x={at(tick / most)}
            y={11}
            textAnchor={tick === 0 ? "start" : tick / most > 0.9 ? "end" : "middle"}
          >
            {tickWords(unit, tick)}
          </text>
        </g>
      ))}
    </>
  );
}
