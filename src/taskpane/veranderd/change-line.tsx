// SPDX-License-Identifier: EUPL-1.2

import { KIND_WORDS } from "../../domain/compare/archive-words";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { Body1, Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatChange, formatPlaces } from "../../domain/sheet/format";
import type { CellRef } from "../../domain/sheet/snapshot";
import { STOP } from "../ui/list/use-roving-tabindex";
import { asksWhy, partsOf, type ChangeLine } from "./change-lines";
import { describeSubject, showNumber, type Several } from "./change-words";
import { DoubtLine } from "./doubt-line";
import { KindIcon } from "./kind-icon";
import { PlacedText, type JumpTo } from "./placed-text";
import { ReasonForm } from "./reason-form";
import type { LineReason } from "./reasons";
import { showReason } from "./reason-words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  kind: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  difference: { whiteSpace: "nowrap" },
  figures: { fontVariantNumeric: "tabular-nums", textAlign: "right", overflowWrap: "anywhere" },
  fact: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
  why: { alignSelf: "flex-start" },
  reason: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface ChangeLineProps {
  readonly line: ChangeLine;
  readonly several: Several;
  readonly reason: LineReason | null;
  readonly jumpTo: { readonly old: JumpTo; readonly new: JumpTo };
  /** True while its reason is being typed. */
  readonly asking: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly tabIndex: 0 | -1;
  readonly onAsk: (asking: boolean) => void;
  readonly onReason: (reason: string) => void;
}

/** Of one gebied: what a number was and is, or what came, went or is written otherwise; and why. */
export function ChangeLineView(props: ChangeLineProps) {
  const { line, several, reason, jumpTo, asking, busy, problem, tabIndex, onAsk, onReason } = props;
  const styles = useStyles();
  const nameId = useId();
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // Before the list looks whether the focus got lost.
  useLayoutEffect(() => {
    if (!asking && asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const [open, setOpen] = useState(false);
  const parts = partsOf(line);
  const doubt = line.changes[0]?.doubt ?? [];
  const facts = factsOf(open ? { ...line, changes: parts } : line, several);
  const difference = line.kind === "changed" ? (line.changes[0]?.difference ?? null) : null;
  const holding = reason?.holds === "all" ? reason.verklaring.reason : null;
  return (
    <div className={styles.line} role="group" aria-labelledby={nameId}>
      <div className={styles.head}>
        <Body1Strong id={nameId} className={styles.name}>
          {line.gebied}
        </Body1Strong>
        {line.kind !== "changed" && (
          <Caption1 className={styles.kind}>
            <KindIcon kind={line.kind} />
            {doubt.length > 0 ? `misschien ${KIND_WORDS[line.kind]}` : KIND_WORDS[line.kind]}
          </Caption1>
        )}
        {difference !== null && (
          <Body1Strong className={mergeClasses(styles.figures, styles.difference)}>
            {formatChange(difference)}
          </Body1Strong>
        )}
      </div>
      {facts.map(({ key, subject, old, new: next }) => (
        <div key={key} className={styles.fact}>
          <Caption1 className={styles.quiet}>{subject}</Caption1>
          <Body1 className={styles.figures}>
            {old !== null && <PlacedText {...old} of="oud" jumpTo={jumpTo.old} tabIndex={tabIndex} />}
            {old !== null && next !== null && " → "}
            {next !== null && <PlacedText {...next} of="nieuw" jumpTo={jumpTo.new} tabIndex={tabIndex} />}
          </Body1>
        </div>
      ))}
      {parts.length > line.changes.length && (
        <Button
          {...STOP}
          size="small"
          appearance="subtle"
          className={styles.why}
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-describedby={nameId}
          onClick={() => setOpen(!open)}
        >
          {open ? "Toon minder" : `Toon alle ${formatPlaces(parts.length)} cijfers`}
        </Button>
      )}
      {doubt.length > 0 && <DoubtLine kind={line.kind} names={doubt} jumpTo={jumpTo} tabIndex={tabIndex} />}
      {reason !== null && !asking && (
        <Caption1 className={mergeClasses(styles.reason, reason.holds === "none" && styles.quiet)}>
          {showReason(reason)}
        </Caption1>
      )}
      {asking ? (
        <ReasonForm initial={holding ?? ""} busy={busy} onReason={onReason} onCancel={() => onAsk(false)} />
      ) : (
        asksWhy(line) && (
          <Button
            ref={ask}
            {...STOP}
            size="small"
            appearance="subtle"
            className={styles.why}
            tabIndex={tabIndex}
            aria-describedby={nameId}
            onClick={() => onAsk(true)}
          >
            {holding === null ? "Geef een reden…" : "Wijzig de reden…"}
          </Button>
        )
      )}
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </div>
  );
}

interface Placed {
  readonly text: string;
  readonly at: CellRef | null;
}

interface Fact {
  readonly key: string;
  readonly subject: string;
  readonly old: Placed | null;
  readonly new: Placed | null;
}

/** A name that is written otherwise is so for all its numbers, and is told once. */
function factsOf({ kind, changes }: ChangeLine, several: Several): readonly Fact[] {
  const facts = changes.map((change, index): Fact => {
    const { oldAt, newAt, spelling } = change;
    if (kind === "spelling") {
      const { old, new: next } = spelling ?? { old: change.gebied, new: change.gebied };
      return {
        key: `${old} → ${next}`,
        subject: "naam",
        old: { text: old, at: oldAt },
        new: { text: next, at: newAt },
      };
    }
    return {
      key: String(index),
      subject: describeSubject(change, several),
      old: kind === "appeared" ? null : { text: showNumber(change.old), at: oldAt },
      new: kind === "gone" ? null : { text: showNumber(change.new), at: newAt },
    };
  });
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}
