// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  field: { alignSelf: "stretch" },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

/** What Excel takes as the name of a tab. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*:[\]]|^'|'$/;

interface MakeFormProps {
  readonly name: string;
  readonly peildatum: string;
  /** Under the date: where it comes from, or what it is for. */
  readonly dateHint: string;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onName: (name: string) => void;
  readonly onPeildatum: (date: string) => void;
  readonly onMake: () => void;
}

/** Under what name and of which day the tab is made. */
export function MakeForm(props: MakeFormProps) {
  const { name, peildatum, dateHint, busy, problem, onName, onPeildatum, onMake } = props;
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const wrong = asked ? nameProblem(name) : null;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!busy && nameProblem(name) === null) onMake();
      }}
    >
      <Field label="Peildatum" hint={dateHint} className={styles.field}>
        <Input type="date" value={peildatum} onChange={(_, { value }) => onPeildatum(value)} />
      </Field>
      <Field
        label="Naam van het tabblad"
        required
        className={styles.field}
        validationState={wrong === null ? "none" : "error"}
        validationMessage={wrong}
      >
        <Input value={name} autoComplete="off" onChange={(_, { value }) => onName(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {busy ? "Bezig met maken…" : "Maak tabblad"}
      </Button>
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </form>
  );
}

function nameProblem(name: string): string | null {
  if (name.trim() === "") return "Vul een naam in.";
  if (name.trim().length > LONGEST_NAME) return `Kies een naam van hoogstens ${String(LONGEST_NAME)} tekens.`;
  return NOT_IN_NAMES.test(name.trim())
    ? "Een naam mag geen \\ / ? * : [ ] bevatten, en niet met ' beginnen of eindigen."
    : null;
}
