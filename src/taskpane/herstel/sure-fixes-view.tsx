// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JournalEntry } from "../../domain/journal/journal";
import { formatCount } from "../../domain/sheet/format";
import type { FixRequest, WriteOutcome } from "../../workbook/session.types";
import { UndoAll, type UndoAllProps } from "../ui/undo/undo-all";
import { useBusy } from "../ui/use-busy";
import { LongList } from "../ui/list/long-list";
import { FixLine, OutcomeLine } from "./fix-line";
import type { SureFix } from "./sure-fixes";
import { useSettled } from "./use-settled";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SureFixesViewProps {
  readonly fixes: readonly SureFix[];
  /** What is to be written, so that nothing sure is left in these cells. Must not change between renderings. */
  readonly onSettle: (requests: readonly FixRequest[]) => Promise<readonly FixRequest[]>;
  readonly onFix: (
    requests: readonly FixRequest[],
  ) => Promise<{ readonly answer: readonly WriteOutcome[]; readonly entries: readonly JournalEntry[] }>;
  readonly onUndo: UndoAllProps["onUndo"];
  readonly onJump: (tab: string, address: string) => void;
  readonly onJournal: () => void;
  readonly onAnnounce: (text: string) => void;
}

const keyOf = ({ finding }: SureFix): string => finding.id;
const estimate = (): number => 76;

/** Shows every change before anything is written, and afterwards what came of each. */
export function SureFixesView({
  fixes: first,
  onSettle,
  onFix,
  onUndo,
  onJump,
  onJournal,
  onAnnounce,
}: SureFixesViewProps) {
  const styles = useStyles();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const fixes = useSettled(first, onSettle, busy);
  const [done, setDone] = useState<{
    readonly fixes: readonly SureFix[];
    readonly entries: readonly JournalEntry[];
    readonly problems: ReadonlyMap<string, string>;
  } | null>(null);
  const [undone, setUndone] = useState(false);
  const chosen = (fixes ?? []).filter((fix) => !skipped.has(keyOf(fix)));

  const write = async (): Promise<void> => {
    setBusy(true);
    const { answer: outcomes, entries } = await onFix(chosen.map(({ finding, value }) => ({ finding, value })));
    const problems = new Map(
      outcomes.flatMap(({ id, sentence }) => (sentence === null ? [] : [[id, sentence] as const])),
    );
    setDone({ fixes: chosen, entries, problems });
    setBusy(false);
    onAnnounce(resultOf(chosen.length, problems.size));
  };
  const toggle = (key: string): void => {
    const next = new Set(skipped);
    if (!next.delete(key)) next.add(key);
    setSkipped(next);
  };

  if (done !== null) {
    return (
      <>
        <div className={styles.text}>
          {!undone && <Body1>{resultOf(done.fixes.length, done.problems.size)}</Body1>}
          <div className={styles.buttons}>
            <UndoAll entries={done.entries} onUndo={onUndo} onUndone={() => setUndone(true)} onAnnounce={onAnnounce} />
            <Button onClick={onJournal}>Logboek</Button>
          </div>
        </div>
        {!undone && (
          <LongList items={done.fixes} keyOf={keyOf} estimate={estimate} label="Uitkomst per cel">
            {(fix) => <OutcomeLine fix={fix} problem={done.problems.get(keyOf(fix)) ?? null} onJump={onJump} />}
          </LongList>
        )}
      </>
    );
  }
  if (fixes === null) return <Settling />;
  if (fixes.length === 0) {
    return (
      <div className={styles.text}>
        <Body1>Er is niets dat zeker te herstellen is. Bij de andere bevindingen kiest u zelf.</Body1>
      </div>
    );
  }
  return (
    <>
      <div className={styles.text}>
        <Body1>Dit staat er straks in de cellen. Er is nog niets gewijzigd. Ongedaan maken kan daarna ook.</Body1>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={() => void write()}>
            {busy ? "Bezig met herstellen…" : `Herstel ${formatCount(chosen.length, "cel", "cellen")}`}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => setSkipped(chosen.length === fixes.length ? new Set(fixes.map(keyOf)) : new Set())}
          >
            {chosen.length === fixes.length ? "Kies niets" : "Kies alles"}
          </Button>
        </div>
      </div>
      <LongList items={fixes} keyOf={keyOf} estimate={estimate} label="Wijzigingen">
        {(fix) => (
          <FixLine fix={fix} chosen={!skipped.has(keyOf(fix))} onToggle={() => toggle(keyOf(fix))} onJump={onJump} />
        )}
      </LongList>
    </>
  );
}

/** Where working out takes long. */
function Settling() {
  const styles = useStyles();
  return useBusy(true) ? <Body1 className={styles.text}>Bezig met uitrekenen wat er in de cellen komt…</Body1> : null;
}

function resultOf(asked: number, failed: number): string {
  if (failed === 0) return `${formatCount(asked, "cel", "cellen")} hersteld.`;
  return `${formatCount(asked - failed, "cel", "cellen")} hersteld, ${formatCount(failed, "cel", "cellen")} niet. Hieronder staat waarom.`;
}
