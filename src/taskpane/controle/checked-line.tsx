// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatList } from "../../domain/text/format";
import type { Checked } from "./checked";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  line: { overflowWrap: "anywhere" },
});

interface CheckedLineProps {
  readonly checked: Checked;
  readonly findings: number;
}

/** What was looked at, and what was not: a check that says nothing about its reach proves nothing. */
export function CheckedLine({ checked, findings }: CheckedLineProps) {
  const styles = useStyles();
  const { gemeenten, tabs, notRecognised } = checked;
  return (
    <div className={styles.lines}>
      <Caption1 role="status" className={styles.line}>
        {formatCount(findings, "bevinding", "bevindingen")}. {formatCount(gemeenten, "gemeente", "gemeenten")},{" "}
        {formatCount(tabs, "blad", "bladen")} bekeken.
      </Caption1>
      {notRecognised.length > 0 && (
        <Caption1 className={styles.line}>
          Niet herkend en dus niet gecontroleerd: {formatList(notRecognised)}.
        </Caption1>
      )}
    </div>
  );
}
