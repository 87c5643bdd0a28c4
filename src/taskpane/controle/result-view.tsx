// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useMemo, useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Finding, type Severity, type ValidationResult } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";
import { inReadingOrder } from "../../domain/rules/reading-order";
import type { Checked } from "./checked";
import { CheckedLine } from "./checked-line";
import { FindingList } from "./finding-list";
import { fixedFindings } from "./fixed-findings";
import type { Grouping } from "./group-findings";
import { ListTools } from "./list-tools";
import { searchFindings } from "./search";
import { SeverityFilter } from "./severity-filter";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
});

export interface ResultViewProps {
  /** The last validation with what it looked at. */
  readonly result: { readonly validation: ValidationResult; readonly checked: Checked };
  /** Mended since, and found no more. */
  readonly mended: readonly Finding[];
  readonly accepted: number;
  readonly outdated: ReadonlySet<string>;
  readonly journal: readonly JournalEntry[];
  readonly work: FindingWork;
  readonly onOpen: (view: "tabbladen" | "geaccepteerd" | "gewijzigd") => void;
}

/** What a validation found: how many, how bad, what was checked, and the findings that lead to their cells. */
export function ResultView({
  result: { validation, checked },
  mended,
  accepted,
  outdated,
  journal,
  work,
  onOpen,
}: ResultViewProps) {
  const styles = useStyles();
  const [pressed, setPressed] = useState<ReadonlySet<Severity>>(new Set());
  const [grouping, setGrouping] = useState<Grouping>("regel");
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const { findings: found, summary, tabs } = validation;
  const findings = useMemo(
    () => (mended.length === 0 ? found : inReadingOrder([...found, ...mended], tabs)),
    [found, mended, tabs],
  );
  const shown = useMemo(() => {
    const ofSeverity = pressed.size === 0 ? findings : findings.filter((finding) => pressed.has(finding.severity));
    return searchFindings(ofSeverity, searched);
  }, [findings, pressed, searched]);
  const fixed = useMemo(
    () => fixedFindings(findings, new Set([...outdated, ...mended.map(({ id }) => id)]), journal),
    [findings, outdated, mended, journal],
  );
  const toggle = (severity: Severity): void => {
    const next = new Set(pressed);
    if (!next.delete(severity)) next.add(severity);
    setPressed(next.size === SEVERITIES.length ? new Set() : next);
  };
  return (
    <>
      <div className={styles.top}>
        <SeverityFilter counts={summary} pressed={pressed} onToggle={toggle} />
        <CheckedLine
          checked={checked}
          findings={found.length}
          accepted={accepted}
          changes={journal.filter(({ undone }) => !undone).length}
          onTabs={() => onOpen("tabbladen")}
          onAccepted={() => onOpen("geaccepteerd")}
          onJournal={() => onOpen("gewijzigd")}
        />
        {findings.length > 0 && (
          <ListTools query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping} />
        )}
        <Emptiness
          found={findings.length}
          shown={shown.length}
          tabs={checked.tabs}
          accepted={accepted}
          query={searched.trim()}
        />
      </div>
      {shown.length > 0 && (
        <FindingList
          findings={shown}
          grouping={grouping}
          searching={searched.trim() !== ""}
          outdated={outdated}
          fixed={fixed}
          work={work}
        />
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
  if (found > 0)
    return <Body1>Geen bevindingen van deze soort. Klik nog eens op het aantal om alles weer te zien.</Body1>;
  if (tabs === 0) return <Body1>Bij deze controle was nog geen tabblad herkend. Er is dus niets bekeken.</Body1>;
  if (accepted > 0) return <Body1>Alles wat is bekeken, klopt met elkaar of is geaccepteerd.</Body1>;
  return <Body1>Alles wat is bekeken, klopt met elkaar.</Body1>;
}
