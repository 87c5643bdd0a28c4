// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  link: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TableToggleProps {
  /** What is shown as a table, for those who do not see what it stands beside. */
  readonly of: string;
  readonly table: boolean;
  readonly onToggle: (table: boolean) => void;
}

/** Between a picture and the same figures as a table. */
export function TableToggle({ of, table, onToggle }: TableToggleProps) {
  const styles = useStyles();
  const label = table ? "Toon als grafiek" : "Toon als tabel";
  return (
    <Link as="button" className={styles.link} aria-label={`${label}: ${of}`} onClick={() => onToggle(!table)}>
      {label}
    </Link>
  );
}
