// SPDX-License-Identifier: EUPL-1.2

import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding, ruleTitle } from "../../domain/rules/words";
import { CellLink } from "../ui/cells/cell-link";
import { showMoment } from "../ui/cells/moment";
import type { AcceptedItem } from "./accepted-items";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  anywhere: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface AcceptedLineProps {
  readonly item: AcceptedItem;
  readonly validated: boolean;
  readonly problem: string | null;
  readonly onWithdraw: () => void;
  readonly onJump: (tab: string, address: string) => void;
}

export function AcceptedLine({ item, validated, problem, onWithdraw, onJump }: AcceptedLineProps) {
  const styles = useStyles();
  const { finding, acceptance } = item;
  const { rule, tab, row, found, reason, name, time } = acceptance;
  return (
    <div className={styles.line}>
      <Body1Strong className={styles.anywhere}>{ruleTitle(rule)}</Body1Strong>
      {finding === null ? (
        <>
          <Body1 className={styles.anywhere}>
            {tab}, {row}: {found}
          </Body1>
          {validated && (
            <Caption1 className={styles.quiet}>Geldt niet meer: de waarde of de rij is veranderd.</Caption1>
          )}
        </>
      ) : (
        <>
          <CellLink tab={finding.tab} address={finding.address} onJump={onJump} />
          <Body1 className={styles.anywhere}>{describeFinding(finding)}</Body1>
        </>
      )}
      <Body1 className={styles.anywhere}>Reden: {reason}</Body1>
      <Caption1 className={styles.quiet}>
        {name === null ? "" : `${name}, `}
        {showMoment(time)}
      </Caption1>
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <Button size="small" onClick={onWithdraw}>
        {finding === null && validated ? "Verwijder" : "Niet meer accepteren"}
      </Button>
    </div>
  );
}
