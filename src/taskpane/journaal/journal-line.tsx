// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formulaCount, isRenewal, type JournalEntry } from "../../domain/journal/journal";
import { ruleTitle } from "../../domain/rules/words";
import { shownFormula } from "../../domain/sheet/dutch-formula";
import { RENEW, TO_VALUES } from "../../domain/journal/words";
import { CellLink } from "../ui/cells/cell-link";
import { Change } from "../ui/cells/change";
import { showMoment } from "../ui/cells/moment";
import { showContent } from "../ui/cells/show-value";
import { UndoButton } from "./undo-button";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  // Under the title of its group.
  inGroup: { paddingLeft: tokens.spacingHorizontalXXXL },
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
  readonly inGroup: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onUndo: () => void;
  readonly onJump: (tab: string, address: string) => void;
  readonly tabIndex: 0 | -1;
}

/** One write: where, from what to what, why and when. */
export function JournalLine({ entry, inGroup, busy, problem, onUndo, onJump, tabIndex }: JournalLineProps) {
  const styles = useStyles();
  const { tab, address, before, after, rule, time, undone } = entry;
  return (
    <div className={mergeClasses(styles.line, inGroup && styles.inGroup)}>
      <div className={styles.top}>
        <CellLink tab={tab} address={address} onJump={onJump} tabIndex={tabIndex} />
        <UndoButton what={`${tab}!${address}`} undone={undone} busy={busy} onUndo={onUndo} tabIndex={tabIndex} />
      </div>
      <Change from={shownFormula(showContent(before))} to={shownFormula(showContent(after))} />
      <Caption1 className={styles.quiet}>
        {rule === null ? wordsOf(entry) : ruleTitle(rule)}
        {!inGroup && ` · ${showMoment(time)}`}
      </Caption1>
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
    </div>
  );
}

function wordsOf(entry: JournalEntry): string {
  if (entry.kind === "waarden") return TO_VALUES.converted(formulaCount(entry));
  return isRenewal(entry) ? RENEW.entry(formulaCount(entry)) : "Formule gezet";
}
