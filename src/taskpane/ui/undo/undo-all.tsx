// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button } from "@fluentui/react-components";
import type { JournalEntry } from "../../../domain/journal/journal";
import type { WriteOutcome } from "../../../workbook/session.types";
import { undoResult } from "./undo-result";

export interface UndoAllProps {
  /** What one action wrote. */
  readonly entries: readonly JournalEntry[];
  readonly onUndo: (ids: readonly string[]) => Promise<readonly WriteOutcome[]>;
  /** What the action did is so no more, and is to be told no more. */
  readonly onUndone: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** The way back of all that one action did, beside its result: one click, and then what came of it. */
export function UndoAll({ entries, onUndo, onUndone, onAnnounce }: UndoAllProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly string[] | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) result.current?.focus();
  }, [said]);
  const undo = async (): Promise<void> => {
    setBusy(true);
    const { problems, sentence } = undoResult(entries, await onUndo(entries.map(({ id }) => id)));
    setSaid([sentence, ...new Set(problems.values())]);
    onUndone();
    onAnnounce(sentence);
  };
  if (entries.length === 0) return null;
  if (said !== null)
    return (
      <div ref={result} tabIndex={-1}>
        {said.map((sentence) => (
          <Body1 key={sentence} block>
            {sentence}
          </Body1>
        ))}
      </div>
    );
  return (
    <Button disabledFocusable={busy} onClick={() => void undo()}>
      Ongedaan maken
    </Button>
  );
}
