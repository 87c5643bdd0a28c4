// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // At the end of its line, also where it is the only one on it.
  end: { marginLeft: "auto", minWidth: "auto", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface UndoButtonProps {
  /** "Voortgangsrapportage!A24", for who hears it without what stands beside it. */
  readonly what: string;
  readonly undone: boolean;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly tabIndex: 0 | -1;
}

/** The way back, or the word that it was gone. */
export function UndoButton({ what, undone, busy, onUndo, tabIndex }: UndoButtonProps) {
  const styles = useStyles();
  if (undone) return <Caption1 className={mergeClasses(styles.end, styles.quiet)}>ongedaan gemaakt</Caption1>;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.end}
      tabIndex={tabIndex}
      disabledFocusable={busy}
      aria-label={`Ongedaan maken: ${what}`}
      onClick={onUndo}
    >
      Ongedaan maken
    </Button>
  );
}
