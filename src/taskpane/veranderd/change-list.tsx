// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, useState } from "react";
import { LongList } from "../ui/list/long-list";
import { useRovingTabindex } from "../ui/list/use-roving-tabindex";
import { ChangeLineView } from "./change-line";
import { asksWhy, type ChangeLine } from "./change-lines";
import type { Several } from "./change-words";
import type { JumpTo } from "./placed-text";
import type { LineReason } from "./reasons";

interface ChangeListProps {
  readonly lines: readonly ChangeLine[];
  readonly several: Several;
  readonly reasons: ReadonlyMap<ChangeLine, LineReason>;
  readonly jumpTo: { readonly old: JumpTo; readonly new: JumpTo };
  /** Keeps a reason, "" for none; answers null, or why not. */
  readonly onReason: (line: ChangeLine, reason: string) => Promise<string | null>;
}

const LINE_PX = 84;
const FACT_PX = 20;
const keyOf = ({ key }: ChangeLine): string => key;
const estimate = ({ changes }: ChangeLine): number => LINE_PX + FACT_PX * (changes.length - 1);

/** One stop for the Tab key; inside it up and down walk over the lines, left and right through one. */
export function ChangeList({ lines, several, reasons, jumpTo, onReason }: ChangeListProps) {
  const root = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ readonly key: string; readonly sentence: string } | null>(null);
  const stops = useMemo(
    () => lines.filter((line) => asksWhy(line) || jumpTo.old !== null || jumpTo.new !== null).map(keyOf),
    [lines, jumpTo],
  );
  const { active, handlers } = useRovingTabindex(root, stops);
  const keep = useMemo(
    () => lines.flatMap(({ key }, index) => (key === active || key === asking ? [index] : [])),
    [lines, active, asking],
  );
  const save = async (line: ChangeLine, reason: string): Promise<void> => {
    setBusy(true);
    const sentence = await onReason(line, reason);
    setBusy(false);
    setProblem(sentence === null ? null : { key: line.key, sentence });
    if (sentence === null) setAsking(null);
  };
  return (
    <div ref={root} {...handlers}>
      <LongList items={lines} keyOf={keyOf} estimate={estimate} keep={keep} label="Wat er is veranderd">
        {(line) => (
          <ChangeLineView
            line={line}
            several={several}
            reason={reasons.get(line) ?? null}
            jumpTo={jumpTo}
            asking={asking === line.key}
            busy={busy}
            problem={problem?.key === line.key ? problem.sentence : null}
            tabIndex={line.key === active ? 0 : -1}
            onAsk={(open) => {
              setAsking(open ? line.key : null);
              setProblem(null);
            }}
            onReason={(reason) => void save(line, reason)}
          />
        )}
      </LongList>
    </div>
  );
}
