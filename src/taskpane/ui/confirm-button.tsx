// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConfirmButtonProps {
  readonly label: string;
  /** What will happen, and what is lost. */
  readonly question: string;
  readonly yes: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => Promise<unknown>;
}

/** A button that asks once more, in its own place, before something is lost. Escape is no. */
export function ConfirmButton({ label, question, yes, disabled = false, onConfirm }: ConfirmButtonProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
    setAsking(false);
  };
  if (!asking) {
    return (
      <Button ref={ask} disabledFocusable={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.question}
      onKeyDown={({ key }) => key === "Escape" && setAsking(false)}
    >
      <Body1>{question}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirm()}>
          {yes}
        </Button>
        <Button ref={cancel} onClick={() => setAsking(false)}>
          Annuleer
        </Button>
      </div>
    </div>
  );
}
