// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../domain/findings";
import { severityWord } from "../../domain/rules/words";
import { formatPlaces } from "../../domain/sheet/format";
import { useHiddenStyles } from "../ui/live-region";
import { TIGHT } from "../ui/little-room";
import { SeverityIcon } from "../ui/severity-icon";

const useStyles = makeStyles({
  // As wide as their words ask, so that the long ones fit on one line.
  filters: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  filter: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    [TIGHT]: { paddingBlock: 0 },
  },
  // The edge tells it where a contrast theme takes the colours away.
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
  },
  content: { display: "flex", flexDirection: "column", alignItems: "center", minWidth: 0, position: "relative" },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  word: { overflowWrap: "anywhere", hyphens: "auto", textAlign: "center" },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities that are shown; empty means all. */
  readonly pressed: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many findings of each severity there are, 0 included; each count is a filter. */
export function SeverityFilter({ counts, pressed, onToggle }: SeverityFilterProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  return (
    <div className={styles.filters} role="group" aria-label="Toon alleen">
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          className={mergeClasses(styles.filter, pressed.has(severity) && styles.pressed)}
          aria-pressed={pressed.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <span className={styles.content}>
            <span className={styles.count}>
              <SeverityIcon severity={severity} />
              <Subtitle2>{formatPlaces(counts[severity])}</Subtitle2>
            </span>{" "}
            <Caption1 className={mergeClasses(styles.word, hidden.hiddenWhereTight)}>
              {severityWord(severity, counts[severity])}
            </Caption1>
          </span>
        </Button>
      ))}
    </div>
  );
}
