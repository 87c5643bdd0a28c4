// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Finding } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";
import { Change } from "../ui/cells/change";
import { showContent } from "../ui/cells/show-value";
import { STOP } from "../ui/list/use-roving-tabindex";
import { useCurrentMark } from "./current-mark";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  word: { overflowWrap: "anywhere" },
  below: { paddingLeft: tokens.spacingHorizontalXL },
  undo: { marginLeft: tokens.spacingHorizontalM, minWidth: "auto" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface FixedRowProps {
  readonly finding: Finding;
  /** The cell that the user is at. */
  readonly current: boolean;
  readonly entry: JournalEntry;
  readonly work: FindingWork;
  readonly tabIndex: 0 | -1;
}

/** A finding that was mended after the validation: folded to what changed, with the way back. */
export function FixedRow({ finding, current, entry, work, tabIndex }: FixedRowProps) {
  const styles = useStyles();
  const mark = useCurrentMark();
  const problem = work.problems.get(finding.id);
  return (
    <div className={mergeClasses(styles.row, current && mark.current)}>
      <div className={styles.line}>
        <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
        <Caption1 className={styles.word}>
          Hersteld:{" "}
          <Link as="button" {...STOP} aria-current={current} tabIndex={tabIndex} onClick={() => work.jump(finding)}>
            {finding.tab}!{finding.address}
          </Link>
        </Caption1>
      </div>
      <div className={styles.below}>
        <Change from={showContent(entry.before)} to={showContent(entry.after)} />
      </div>
      {problem !== undefined && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <Button
        size="small"
        appearance="subtle"
        className={styles.undo}
        tabIndex={tabIndex}
        disabledFocusable={work.busy.has(finding.id)}
        onClick={() => work.undo(finding, entry)}
      >
        Ongedaan maken
      </Button>
    </div>
  );
}
