// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { ruleTitle } from "../../domain/rules/words";
import { CellLink } from "../ui/cells/cell-link";
import { Change } from "../ui/cells/change";
import { showValue } from "../ui/cells/show-value";
import type { SureFix } from "./sure-fixes";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  box: { flexShrink: 0 },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { overflowWrap: "anywhere" },
});

type OnJump = (tab: string, address: string) => void;

interface FixLineProps {
  readonly fix: SureFix;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onJump: OnJump;
}

/** One change that may be left out. */
export function FixLine({ fix, chosen, onToggle, onJump }: FixLineProps) {
  const styles = useStyles();
  const { finding } = fix;
  return (
    <div className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={chosen}
        onChange={onToggle}
        aria-label={`Herstel ${finding.tab}!${finding.address}: ${fix.from} wordt ${showValue(fix.value)}`}
      />
      <Words fix={fix} onJump={onJump} />
    </div>
  );
}

/** What came of one change. */
export function OutcomeLine({
  fix,
  problem,
  onJump,
}: {
  readonly fix: SureFix;
  readonly problem: string | null;
  readonly onJump: OnJump;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        {problem === null ? (
          <CheckmarkCircle16Filled className={styles.good} aria-label="Hersteld" />
        ) : (
          <Warning16Filled className={styles.bad} aria-label="Niet hersteld" />
        )}
      </span>
      <Words fix={fix} problem={problem} onJump={onJump} />
    </div>
  );
}

function Words({
  fix,
  problem = null,
  onJump,
}: {
  readonly fix: SureFix;
  readonly problem?: string | null;
  readonly onJump: OnJump;
}) {
  const styles = useStyles();
  const { finding } = fix;
  return (
    <div className={styles.words}>
      <CellLink tab={finding.tab} address={finding.address} onJump={onJump} />
      <Change from={fix.from === "" ? showValue("") : fix.from} to={showValue(fix.value)} />
      {problem === null ? (
        <Caption1 className={styles.quiet}>{ruleTitle(finding.rule)}</Caption1>
      ) : (
        <Caption1 className={styles.problem}>{problem}</Caption1>
      )}
    </div>
  );
}
