// SPDX-License-Identifier: EUPL-1.2

import { Body1Strong, Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MissingNote } from "../ui/cells/missing-note";
import { WholeDates } from "../ui/whole-dates";
import type { MoreFigure } from "./more-figures";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  figure: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: {
    display: "flex",
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface MoreFiguresListProps {
  readonly figures: readonly MoreFigure[];
  /** Below a heading, which has the line above both. */
  readonly withoutLine?: boolean;
  readonly onJump: (tab: string, address: string) => void;
}

/** Figures beside the headline, each with what must be known to read it. */
export function MoreFiguresList({ figures, withoutLine = false, onJump }: MoreFiguresListProps) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.list, !withoutLine && styles.line)}>
      {figures.map(({ name, value, note, missing = [] }) => (
        <div key={name} className={styles.figure}>
          <dt>
            <Body1>{name}</Body1>
          </dt>
          <dd className={styles.value}>
            <Body1Strong>{value}</Body1Strong>
          </dd>
          {note !== "" && (
            <dd className={styles.note}>
              <Caption1>
                <WholeDates text={note} />
              </Caption1>
            </dd>
          )}
          {missing.length > 0 && (
            <dd className={styles.note}>
              <MissingNote missing={missing} onJump={onJump} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
