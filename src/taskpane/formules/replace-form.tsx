// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellContent } from "../../domain/journal/journal";
import { showContent } from "../ui/cells/show-value";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReplaceFormProps {
  readonly cell: string;
  readonly content: CellContent;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks before something in a cell makes room. */
export function ReplaceForm({ cell, content, busy, onReplace, onCancel }: ReplaceFormProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [content]);
  const question = `In ${cell} staat al ${showContent(content)}. Vervangen?`;
  return (
    <div
      role="group"
      aria-label={question}
      className={styles.form}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Body1>{question}</Body1>
      <div className={styles.actions}>
        <Button ref={first} appearance="primary" disabledFocusable={busy} onClick={onReplace}>
          Vervang
        </Button>
        <Button onClick={onCancel}>Laat staan</Button>
      </div>
    </div>
  );
}
