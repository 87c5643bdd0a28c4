// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  /** What is accepted, where that is more than what stands above the form. */
  readonly what?: ReactNode;
  readonly submit?: string;
  readonly disabled: boolean;
  readonly onAccept: (reason: string, name: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stand, and who says so where they want to tell. */
export function AcceptForm({ what, submit = "Accepteer", disabled, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const missing = asked && reason.trim() === "";
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (disabled) return;
        setAsked(true);
        if (reason.trim() === "") first.current?.focus();
        else onAccept(reason.trim(), name.trim());
      }}
    >
      {what}
      <Field
        label="Waarom mag dit blijven staan?"
        required
        validationState={missing ? "error" : "none"}
        validationMessage={missing ? "Vul een reden in." : null}
      >
        <Input ref={first} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label="Uw naam (mag leeg blijven)">
        <Input value={name} onChange={(_, { value }) => setName(value)} autoComplete="off" />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={disabled}>
          {submit}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Annuleer
        </Button>
      </div>
    </form>
  );
}
