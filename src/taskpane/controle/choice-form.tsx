// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useId, useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../domain/sheet/snapshot";
import { showValue } from "../ui/cells/show-value";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  choice: { maxWidth: "none", justifyContent: "flex-start", overflowWrap: "anywhere", textAlign: "left" },
});

interface ChoiceFormProps {
  readonly choices: readonly CellValue[];
  readonly onChoose: (value: CellValue) => void;
  readonly onCancel: () => void;
}

/** The values that a cell may get: nothing is written before one is chosen. */
export function ChoiceForm({ choices, onChoose, onCancel }: ChoiceFormProps) {
  const styles = useStyles();
  const labelId = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      className={styles.form}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Caption1 id={labelId}>Maak van de cel:</Caption1>
      {choices.map((value, index) => (
        <Button
          key={String(value)}
          ref={index === 0 ? first : null}
          size="small"
          className={styles.choice}
          onClick={() => onChoose(value)}
        >
          {showValue(value)}
        </Button>
      ))}
    </div>
  );
}
