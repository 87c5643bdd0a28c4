// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { Checked } from "./checked";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  line: { overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface CheckedLineProps {
  readonly checked: Checked;
  readonly findings: number;
  readonly accepted: number;
  /** Changes of the add-in that can be undone. */
  readonly changes: number;
  readonly onTabs: () => void;
  readonly onAccepted: () => void;
  readonly onJournal: () => void;
}

/** What was looked at, and what was not: a check that says nothing about its reach proves nothing. */
export function CheckedLine({ checked, findings, accepted, changes, onTabs, onAccepted, onJournal }: CheckedLineProps) {
  const styles = useStyles();
  const { gemeenten, tabs, notRecognised } = checked;
  return (
    <div className={styles.lines}>
      <Caption1 className={styles.line}>
        {formatCount(findings, "bevinding", "bevindingen")}. {formatCount(gemeenten, "gemeente", "gemeenten")},{" "}
        {formatCount(tabs, "tabblad", "tabbladen")} bekeken.
      </Caption1>
      {notRecognised.length > 0 && (
        <Caption1 className={styles.line}>
          Niet herkend en dus niet gecontroleerd: {formatList(notRecognised)}.{" "}
          <Link as="button" inline className={styles.link} onClick={onTabs}>
            Kies wat het is
          </Link>
        </Caption1>
      )}
      {(accepted > 0 || changes > 0) && (
        <Caption1>
          {accepted > 0 && (
            <Link as="button" inline className={styles.link} onClick={onAccepted}>
              {formatCount(accepted, "geaccepteerd", "geaccepteerd")}
            </Link>
          )}
          {accepted > 0 && changes > 0 && " · "}
          {changes > 0 && (
            <Link as="button" inline className={styles.link} onClick={onJournal}>
              {formatCount(changes, "wijziging", "wijzigingen")} van Spreiding
            </Link>
          )}
        </Caption1>
      )}
    </div>
  );
}
