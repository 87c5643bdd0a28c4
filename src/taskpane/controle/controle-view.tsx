// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity, type ValidationResult } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal";
import type { Progress } from "../../workbook/session.types";
import type { Checked } from "./checked";
import { CheckedLine } from "./checked-line";
import { FindingList } from "./finding-list";
import { fixedFindings } from "./fixed-findings";
import type { Grouping } from "./group-findings";
import { ListTools } from "./list-tools";
import { RunButton } from "./run-button";
import { searchFindings } from "./search";
import { SeverityFilter } from "./severity-filter";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  message: { overflowWrap: "anywhere" },
});

export interface ControleViewProps {
  /** The last validation with what it looked at, or null before the first. */
  readonly result: { readonly validation: ValidationResult; readonly checked: Checked } | null;
  readonly accepted: number;
  readonly outdated: ReadonlySet<string>;
  readonly journal: readonly JournalEntry[];
  readonly working: boolean;
  readonly progress: Progress | null;
  /** What went wrong and what to do, or null. */
  readonly failure: string | null;
  readonly work: FindingWork;
  readonly onCancel: () => void;
  /** What to begin with, where no tab was recognised; null where one is. */
  readonly firstUse: ReactNode;
  readonly onOpen: (view: "bladen" | "geaccepteerd" | "gewijzigd") => void;
}

/** Validates the workbook and leads to the cells that need a look. */
export function ControleView({ result, accepted, outdated, journal, working, progress, failure, work, onCancel, firstUse, onOpen }: ControleViewProps) {
  const styles = useStyles();
  const [pressed, setPressed] = useState<ReadonlySet<Severity>>(new Set());
  const [grouping, setGrouping] = useState<Grouping>("regel");
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const findings = useMemo(() => result?.validation.findings ?? [], [result]);
  const shown = useMemo(() => {
    const ofSeverity = pressed.size === 0 ? findings : findings.filter((finding) => pressed.has(finding.severity));
    return searchFindings(ofSeverity, searched);
  }, [findings, pressed, searched]);
  const fixed = useMemo(() => fixedFindings(findings, outdated, journal), [findings, outdated, journal]);
  const toggle = (severity: Severity): void => {
    const next = new Set(pressed);
    if (!next.delete(severity)) next.add(severity);
    setPressed(next.size === SEVERITIES.length ? new Set() : next);
  };
  return (
    <>
      <div className={styles.top}>
        <RunButton working={working} progress={progress} onValidate={work.validate} onCancel={onCancel} />
        {failure !== null && (
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody className={styles.message}>{failure}</MessageBarBody>
          </MessageBar>
        )}
        {firstUse}
        {result === null && failure === null && firstUse === null && (
          <Body1>
            Controleert elk blad van de werkmap op namen, getallen, optellingen en datums. Er wordt niets gewijzigd: elke bevinding verwijst naar haar cel.
          </Body1>
        )}
        {result !== null && (
          <>
            <SeverityFilter counts={result.validation.summary} pressed={pressed} onToggle={toggle} />
            <CheckedLine
              checked={result.checked}
              findings={findings.length}
              accepted={accepted}
              changes={journal.filter(({ undone }) => !undone).length}
              onTabs={() => onOpen("bladen")}
              onAccepted={() => onOpen("geaccepteerd")}
              onJournal={() => onOpen("gewijzigd")}
            />
            {findings.length > 0 && <ListTools query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping} />}
            <Emptiness found={findings.length} shown={shown.length} tabs={result.checked.tabs} accepted={accepted} query={searched.trim()} />
          </>
        )}
      </div>
      {shown.length > 0 && (
        <FindingList findings={shown} grouping={grouping} searching={searched.trim() !== ""} outdated={outdated} fixed={fixed} work={work} />
      )}
    </>
  );
}

interface EmptinessProps {
  readonly found: number;
  readonly shown: number;
  readonly tabs: number;
  readonly accepted: number;
  readonly query: string;
}

function Emptiness({ found, shown, tabs, accepted, query }: EmptinessProps) {
  if (shown > 0) return null;
  if (found > 0 && query !== "") return <Body1>Geen bevindingen met “{query}”.</Body1>;
  if (found > 0) return <Body1>Geen bevindingen van deze soort. Klik nog eens op het aantal om alles weer te zien.</Body1>;
  if (tabs === 0) return <Body1>Bij deze controle was nog geen blad herkend. Er is dus niets bekeken.</Body1>;
  if (accepted > 0) return <Body1>Alles wat is bekeken, klopt met elkaar of is geaccepteerd.</Body1>;
  return <Body1>Alles wat is bekeken, klopt met elkaar.</Body1>;
}
