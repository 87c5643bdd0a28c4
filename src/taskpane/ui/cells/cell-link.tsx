// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles } from "@fluentui/react-components";
import { STOP } from "../list/use-roving-tabindex";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "left", fontSize: "inherit", lineHeight: "inherit" },
});

interface CellLinkProps {
  readonly tab: string;
  readonly address: string;
  readonly onJump: (tab: string, address: string) => void;
  /** In a list that is one stop for the Tab key. */
  readonly tabIndex?: 0 | -1;
}

/** The name of a cell; a click selects it. */
export function CellLink({ tab, address, onJump, tabIndex }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      {...(tabIndex !== undefined && { ...STOP, tabIndex })}
      className={styles.link}
      onClick={() => onJump(tab, address)}
    >
      {tab}!{address}
    </Link>
  );
}
