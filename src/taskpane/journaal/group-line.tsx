// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { changeCount } from "../../domain/journal/journal";
import type { JournalGroup } from "../../domain/journal/journal-groups";
import { formatPlaces } from "../../domain/sheet/format";
import { showMoment } from "../ui/cells/moment";
import { FoldButton } from "../ui/fold-button";
import { STOP } from "../ui/list/use-roving-tabindex";
import { groupTitle } from "./journal-items";
import { UndoButton } from "./undo-button";

const useStyles = makeStyles({
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  toggle: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, fontVariantNumeric: "tabular-nums" },
  // Under the title, beside the chevron.
  below: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL}` },
  when: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface GroupLineProps {
  readonly group: JournalGroup;
  readonly open: boolean;
  readonly busy: boolean;
  /** Why entries of it were not undone, by their ids. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onToggle: () => void;
  readonly onUndo: () => void;
  readonly tabIndex: 0 | -1;
}

/** All that one action changed: what, how much and when, with one way back; unfolds to the changes in it. */
export function GroupLine({ group, open, busy, problems, onToggle, onUndo, tabIndex }: GroupLineProps) {
  const styles = useStyles();
  const [newest] = group.entries;
  const title = groupTitle(group);
  const problem = problemOf(group, problems);
  const undone = changeCount(group.entries.filter((entry) => entry.undone));
  const all = changeCount(group.entries);
  return (
    <div className={styles.line}>
      <FoldButton
        {...STOP}
        title={title}
        open={open}
        onToggle={onToggle}
        tabIndex={tabIndex}
        className={styles.toggle}
      />
      <div className={styles.below}>
        <div className={styles.when}>
          <Caption1 className={styles.quiet}>
            {showMoment(newest?.time ?? "")}
            {undone > 0 && undone < all && ` · ${formatPlaces(undone)} van ${formatPlaces(all)} ongedaan gemaakt`}
          </Caption1>
          <UndoButton what={title} undone={undone === all} busy={busy} onUndo={onUndo} tabIndex={tabIndex} />
        </div>
        {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
      </div>
    </div>
  );
}

/** What went wrong with all of them alike; what is different for each stands with each. */
function problemOf({ entries }: JournalGroup, problems: ReadonlyMap<string, string>): string | null {
  const different = new Set(entries.flatMap(({ id }) => problems.get(id) ?? []));
  const [only] = different;
  if (different.size <= 1) return only ?? null;
  return "Niet alles is ongedaan gemaakt. Vouw dit uit om te zien waarom.";
}
