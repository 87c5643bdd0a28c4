// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { STOP } from "../ui/list/use-roving-tabindex";
import type { GemeenteLine } from "./gemeente-lines";
import { barOf } from "./bar-of";
import type { BarScale } from "./bar-scale";
import { differenceOf, sidesOf } from "./line-words";
import { RealisatieBar } from "./realisatie-bar";
import { ScaleRuler } from "./scale-ruler";
import { shortReason } from "./words";

const useStyles = makeStyles({
  ruler: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  row: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { flex: "1 1 96px", minWidth: 0, overflowWrap: "anywhere" },
  // The link covers its row: the whole row opens its page, and a screen reader still meets one link.
  link: { textAlign: "left", "::before": { content: '""', position: "absolute", inset: 0 } },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  // As wide in every row, so that the numbers before it stand below each other.
  difference: { minWidth: "88px" },
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

/** One gemeente: its numbers, what it lacks or has too many in words, and below them its bar. The whole row opens its page. */
export function GemeenteRow({ line, scale, reasons, tabIndex, onGemeente }: GemeenteRowProps) {
  const styles = useStyles();
  const textId = useId();
  const { gemeente, tekort } = line;
  const bar = barOf(line);
  const sides = sidesOf(line);
  return (
    <div className={styles.row}>
      <div className={styles.words}>
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
        {sides !== "" && <Caption1 className={mergeClasses(styles.figure, styles.quiet)}>{sides}</Caption1>}
        <Caption1 id={textId} className={mergeClasses(styles.figure, styles.difference)}>
          {differenceOf(line)}
        </Caption1>
      </div>
      {bar !== null && <RealisatieBar bar={bar} scale={scale} />}
      {!tekort.ok && reasons && <Caption1 className={styles.quiet}>{shortReason(tekort.problem)}</Caption1>}
    </div>
  );
}

/** Above the rows, over their bars. */
export function RulerRow({ scale }: { readonly scale: BarScale }) {
  const styles = useStyles();
  return (
    <div className={styles.ruler}>
      <ScaleRuler scale={scale} />
    </div>
  );
}
