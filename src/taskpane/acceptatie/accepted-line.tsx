// SPDX-License-Identifier: EUPL-1.2

import { Body1, Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";
import { describeFinding, ruleTitle } from "../../domain/rules/words";
import { CellLink } from "../ui/cells/cell-link";
import { showMoment } from "../ui/cells/moment";
import type { Acceptance } from "../../domain/acceptances";
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
  inGroup: { paddingLeft: tokens.spacingHorizontalXXXL },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface AcceptedLineProps {
  readonly item: AcceptedItem;
  /** Its reason, and who gave it, stand above it. */
  readonly inGroup: boolean;
  readonly validated: boolean;
  readonly problem: string | null;
  readonly onWithdraw: () => void;
  readonly onJump: (tab: string, address: string) => void;
}

export function AcceptedLine({ item, inGroup, validated, problem, onWithdraw, onJump }: AcceptedLineProps) {
  const styles = useStyles();
  const { finding, acceptance } = item;
  const { rule, tab, row, found } = acceptance;
  return (
    <div className={mergeClasses(styles.line, inGroup && styles.inGroup)}>
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
      {!inGroup && <Reason acceptance={acceptance} />}
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <Button size="small" onClick={onWithdraw}>
        {finding === null && validated ? "Verwijder" : "Niet meer accepteren"}
      </Button>
    </div>
  );
}

interface AcceptedGroupProps {
  readonly items: readonly AcceptedItem[];
  readonly problem: string | null;
  readonly onWithdraw: () => void;
}

/** What was accepted together, with one way back. */
export function AcceptedGroup({ items, problem, onWithdraw }: AcceptedGroupProps) {
  const styles = useStyles();
  const count = formatPlaces(items.length);
  const [first] = items;
  return (
    <div className={styles.line}>
      <Body1Strong>{count} bevindingen samen geaccepteerd</Body1Strong>
      {first !== undefined && <Reason acceptance={first.acceptance} />}
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
      <Button size="small" onClick={onWithdraw}>
        Alle {count} terugdraaien
      </Button>
    </div>
  );
}

function Reason({ acceptance: { reason, name, time, from } }: { readonly acceptance: Acceptance }) {
  const styles = useStyles();
  return (
    <>
      <Body1 className={styles.anywhere}>Reden: {reason}</Body1>
      <Caption1 className={styles.quiet}>
        {name === null ? "" : `${name}, `}
        {showMoment(time)}
        {from !== undefined && `, overgenomen van “${from}”`}
      </Caption1>
    </>
  );
}
