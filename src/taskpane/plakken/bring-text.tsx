// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useRef, useState } from "react";
import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { textOfCells } from "../../domain/paste/text-of-cells";
import { spokenAddress } from "../../domain/sheet/addresses";
import type { Session } from "../../workbook/session.types";
import { readClipboard } from "../ui/read-clipboard";
import { useSelection } from "../ui/use-selection";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { "& textarea": { minHeight: "96px", maxHeight: "240px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const BY_HAND = "Het klembord lezen mag hier niet. Plak de tekst in het veld met Ctrl+V (op een Mac Cmd+V).";
const NOTHING_COPIED = "Er staat geen tekst op het klembord. Kopieer eerst de tabel in de pdf.";
const NOTHING_SELECTED = "Selecteer eerst de cellen met de tekst.";
const BLANK_CELLS = "In de geselecteerde cellen staat geen tekst.";

interface BringTextProps {
  readonly session: Pick<Session, "readCells" | "watchSelection">;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The text of a PDF, from wherever the user has it. */
export function BringText({ session, text, onText }: BringTextProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const watch = useCallback<Session["watchSelection"]>((listener) => session.watchSelection(listener), [session]);
  const seen = useSelection(watch, true);
  const selected = seen?.selected ?? null;
  const take = (brought: string, nothing: string): void => {
    const blank = brought.trim() === "";
    setProblem(blank ? nothing : null);
    if (!blank) onText(brought);
  };
  const fromClipboard = async (): Promise<void> => {
    const brought = await readClipboard();
    if (brought === null) {
      setProblem(BY_HAND);
      field.current?.focus();
    } else take(brought, NOTHING_COPIED);
  };
  const fromCells = async (): Promise<void> => {
    if (selected === null) {
      setProblem(seen?.sentence ?? NOTHING_SELECTED);
      return;
    }
    const read = await session.readCells(selected.tab, selected.address);
    if (read.values === null) setProblem(read.sentence);
    else take(textOfCells(read.values, read.texts), BLANK_CELLS);
  };
  return (
    <div className={styles.part}>
      <Field
        label="Tekst uit de pdf"
        hint="Selecteer de tabel in de pdf, kopieer met Ctrl+C en plak hier met Ctrl+V."
        validationState={problem === null ? "none" : "warning"}
        validationMessage={problem}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          value={text}
          spellCheck={false}
          textarea={{ ref: field }}
          onChange={(_, { value }) => {
            setProblem(null);
            onText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void fromClipboard()}>
          Plak van klembord
        </Button>
        <Button size="small" onClick={() => void fromCells()}>
          Neem de geselecteerde cellen
        </Button>
        {text !== "" && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setProblem(null);
              onText("");
              field.current?.focus();
            }}
          >
            Maak leeg
          </Button>
        )}
      </div>
      {selected !== null && (
        <Caption1 className={styles.quiet}>Geselecteerd: {spokenAddress(selected.tab, selected.address)}</Caption1>
      )}
    </div>
  );
}
