// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JournalEntry } from "../../domain/journal/journal";
import { formatCount } from "../../domain/sheet/format";
import type { WriteOutcome } from "../../workbook/session.types";
import { LongList } from "../ui/list/long-list";
import { EmptyState } from "../ui/empty-state";
import { JournalLine } from "./journal-line";

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

const keyOf = ({ id }: JournalEntry): string => id;
const estimate = (): number => 112;

/** What the add-in wrote in the user's cells, and the way back. */
export function JournalView({ journal, onUndo, onJump, onAnnounce }: JournalViewProps) {
  const styles = useStyles();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const open = journal.filter(({ undone }) => !undone);

  const undo = async (ids: readonly string[]): Promise<void> => {
    setBusy(true);
    const outcomes = await onUndo(ids);
    setProblems(new Map(outcomes.flatMap(({ id, sentence }) => (sentence === null ? [] : [[id, sentence] as const]))));
    setBusy(false);
    setAsking(false);
    const failed = outcomes.filter(({ sentence }) => sentence !== null).length;
    onAnnounce(
      `${formatCount(outcomes.length - failed, "wijziging", "wijzigingen")} ongedaan gemaakt${failed === 0 ? "" : `, ${String(failed)} niet`}.`,
    );
  };

  if (journal.length === 0) {
    return (
      <div className={styles.text}>
        <EmptyState title="Spreiding heeft in deze werkmap nog niets gewijzigd">
          Kies bij een bevinding Herstel. Wat er dan in de cel verandert, staat hier, met de weg terug.
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className={styles.text}>
        <Body1>
          {asking
            ? question(open.length)
            : "De nieuwste staat bovenaan. Ongedaan maken kan zolang de cel daarna niet is gewijzigd."}
        </Body1>
        <div className={styles.buttons}>
          {asking ? (
            <>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void undo(open.map(keyOf))}>
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
      <LongList items={journal} keyOf={keyOf} estimate={estimate} label="Wijzigingen">
        {(entry) => (
          <JournalLine
            entry={entry}
            busy={busy}
            problem={problems.get(entry.id) ?? null}
            onUndo={() => void undo([entry.id])}
            onJump={onJump}
          />
        )}
      </LongList>
    </>
  );
}

function question(open: number): string {
  return `${formatCount(open, "wijziging wordt", "wijzigingen worden")} teruggedraaid: in de cellen staat dan weer wat er eerst stond. Cellen die daarna zijn gewijzigd, blijven zoals ze zijn.`;
}
