// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { NewTabsOutcome } from "../../workbook/session.types";
import { EmptyState } from "../ui/empty-state";
import { VALIDATE_ID } from "../ui/validate-id";

const useStyles = makeStyles({
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  what: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

const NOT_LOADED = "Het voorbeeld kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.";

export interface FirstUseProps {
  /** The tables of the sample; fetched when they are asked for. */
  readonly loadSample: () => Promise<readonly NewTab[]>;
  readonly onAdd: (tabs: readonly NewTab[]) => Promise<NewTabsOutcome>;
  readonly onOpen: (detail: "lege-tabbladen" | "tabbladen") => void;
  readonly onDone: (text: string) => void;
}

/** For a workbook in which no tab was recognised: what to begin with. */
export function FirstUse({ loadSample, onAdd, onOpen, onDone }: FirstUseProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    const tabs = await loadSample().catch(() => null);
    const { names, sentence } = tabs === null ? { names: [], sentence: NOT_LOADED } : await onAdd(tabs);
    setBusy(false);
    setProblem(sentence);
    if (sentence !== null) return;
    onDone(
      `${formatCount(names.length, "tabblad", "tabbladen")} toegevoegd: ${formatList(names)}. De locaties zijn verzonnen.`,
    );
    // What was pressed is gone: there is a table now.
    document.getElementById(VALIDATE_ID)?.focus();
  };
  return (
    <EmptyState heading="h2" title="Nog geen tabblad herkend">
      <Body1>Zet uw tabellen in deze werkmap, of begin zo:</Body1>
      <div className={styles.way}>
        <Button disabledFocusable={busy} onClick={() => void add()}>
          {busy ? "Bezig met laden…" : "Laad het voorbeeld"}
        </Button>
        <Caption1 className={styles.what}>
          De gepubliceerde cijfers van Noord-Holland op 1 september 2025, met de drukfouten die erin staan. Alleen de
          locaties zijn verzonnen. De cijfers komen op nieuwe tabbladen; uw eigen tabbladen blijven zoals ze zijn.
        </Caption1>
      </div>
      <div className={styles.way}>
        <Button onClick={() => onOpen("lege-tabbladen")}>Maak lege tabbladen…</Button>
        <Caption1 className={styles.what}>
          Met de juiste kolommen en de gemeenten van uw provincie. U vult de getallen in.
        </Caption1>
      </div>
      <div className={styles.way}>
        <Link as="button" onClick={() => onOpen("tabbladen")}>
          Kies zelf wat een tabblad is
        </Link>
        <Caption1 className={styles.what}>Als uw tabellen er al staan, maar niet zijn herkend.</Caption1>
      </div>
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </EmptyState>
  );
}
