// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ link: { overflowWrap: "anywhere", textAlign: "left" } });

interface CellLinkProps {
  readonly tab: string;
  readonly address: string;
  readonly onJump: (tab: string, address: string) => void;
}

/** The name of a cell; a click selects it. */
export function CellLink({ tab, address, onJump }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} onClick={() => onJump(tab, address)}>
      {tab}!{address}
    </Link>
  );
}
