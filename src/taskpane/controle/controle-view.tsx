// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { DocumentCheckmark20Regular } from "@fluentui/react-icons";
import type { Finding, Severity, ValidationResult } from "../../domain/findings";
import { useBusy } from "../shell/use-busy";
import type { Checked } from "./checked";
import { CheckedLine } from "./checked-line";
import { FindingList } from "./finding-list";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  run: { width: "100%", maxWidth: "none" },
  message: { overflowWrap: "anywhere" },
});

export interface ControleViewProps {
  /** The last validation with what it looked at, or null before the first. */
  readonly result: { readonly validation: ValidationResult; readonly checked: Checked } | null;
  readonly working: boolean;
  /** What went wrong and what to do, or null. */
  readonly failure: string | null;
  readonly onValidate: () => void;
  readonly onJump: (finding: Finding) => void;
}

/** Validates the workbook and leads to the cells that need a look. */
export function ControleView({ result, working, failure, onValidate, onJump }: ControleViewProps) {
  const styles = useStyles();
  const busy = useBusy(working);
  const [pressed, setPressed] = useState<ReadonlySet<Severity>>(new Set());
  const findings = result?.validation.findings ?? [];
  const shown = pressed.size === 0 ? findings : findings.filter((finding) => pressed.has(finding.severity));
  const toggle = (severity: Severity): void => {
    const next = new Set(pressed);
    if (!next.delete(severity)) next.add(severity);
    setPressed(next);
  };
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="primary"
          className={styles.run}
          disabledFocusable={working}
          icon={busy ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : <DocumentCheckmark20Regular />}
          onClick={onValidate}
        >
          {busy ? "Bezig met valideren…" : "Valideer werkmap"}
        </Button>
        {failure !== null && (
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody className={styles.message}>{failure}</MessageBarBody>
          </MessageBar>
        )}
        {result === null && failure === null && (
          <Body1>
            Controleert elk blad van de werkmap op namen, getallen, optellingen en datums. Er wordt niets gewijzigd: elke bevinding verwijst naar haar cel.
          </Body1>
        )}
        {result !== null && (
          <>
            <SeverityFilter counts={result.validation.summary} pressed={pressed} onToggle={toggle} />
            <CheckedLine checked={result.checked} findings={findings.length} />
            <Emptiness found={findings.length} shown={shown.length} tabs={result.checked.tabs} />
          </>
        )}
      </div>
      {shown.length > 0 && <FindingList findings={shown} onJump={onJump} />}
    </>
  );
}

function Emptiness({ found, shown, tabs }: { readonly found: number; readonly shown: number; readonly tabs: number }) {
  if (shown > 0) return null;
  if (found > 0) return <Body1>Geen bevindingen van deze soort. Klik nog eens op het aantal om alles weer te zien.</Body1>;
  if (tabs === 0) return <Body1>Geen enkel blad is herkend. Open een werkmap met bijvoorbeeld een blad Voortgangsrapportage of Provincie.</Body1>;
  return <Body1>Alles wat is bekeken, klopt met elkaar.</Body1>;
}
