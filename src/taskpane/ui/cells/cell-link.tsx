// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { STOP } from "../list/use-roving-tabindex";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "left", fontSize: "inherit", lineHeight: "inherit" },
  // Over all of the nearest box with a position: a click anywhere in it selects the cell, and a screen reader still meets one link.
  row: { "::before": { content: '""', position: "absolute", inset: 0 } },
});

interface CellLinkProps {
  readonly tab: string;
  readonly address: string;
  readonly onJump: (tab: string, address: string) => void;
  /** In a list that is one stop for the Tab key. */
  readonly tabIndex?: 0 | -1;
  /** Whether its row, which has `position: relative`, leads to the cell too. */
  readonly wholeRow?: boolean;
}

/** The name of a cell; a click selects it. */
export function CellLink({ tab, address, onJump, tabIndex, wholeRow = false }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      {...(tabIndex !== undefined && { ...STOP, tabIndex })}
      className={mergeClasses(styles.link, wholeRow && styles.row)}
      onClick={() => onJump(tab, address)}
    >
      {tab}!{address}
    </Link>
  );
}
