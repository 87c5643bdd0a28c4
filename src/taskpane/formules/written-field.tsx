// SPDX-License-Identifier: EUPL-1.2

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: 0, flexGrow: 1 },
  other: { flexShrink: 0 },
});

interface WrittenFieldProps {
  readonly label: string;
  /** As the user reads it in the cell. */
  readonly text: string;
  readonly onLetGo: () => void;
}

/** An argument that stays as it is in the cell, until the user wants another one. */
export function WrittenField({ label, text, onLetGo }: WrittenFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint="Zo staat het in de cel.">
      {(control) => (
        <div className={styles.line}>
          <Input {...control} className={styles.input} value={text} readOnly />
          <Button className={styles.other} aria-label={`Kies zelf: ${label}`} onClick={onLetGo}>
            Kies zelf
          </Button>
        </div>
      )}
    </Field>
  );
}
