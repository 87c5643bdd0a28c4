// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { JournalEntry } from "../../domain/journal/journal";
import { formatCount } from "../../domain/sheet/format";
import type { ValuesOutcome, ValuesScope } from "../../workbook/session.types";
import { UndoAll, type UndoAllProps } from "../ui/undo/undo-all";
import { CellNames } from "../ui/cells/cell-names";

const SCOPES: Readonly<Record<ValuesScope, string>> = {
  selection: "De selectie",
  tab: "Dit tabblad",
  workbook: "De hele werkmap",
};

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  field: { alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ValuesViewProps {
  readonly onConvert: (
    scope: ValuesScope,
  ) => Promise<{ readonly answer: ValuesOutcome; readonly entries: readonly JournalEntry[] }>;
  readonly onUndo: UndoAllProps["onUndo"];
  readonly onJump: (tab: string, address: string) => void;
  readonly onJournal: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** Turns formulas into their values, for a file that leaves the house. */
export function ValuesView({ onConvert, onUndo, onJump, onJournal, onAnnounce }: ValuesViewProps) {
  const styles = useStyles();
  const [scope, setScope] = useState<ValuesScope>("selection");
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ValuesOutcome | null>(null);
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const convert = async (): Promise<void> => {
    setBusy(true);
    const { answer, entries: written } = await onConvert(scope);
    setOutcome(answer);
    setEntries(written);
    setBusy(false);
    onAnnounce(wordsOf(answer).join(" "));
  };
  return (
    <div className={styles.text}>
      <Body1>
        In elke cel met een functie van Spreiding komt het getal of de tekst die er nu staat; daarna rekent de cel niet
        meer mee. Zo is de werkmap ook te lezen zonder Spreiding.
      </Body1>
      <Field label="Welke formules" className={styles.field}>
        <Select value={scope} onChange={(_, { value }) => setScope(value as ValuesScope)}>
          {Object.entries(SCOPES).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Body1>U kunt dit ongedaan maken: elke formule blijft bewaard in het Logboek.</Body1>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void convert()}>
        {busy ? "Bezig met omzetten…" : "Zet om naar waarden"}
      </Button>
      {outcome !== null && wordsOf(outcome).map((sentence) => <Body1 key={sentence}>{sentence}</Body1>)}
      <CellNames label="Deze formules" cells={outcome?.places ?? []} onJump={onJump} />
      {entries.length > 0 && (
        <div className={styles.buttons}>
          <UndoAll
            key={entries[0]?.id}
            entries={entries}
            onUndo={onUndo}
            onUndone={() => setOutcome(null)}
            onAnnounce={onAnnounce}
          />
          <Button onClick={onJournal}>Logboek</Button>
        </div>
      )}
    </div>
  );
}

function wordsOf({ cells, sentence }: ValuesOutcome): readonly string[] {
  const done = cells === null || cells === 0 ? [] : [`${formatCount(cells, "cel is", "cellen zijn")} nu een waarde.`];
  if (sentence !== null) return [...done, sentence];
  return cells === 0
    ? ["Er zijn hier geen formules van Spreiding. Kies een ander bereik, of selecteer eerst de cellen met formules."]
    : done;
}
