// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formulaCount, type JournalEntry } from "../../domain/journal/journal";
import { ruleTitle } from "../../domain/rules/words";
import { TO_VALUES } from "../../domain/journal/words";
import { CellLink } from "../ui/cells/cell-link";
import { Change } from "../ui/cells/change";
import { showMoment } from "../ui/cells/moment";
import { showContent } from "../ui/cells/show-value";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface JournalLineProps {
  readonly entry: JournalEntry;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onUndo: () => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** One write: where, from what to what, why and when. */
export function JournalLine({ entry, busy, problem, onUndo, onJump }: JournalLineProps) {
  const styles = useStyles();
  const { tab, address, before, after, rule, time, undone } = entry;
  return (
    <div className={styles.line}>
      <div className={styles.top}>
        <CellLink tab={tab} address={address} onJump={onJump} />
        {undone ? (
          <Caption1 className={styles.quiet}>ongedaan gemaakt</Caption1>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={`Ongedaan maken: ${tab}!${address}`}
            onClick={onUndo}
          >
            Ongedaan maken
          </Button>
        )}
      </div>
      <Change from={showContent(before)} to={showContent(after)} />
      <Caption1 className={styles.quiet}>
        {rule === null ? wordsOf(entry) : ruleTitle(rule)} · {showMoment(time)}
      </Caption1>
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
    </div>
  );
}

function wordsOf(entry: JournalEntry): string {
  return entry.kind === "waarden" ? TO_VALUES.converted(formulaCount(entry)) : "Formule gezet";
}
