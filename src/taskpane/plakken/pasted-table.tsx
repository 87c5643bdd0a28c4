// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";

/** So many rows show what the table is. */
const FIRST_ROWS = 5;
const NUMBER = /^[\s\d.,%/()+−-]+$/;

const useStyles = makeStyles({
  // A wide or long table scrolls within itself.
  room: {
    boxSizing: "border-box",
    maxWidth: "100%",
    overflow: "auto",
    maxHeight: "320px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  head: {
    borderTopStyle: "none",
    whiteSpace: "normal",
    minWidth: "72px",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  more: { alignSelf: "flex-start" },
});

interface PastedTableProps {
  /** The first one is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** The table as it will be on its tab; the first rows, and all of them when asked. */
export function PastedTable({ rows: [header = [], ...rows] }: PastedTableProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const numeric = header.map((_, at) => rows.some((row) => /\d/.test(row[at] ?? "") && NUMBER.test(row[at] ?? "")));
  return (
    <>
      <div className={styles.room} role="region" aria-label="Voorbeeld van het tabblad" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((text, at) => (
                <th
                  key={at}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.head, numeric[at] === true && styles.number)}
                >
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r}>
                {row.map((text, at) => (
                  <td key={at} className={mergeClasses(styles.cell, numeric[at] === true && styles.number)}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > FIRST_ROWS && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? `Toon alleen de eerste ${formatPlaces(FIRST_ROWS)} rijen`
            : `Toon alle ${formatPlaces(rows.length)} rijen`}
        </Button>
      )}
    </>
  );
}
