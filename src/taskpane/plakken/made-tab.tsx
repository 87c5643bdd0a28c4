// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ValidationResult } from "../../domain/findings";
import { NEW_TABS } from "../../domain/new-tabs/words";
import { formatCount } from "../../domain/sheet/format";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MadeTabProps {
  readonly name: string;
  readonly rows: number;
  /** The last one of the workbook. */
  readonly validation: ValidationResult | null;
  readonly onValidate: () => Promise<void>;
  readonly onLeveringen: () => void;
}

/** The tab is there: what can be done with it next. */
export function MadeTab({ name, rows, validation, onValidate, onLeveringen }: MadeTabProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  const [work, setWork] = useState<"waiting" | "busy" | "done">("waiting");
  useEffect(() => first.current?.focus(), []);
  const validate = async (): Promise<void> => {
    setWork("busy");
    await onValidate();
    setWork("done");
  };
  return (
    <div className={styles.part}>
      <Body1>
        Gemaakt: {name}, met {formatCount(rows, "rij", "rijen")}. {NEW_TABS.undo}
      </Body1>
      {work === "done" && validation !== null && (
        <Body1 role="status">{foundWords(name, validation)} U vindt ze bij Controle.</Body1>
      )}
      <div className={styles.buttons}>
        <Button ref={first} appearance="primary" disabledFocusable={work === "busy"} onClick={() => void validate()}>
          {work === "busy" ? "Bezig met valideren…" : "Valideer werkmap"}
        </Button>
        <Button onClick={onLeveringen}>Leveringen</Button>
      </div>
    </div>
  );
}

function foundWords(tab: string, { findings }: ValidationResult): string {
  const of = (severity: string): number =>
    findings.filter((finding) => finding.tab === tab && finding.severity === severity).length;
  return `Op dit tabblad: ${formatCount(of("fout"), "fout", "fouten")}, ${formatCount(of("waarschuwing"), "waarschuwing", "waarschuwingen")} en ${formatCount(of("aandachtspunt"), "aandachtspunt", "aandachtspunten")}.`;
}
