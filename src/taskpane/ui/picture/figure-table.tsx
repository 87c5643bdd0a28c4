// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { NARROW } from "../little-room";

const useStyles = makeStyles({
  // Words of several columns may ask for more than a pane: then the table scrolls sideways, not the page.
  room: { overflowX: "auto" },
  // The names stay beside their numbers.
  held: { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "right",
    verticalAlign: "baseline",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalXS },
  },
  name: { paddingLeft: 0, textAlign: "left", overflowWrap: "break-word", [NARROW]: { paddingLeft: 0 } },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
});

interface FigureTableProps {
  /** The first one is that of the names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly values: readonly string[] }[];
  readonly labelledBy: string;
}

/** From here on the words may ask for more than a pane: the table can then be walked through by keys. */
const MANY = 6;

/** Names with numbers, lined up. */
export function FigureTable({ columns, rows, labelledBy }: FigureTableProps) {
  const styles = useStyles();
  const isWide = columns.length >= MANY;
  const held = isWide && styles.held;
  return (
    <div className={styles.room} {...(isWide && { role: "group", "aria-labelledby": labelledBy, tabIndex: 0 })}>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, index === 0 && styles.name, index === 0 && held, styles.head)}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, held)}>
                {name}
              </th>
              {values.map((value, index) => (
                <td key={columns[index + 1]} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
