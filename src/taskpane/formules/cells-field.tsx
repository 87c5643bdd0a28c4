// SPDX-License-Identifier: EUPL-1.2

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { spokenAddress } from "../../domain/sheet/addresses";
import { readReference, type Choice } from "./argument";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: 0, flexGrow: 1 },
  take: { flexShrink: 0 },
});

type CellsChoice = Extract<NonNullable<Choice>, { kind: "cells" }>;

interface CellsFieldProps {
  readonly label: string;
  readonly cells: CellsChoice;
  readonly selected: { readonly tab: string; readonly address: string } | null;
  readonly onChange: (cells: CellsChoice) => void;
}

/** Cells as an argument: typed, or taken over from the selection. */
export function CellsField({ label, cells, selected, onChange }: CellsFieldProps) {
  const styles = useStyles();
  const { typed, tab } = cells;
  const reference = readReference(typed, tab);
  const isWrong = typed.trim() !== "" && reference === null;
  const elsewhere = reference !== null && selected !== null && reference.tab !== selected.tab;
  return (
    <Field
      label={`${label}: cel of bereik`}
      required
      hint={elsewhere ? `Dit is ${spokenAddress(reference.tab, reference.address)}.` : undefined}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? "Schrijf een cel of bereik, zoals A5 of A5:A48." : null}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            value={typed}
            placeholder="A5 of A5:A48"
            onChange={(_, { value }) => onChange({ kind: "cells", typed: value, tab: selected?.tab ?? tab })}
          />
          <Button
            className={styles.take}
            disabledFocusable={selected === null}
            onClick={() => selected !== null && onChange({ kind: "cells", typed: selected.address, tab: selected.tab })}
          >
            Neem selectie
          </Button>
        </div>
      )}
    </Field>
  );
}
