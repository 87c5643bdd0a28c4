// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { formatPlaces } from "../../domain/sheet/format";
import { STOP } from "../ui/list/use-roving-tabindex";
import type { GemeenteLine } from "./gemeente-lines";
import { barOf } from "./headline";
import { RealisatieBar } from "./realisatie-bar";
import { shortReason, UNKNOWN } from "./words";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 108px",
    columnGap: tokens.spacingHorizontalM,
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
  /** How far the bars of the list reach, as a multiple of the taakstelling. */
  readonly reach: number;
  /** False where the same holds for every gemeente, and is said above them. */
  readonly reasons: boolean;
  readonly tabIndex: 0 | -1;
  /** To the page of the gemeente. */
  readonly onGemeente: (gemeente: Gemeente) => void;
}

/** One gemeente: what it lacks or has too many in words, its bar, and the numbers behind it. The whole row opens its page. */
export function GemeenteRow({ line, reach, reasons, tabIndex, onGemeente }: GemeenteRowProps) {
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
        {bar !== null && <RealisatieBar {...bar} reach={reach} height={12} />}
        {!tekort.ok && reasons && <Caption1 className={styles.quiet}>{shortReason(tekort.problem)}</Caption1>}
      </div>
      <Caption1 className={styles.figure}>
        <span className={styles.quiet}>{sidesOf(line)}</span>
      </Caption1>
    </div>
  );
}

/** "tekort 245", "overschot 408"; both where the soorten differ. */
function differenceOf({ taakstelling, tekort, overschot }: GemeenteLine): string {
  if (!tekort.ok || !overschot.ok) return UNKNOWN;
  const parts = [
    ...(tekort.value > 0 ? [`tekort ${formatPlaces(tekort.value)}`] : []),
    ...(overschot.value > 0 ? [`overschot ${formatPlaces(overschot.value)}`] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return taakstelling.ok && taakstelling.value === 0 ? "geen taakstelling" : "gehaald";
}

/** "150 van 395", or the one of both that is known. */
function sidesOf({ taakstelling, realisatie }: GemeenteLine): string {
  if (taakstelling.ok && realisatie.ok)
    return `${formatPlaces(realisatie.value)} van ${formatPlaces(taakstelling.value)}`;
  if (taakstelling.ok) return `taakstelling ${formatPlaces(taakstelling.value)}`;
  return realisatie.ok ? `realisatie ${formatPlaces(realisatie.value)}` : "";
}
