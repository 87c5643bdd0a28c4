// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Finding } from "../../domain/findings";
import { ruleTitle } from "../../domain/text";
import { formatPlaces } from "../../domain/text/format";
import { FindingRow } from "./finding-row";
import type { RuleGroup } from "./group-findings";

/** Mounting thousands of rows takes seconds, so a long group is shown in pieces. */
export const PIECE = 50;

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, textAlign: "left", overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}` },
});

interface FindingGroupProps {
  readonly group: RuleGroup;
  readonly initiallyOpen: boolean;
  readonly onJump: (finding: Finding) => void;
}

/** The findings of one rule under its title; folds away. */
export function FindingGroup({ group, initiallyOpen, onJump }: FindingGroupProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const [shown, setShown] = useState(PIECE);
  const rowsId = useId();
  const rest = group.findings.length - shown;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <Button appearance="subtle" className={styles.toggle} aria-expanded={open} aria-controls={rowsId} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown16Regular className={styles.chevron} aria-hidden /> : <ChevronRight16Regular className={styles.chevron} aria-hidden />}
          <Body1Strong className={styles.title}>{ruleTitle(group.rule)}</Body1Strong>
          <Caption1 className={styles.count}>{formatPlaces(group.findings.length)}</Caption1>
        </Button>
      </h3>
      <ul id={rowsId} className={styles.rows} hidden={!open}>
        {open && group.findings.slice(0, shown).map((finding) => <FindingRow key={finding.id} finding={finding} onJump={onJump} />)}
        {open && rest > 0 && (
          <li className={styles.more}>
            <Button size="small" onClick={() => setShown(shown + PIECE)}>
              Toon er {formatPlaces(Math.min(PIECE, rest))} meer
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
