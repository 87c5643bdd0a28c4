// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../domain/sheet/addresses";
import { CellLink } from "../../ui/cells/cell-link";
import { WholeDates } from "../../ui/whole-dates";
import type { PageRow } from "./row-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface PageRowsProps {
  readonly label: string;
  readonly rows: readonly PageRow[];
  readonly onJump: (tab: string, address: string) => void;
}

/** Rows of the workbook as they stand there, each with what it is worth here and the way to its cell. */
export function PageRows({ label, rows, onJump }: PageRowsProps) {
  const styles = useStyles();
  return (
    <ul role="list" aria-label={label} className={styles.list}>
      {rows.map(({ key, title, value, note, cell }, at) => (
        <li key={`${key} ${String(at)}`} className={styles.row}>
          <Body1>{title}</Body1>
          <Body1 className={styles.value}>{value}</Body1>
          <Caption1 className={styles.note}>
            <WholeDates text={note} /> <CellLink tab={cell.tab} address={cellAddress(cell)} onJump={onJump} />
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
