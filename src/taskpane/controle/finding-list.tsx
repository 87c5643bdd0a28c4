// SPDX-License-Identifier: EUPL-1.2

import { Caption1Strong, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { severityWord } from "../../domain/text";
import { FindingGroup } from "./finding-group";
import { groupFindings } from "./group-findings";
import { SeverityIcon } from "./severity-icon";

/** Up to here all rows are in view at once; beyond it only the fouten are unfolded. */
const UNFOLD_ALL_UP_TO = 30;

const useStyles = makeStyles({
  severity: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  word: { textTransform: "capitalize" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onJump: (finding: Finding) => void;
}

/** One stop for the Tab key; inside it the arrows walk over titles and rows, and Enter unfolds or jumps. */
export function FindingList({ findings, onJump }: FindingListProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <div role="group" aria-label="Bevindingen" {...arrows}>
      {groupFindings(findings).map(({ severity, rules }) => (
        <section key={severity}>
          <h2 className={styles.severity}>
            <SeverityIcon severity={severity} />
            <Caption1Strong className={styles.word}>{severityWord(severity, 0)}</Caption1Strong>
          </h2>
          {rules.map((group) => (
            <FindingGroup
              key={group.rule}
              group={group}
              initiallyOpen={severity === "fout" || findings.length <= UNFOLD_ALL_UP_TO}
              onJump={onJump}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
