// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ruleReason, ruleTitle } from "../../domain/rules/words";
import { formatPlaces } from "../../domain/sheet/format";
import { FoldButton } from "../ui/fold-button";
import { STOP } from "../ui/list/use-roving-tabindex";
import { TIGHT } from "../ui/little-room";
import type { FindingGroup } from "./group-findings";

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  count: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  reason: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    color: tokens.colorNeutralForeground2,
    [TIGHT]: { display: "none" },
  },
});

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  /** Its own open findings. */
  readonly count: number;
  readonly onToggle: () => void;
  readonly tabIndex: 0 | -1;
  /** What can be done with all of it. */
  readonly children?: ReactNode;
}

/** The title of a rule with the reason for it, or the name of a tab; folds its findings away. */
export function GroupHeading({ group, open, count, onToggle, tabIndex, children }: GroupHeadingProps) {
  // By tab there is no heading of a severity above it.
  const Heading = group.severity === null ? "h2" : "h3";
  const styles = useStyles();
  const byRule = group.severity !== null;
  return (
    <div className={styles.group}>
      <Heading className={styles.heading}>
        <FoldButton
          {...STOP}
          title={byRule ? ruleTitle(group.name) : group.name}
          open={open}
          onToggle={onToggle}
          tabIndex={tabIndex}
        >
          <Caption1 className={styles.count}>{formatPlaces(count)}</Caption1>
        </FoldButton>
      </Heading>
      {open && byRule && <Caption1 className={styles.reason}>{ruleReason(group.name)}</Caption1>}
      {open && children}
    </div>
  );
}
