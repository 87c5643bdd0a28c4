// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { isFolded, isOpen } from "../../domain/journal/folded";
import { changeCount, type JournalEntry } from "../../domain/journal/journal";
import { NEW_TABS } from "../../domain/new-tabs/words";
import { formatCount } from "../../domain/sheet/format";
import type { WriteOutcome } from "../../workbook/session.types";
import { LongList } from "../ui/list/long-list";
import { useRovingTabindex } from "../ui/list/use-roving-tabindex";
import { EmptyState } from "../ui/empty-state";
import { FoldedList } from "./folded-list";
import { GroupLine } from "./group-line";
import { estimatedHeight, groupTitle, journalItems, type JournalItem } from "./journal-items";
import { JournalLine } from "./journal-line";
import { undoResult } from "../ui/undo/undo-result";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface JournalViewProps {
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
  readonly onUndo: (ids: readonly string[]) => Promise<readonly WriteOutcome[]>;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

const keyOf = ({ key }: JournalItem): string => key;
const idOf = ({ id }: JournalEntry): string => id;

/** What the add-in wrote in the user's cells, and the way back. */
export function JournalView({ journal, onUndo, onJump, onAnnounce }: JournalViewProps) {
  const styles = useStyles();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const items = useMemo(
    () =>
      journalItems(
        journal.filter((entry) => !isFolded(entry)),
        unfolded,
      ),
    [journal, unfolded],
  );
  const stops = useMemo(() => items.map(keyOf), [items]);
  const { active, handlers } = useRovingTabindex(root, stops);
  const keep = useMemo(() => [stops.indexOf(active ?? "")], [stops, active]);
  const open = journal.filter(isOpen);
  const folded = journal.filter(isFolded);

  const undo = async (entries: readonly JournalEntry[], done?: string): Promise<void> => {
    setBusy(true);
    const result = undoResult(entries, await onUndo(entries.map(idOf)));
    setProblems(result.problems);
    setBusy(false);
    setAsking(false);
    onAnnounce(result.problems.size === 0 ? (done ?? result.sentence) : result.sentence);
  };
  const toggle = (key: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };

  if (journal.length === 0) {
    return (
      <div className={styles.text}>
        <EmptyState title="Spreiding heeft in deze werkmap nog niets gewijzigd">
          Kies bij een bevinding Herstel. Wat er dan in de cel verandert, staat hier, met de weg terug. Nieuwe tabbladen
          staan hier niet. {NEW_TABS.undo}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className={styles.text}>
        <Body1>
          {asking
            ? question(changeCount(open))
            : "De nieuwste staat bovenaan. Ongedaan maken kan zolang de cel daarna niet is gewijzigd."}
        </Body1>
        <div className={styles.buttons}>
          {asking ? (
            <>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void undo(open)}>
                Ja, alles ongedaan maken
              </Button>
              <Button appearance="subtle" onClick={() => setAsking(false)}>
                Annuleer
              </Button>
            </>
          ) : (
            <Button disabledFocusable={open.length === 0 || busy} onClick={() => setAsking(true)}>
              Alles ongedaan maken…
            </Button>
          )}
        </div>
      </div>
      <div ref={root} {...handlers}>
        <LongList items={items} keyOf={keyOf} estimate={estimatedHeight} keep={keep} label="Wijzigingen">
          {(item) => {
            const tabIndex = item.key === active ? 0 : -1;
            if (item.kind === "group") {
              const { group } = item;
              return (
                <GroupLine
                  group={group}
                  open={item.open}
                  busy={busy}
                  problems={problems}
                  onToggle={() => toggle(group.key)}
                  onUndo={() => void undo(group.entries.filter(isOpen), `Ongedaan gemaakt: ${groupTitle(group)}.`)}
                  tabIndex={tabIndex}
                />
              );
            }
            const { entry } = item;
            return (
              <JournalLine
                entry={entry}
                inGroup={item.inGroup}
                busy={busy}
                problem={problems.get(entry.id) ?? null}
                onUndo={() => void undo([entry])}
                onJump={onJump}
                tabIndex={tabIndex}
              />
            );
          }}
        </LongList>
      </div>
      <FoldedList lines={folded} />
    </>
  );
}

function question(open: number): string {
  return `${formatCount(open, "wijziging wordt", "wijzigingen worden")} teruggedraaid: in de cellen staat dan weer wat er eerst stond. Cellen die daarna zijn gewijzigd, blijven zoals ze zijn.`;
}
