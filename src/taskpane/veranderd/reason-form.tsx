// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReasonFormProps {
  /** The reason that holds now, or "". */
  readonly initial: string;
  readonly busy: boolean;
  /** "" takes the reason away. */
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a number changed. */
export function ReasonForm({ initial, busy, onReason, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState(initial);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const missing = asked && initial === "" && reason.trim() === "";
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setAsked(true);
        if (initial === "" && reason.trim() === "") input.current?.focus();
        else onReason(reason.trim());
      }}
    >
      <Field
        label="Waarom is dit veranderd?"
        validationState={missing ? "error" : "none"}
        validationMessage={missing ? "Vul een reden in." : null}
        {...(initial !== "" && { hint: "Maak het veld leeg om de reden weg te halen." })}
      >
        <Input ref={input} value={reason} onChange={(_, { value }) => setReason(value)} autoComplete="off" />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={busy}>
          Bewaar
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Annuleer
        </Button>
      </div>
    </form>
  );
}
