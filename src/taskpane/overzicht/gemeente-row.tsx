// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { STOP } from "../ui/list/use-roving-tabindex";
import type { GemeenteLine } from "./gemeente-lines";
import { barOf } from "./bar-of";
import type { BarScale } from "./bar-scale";
import { differenceOf, sidesOf } from "./line-words";
import { RealisatieBar } from "./realisatie-bar";
import { ScaleRuler } from "./scale-ruler";
import { shortReason } from "./words";

/** Bars in one column and their numbers in the other. */
const BESIDE_BARS = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) 100px",
  columnGap: tokens.spacingHorizontalM,
} as const;

const useStyles = makeStyles({
  beside: { ...BESIDE_BARS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  row: {
    position: "relative",
    ...BESIDE_BARS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  // The link covers its row: the whole row opens its page, and a screen reader still meets one link.
  link: { textAlign: "left", "::before": { content: '""', position: "absolute", inset: 0 } },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface GemeenteRowProps {
  readonly line: GemeenteLine;
  /** Of all bars of the list. */
  readonly scale: BarScale;
  /** False where the same holds for every gemeente, and is said above them. */
  readonly reasons: boolean;
  readonly tabIndex: 0 | -1;
  /** To the page of the gemeente. */
  readonly onGemeente: (gemeente: Gemeente) => void;
}

/** One gemeente: what it lacks or has too many in words, its bar, and the numbers behind it. The whole row opens its page. */
export function GemeenteRow({ line, scale, reasons, tabIndex, onGemeente }: GemeenteRowProps) {
  const styles = useStyles();
  const textId = useId();
  const { gemeente, tekort } = line;
  const bar = barOf(line);
  return (
    <div className={styles.row}>
      <Body1 className={styles.name}>
        <Link
          as="button"
          {...STOP}
          tabIndex={tabIndex}
          className={styles.link}
          aria-describedby={textId}
          onClick={() => onGemeente(gemeente)}
        >
          {gemeente.naam}
        </Link>
      </Body1>
      <Caption1 id={textId} className={styles.figure}>
        {differenceOf(line)}
      </Caption1>
      <div>
        {bar !== null && <RealisatieBar bar={bar} scale={scale} />}
        {!tekort.ok && reasons && <Caption1 className={styles.quiet}>{shortReason(tekort.problem)}</Caption1>}
      </div>
      <Caption1 className={styles.figure}>
        <span className={styles.quiet}>{sidesOf(line)}</span>
      </Caption1>
    </div>
  );
}

/** Above the rows, over their bars. */
export function RulerRow({ scale }: { readonly scale: BarScale }) {
  const styles = useStyles();
  return (
    <div className={styles.beside}>
      <ScaleRuler scale={scale} />
    </div>
  );
}
