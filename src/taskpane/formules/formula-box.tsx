// SPDX-License-Identifier: EUPL-1.2

import { useId, useRef } from "react";
import { Button, Caption1, Label, makeStyles, tokens } from "@fluentui/react-components";
import { copyText } from "../ui/copy-text";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  copy: { flexShrink: 0 },
});

interface FormulaBoxProps {
  /** Null while it is not known how this user writes formulas. */
  readonly formula: string | null;
  /** Dutch: what to do where Excel does not take it as it stands. */
  readonly note: string | null;
  readonly complete: boolean;
  readonly onTell: (text: string, kind: "done" | "problem") => void;
}

/** The formula as the user would type it. */
export function FormulaBox({ formula, note, complete, onTell }: FormulaBoxProps) {
  const styles = useStyles();
  const labelId = useId();
  const text = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(formula ?? "")) onTell("De formule is gekopieerd.", "done");
    else {
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
      onTell("Kopiëren mag hier niet. De formule is geselecteerd: druk op Ctrl+C (op een Mac Cmd+C).", "problem");
    }
  };
  return (
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId}>Formule</Label>
      <div className={styles.box}>
        <code ref={text} className={styles.formula}>
          {formula ?? "…"}
        </code>
        <Button
          className={styles.copy}
          appearance="subtle"
          size="small"
          icon={<Copy20Regular />}
          disabledFocusable={formula === null || !complete}
          aria-label="Kopieer"
          title="Kopieer"
          onClick={() => void copy()}
        />
      </div>
      {note !== null && <Caption1 block>{note}</Caption1>}
    </div>
  );
}
