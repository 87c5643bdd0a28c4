// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    boxSizing: "border-box",
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "272px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

/** The lines of the text that are no part of the table. */
export function LeftLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.list} aria-label="Regels die niet zijn overgenomen" tabIndex={0}>
      {lines.map((line, at) => (
        <li key={at} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
}
