// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { describeFinding } from "../../domain/text";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  link: {
    overflowWrap: "anywhere",
    textAlign: "left",
    // The link covers its row: the whole row jumps, and a screen reader still meets one link.
    "::before": { content: '""', position: "absolute", inset: 0 },
  },
  sentence: { overflowWrap: "anywhere" },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly onJump: (finding: Finding) => void;
}

/** One finding: its cell as a link, then the sentence with the sum. */
export function FindingRow({ finding, onJump }: FindingRowProps) {
  const styles = useStyles();
  const sentenceId = useId();
  return (
    <li className={styles.row}>
      <Link as="button" className={styles.link} aria-describedby={sentenceId} onClick={() => onJump(finding)}>
        {finding.tab}!{finding.address}
      </Link>
      <Body1 id={sentenceId} className={styles.sentence}>
        {describeFinding(finding)}
      </Body1>
    </li>
  );
}
