// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewColumn } from "./preview";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  line: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Each column with what it is taken for. */
export function TakenFor({ columns }: { readonly columns: readonly PreviewColumn[] }) {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.list} aria-label="Wat is waarvoor herkend">
      {columns.map(({ header, words }, at) => (
        <li key={at} className={styles.line}>
          <span>{header === "" ? "(zonder kop)" : header}</span>
          <Caption1 className={styles.quiet}>
            {words === null ? "niet herkend: telt niet mee" : `herkend als ${words}`}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
