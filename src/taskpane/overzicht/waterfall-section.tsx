// SPDX-License-Identifier: EUPL-1.2

import { Fragment } from "react";
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeWithout } from "../../domain/measures/missing-words";
import { Picture } from "../ui/picture/picture";
import { aboutWords } from "./about";
import { explainGap } from "./explain-gap";
import type { GebiedFigures } from "./gebied-figures";
import { waterfallOf, type Waterfall, type WaterfallStep } from "./waterfall";
import { STEP_HEIGHT, WaterfallBar } from "./waterfall-bar";

const WIDTH = 200;
/** In pixels of a copy. */
const COPY = { width: 448, bar: 220, row: 26 };

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxWidth: "520px",
    margin: 0,
  },
  step: { display: "contents" },
  name: { display: "flex", flexDirection: "column" },
  number: { margin: 0, gridColumn: 3, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", gridColumn: 2, width: "100%", height: "auto", overflow: "visible" },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { fill: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: "12px" },
  empty: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface WaterfallSectionProps {
  readonly figures: GebiedFigures;
  /** What the figures leave out, as sums: said above it, and in a copy. */
  readonly sums?: readonly string[];
}

/** How taakstelling, tekort, overschot, realisatie and gap belong together, as bars with their numbers in words beside them. */
export function WaterfallSection({ figures, sums = [] }: WaterfallSectionProps) {
  const styles = useStyles();
  const waterfall = waterfallOf(figures);
  if (waterfall === null)
    return (
      <Caption1 block className={styles.empty}>
        De weg van taakstelling naar realisatie is te zien zodra ze allebei bekend zijn.
      </Caption1>
    );
  const why = explainGap(figures);
  const { missing } = figures;
  return (
    <Picture
      title="Tekort en gap"
      of="tekort en gap"
      about={aboutWords(figures)}
      columns={["Maat", "Plaatsen", ...(hasNotes(waterfall) ? ["Van"] : [])]}
      rows={waterfall.steps.map(({ name, text, note }) => ({
        key: name,
        name,
        values: [text, ...(hasNotes(waterfall) ? [note ?? ""] : [])],
      }))}
      copyNotes={[...(why === null ? [] : [why]), ...(missing.length === 0 ? [] : [describeWithout(missing)]), ...sums]}
      drawing={<WaterfallDrawing waterfall={waterfall} />}
      after={why !== null && <Caption1 block>{why}</Caption1>}
    >
      <dl className={styles.grid}>
        {waterfall.steps.map((step) => (
          <Step key={step.name} step={step} most={waterfall.most} />
        ))}
      </dl>
    </Picture>
  );
}

const hasNotes = ({ steps }: Waterfall): boolean => steps.some(({ note }) => note !== null);

function Step({ step, most }: { readonly step: WaterfallStep; readonly most: number }) {
  const styles = useStyles();
  const { name, note, text, look } = step;
  const weight = (look === "task" || look === "realised") && styles.strong;
  return (
    <div className={styles.step}>
      <dt className={styles.name}>
        <Caption1 className={mergeClasses(weight)}>{name}</Caption1>
        {note !== null && <Caption1 className={styles.quiet}>{note}</Caption1>}
      </dt>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(STEP_HEIGHT)}`} className={styles.bar} aria-hidden focusable="false">
        <WaterfallBar step={step} most={most} width={WIDTH} />
      </svg>
      <dd className={styles.number}>
        <Caption1 className={mergeClasses(weight)}>{text}</Caption1>
      </dd>
    </div>
  );
}

/** The same as one drawing. */
function WaterfallDrawing({ waterfall: { steps, most } }: { readonly waterfall: Waterfall }) {
  const styles = useStyles();
  const left = 160;
  return (
    <svg viewBox={`0 0 ${String(COPY.width)} ${String(COPY.row * steps.length)}`}>
      {steps.map((step, at) => (
        <Fragment key={step.name}>
          <text className={styles.text} x={0} y={COPY.row * at + 17}>
            {step.note === null ? step.name : `${step.name} (${step.note})`}
          </text>
          <g transform={`translate(${String(left)} ${String(COPY.row * at + (COPY.row - STEP_HEIGHT) / 2)})`}>
            <WaterfallBar step={step} most={most} width={COPY.bar} />
          </g>
          <text className={styles.text} x={COPY.width} y={COPY.row * at + 17} textAnchor="end">
            {step.text}
          </text>
        </Fragment>
      ))}
    </svg>
  );
}
