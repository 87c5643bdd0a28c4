// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { foldedCount, type FoldedEntry } from "../../domain/journal/folded";
import { FOLDED } from "../../domain/journal/words";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** What is left of older changes, and why there is no way back of them. */
export function FoldedList({ lines }: { readonly lines: readonly FoldedEntry[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.text}>
      <Body1>{FOLDED.shortened(foldedCount(lines))}</Body1>
      <ul role="list" className={styles.list} aria-label="Ingekorte wijzigingen">
        {lines.map((line) => (
          <li key={line.id}>
            <Caption1>{FOLDED.line(line)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
