// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { spokenAddress } from "../../domain/sheet/addresses";
import type { FormulaRequest } from "../../workbook/session.types";
import { ReplaceForm } from "./replace-form";
import type { Aim } from "./target";
import type { Putting } from "./use-put";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalXS },
  put: { maxWidth: "none" },
  where: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  undo: { alignSelf: "flex-start" },
});

interface PutRowProps {
  readonly aim: Aim;
  readonly putting: Putting;
  /** What is to be written where the aim is; null while that is not known. */
  readonly request: FormulaRequest | null;
}

/** Puts the formula in the selected cell, and takes it back. */
export function PutRow({ aim, putting, request }: PutRowProps) {
  const styles = useStyles();
  const { busy, after, put, undo, forget } = putting;
  const button = useRef<HTMLButtonElement>(null);
  const asked = after?.kind === "asks" && request !== null && samePlace(after.request, request) ? after : null;
  const hadFocus = useRef(false);
  useEffect(() => {
    if (asked === null && hadFocus.current) button.current?.focus();
    hadFocus.current = asked !== null;
  }, [asked]);
  if (asked !== null) {
    return (
      <ReplaceForm
        cell={spokenAddress(asked.request.tab, asked.request.address)}
        content={asked.content}
        busy={busy}
        onReplace={() => void put({ ...asked.request, replace: asked.content })}
        onCancel={forget}
      />
    );
  }
  return (
    <div className={styles.row}>
      <Button
        ref={button}
        appearance="primary"
        className={styles.put}
        disabledFocusable={busy || request === null}
        onClick={() => request !== null && void put(request)}
      >
        Zet in de geselecteerde cel
      </Button>
      <Caption1 className={styles.where}>{aim.sentence}</Caption1>
      {after?.kind === "put" && (
        <Button
          className={styles.undo}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            button.current?.focus();
            void undo();
          }}
        >
          Ongedaan maken in {after.cell}
        </Button>
      )}
    </div>
  );
}

/** A question about another cell or formula is no longer asked. */
function samePlace(a: FormulaRequest, b: FormulaRequest): boolean {
  return a.tab === b.tab && a.address === b.address && a.formula === b.formula;
}
