// SPDX-License-Identifier: EUPL-1.2

import { useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { NewTabsOutcome } from "../../workbook/session.types";
import { EmptyState } from "../ui/empty-state";
import { VALIDATE_ID } from "../ui/validate-id";
import type { DetailView } from "../ui/views";

const useStyles = makeStyles({
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  what: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

const NOT_LOADED = "Het voorbeeld kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.";

const tabInFront = (): HTMLElement | null => document.querySelector('[role="tab"][aria-selected="true"]');

export interface FirstUseProps {
  /** Beside a view of its own, with fewer words. */
  readonly compact?: boolean;
  /** The detail that it stands in, to which it does not lead. */
  readonly here?: DetailView | null;
  /** The tables of the sample; fetched when they are asked for. */
  readonly loadSample: () => Promise<readonly NewTab[]>;
  readonly onAdd: (tabs: readonly NewTab[]) => Promise<NewTabsOutcome>;
  readonly onOpen: (detail: "lege-tabbladen" | "tabbladen") => void;
  readonly onDone: (text: string) => void;
}

/** For a workbook in which no tab was recognised: what to begin with. */
export function FirstUse({ compact = false, here = null, loadSample, onAdd, onOpen, onDone }: FirstUseProps) {
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
    const next = document.getElementById(VALIDATE_ID);
    (next?.closest("[hidden]") === null ? next : tabInFront())?.focus();
  };
  const size = compact ? "small" : "medium";
  const what = (words: string): ReactNode => !compact && <Caption1 className={styles.what}>{words}</Caption1>;
  return (
    <EmptyState heading="h2" title="Nog geen tabblad herkend">
      <Body1>Zet uw tabellen in deze werkmap, of begin zo:</Body1>
      <div className={compact ? styles.ways : undefined}>
        <div className={styles.way}>
          <Button size={size} disabledFocusable={busy} onClick={() => void add()}>
            {busy ? "Bezig met laden…" : "Laad het voorbeeld"}
          </Button>
          {what(
            "De gepubliceerde cijfers van Noord-Holland op 1 september 2025, met de drukfouten die erin staan. Alleen de locaties zijn verzonnen. De cijfers komen op nieuwe tabbladen; uw eigen tabbladen blijven zoals ze zijn.",
          )}
        </div>
        <div className={styles.way}>
          <Button size={size} onClick={() => onOpen("lege-tabbladen")}>
            Maak lege tabbladen…
          </Button>
          {what("Met de juiste kolommen en de gemeenten van uw provincie. U vult de getallen in.")}
        </div>
        {here !== "tabbladen" && (
          <div className={styles.way}>
            <Link as="button" onClick={() => onOpen("tabbladen")}>
              Kies zelf wat een tabblad is
            </Link>
            {what("Als uw tabellen er al staan, maar niet zijn herkend.")}
          </div>
        )}
      </div>
      {compact && (
        <Caption1 className={styles.what}>
          Het voorbeeld is Noord-Holland op 1 september 2025, op nieuwe tabbladen. Alleen de locaties zijn verzonnen.
        </Caption1>
      )}
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </EmptyState>
  );
}
