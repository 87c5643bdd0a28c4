// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Finding } from "../../domain/findings";
import { ruleReason, ruleTitle } from "../../domain/text";
import { formatPlaces } from "../../domain/text/format";
import { FindingRows } from "./finding-rows";
import type { RuleGroup } from "./group-findings";

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, textAlign: "left", overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  reason: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    color: tokens.colorNeutralForeground2,
  },
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
  const contentId = useId();
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <Button appearance="subtle" className={styles.toggle} aria-expanded={open} aria-controls={contentId} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown16Regular className={styles.chevron} aria-hidden /> : <ChevronRight16Regular className={styles.chevron} aria-hidden />}
          <Body1Strong className={styles.title}>{ruleTitle(group.rule)}</Body1Strong>
          <Caption1 className={styles.count}>{formatPlaces(group.findings.length)}</Caption1>
        </Button>
      </h3>
      <div id={contentId} hidden={!open}>
        {open && (
          <>
            <Caption1 className={styles.reason}>{ruleReason(group.rule)}</Caption1>
            <FindingRows findings={group.findings} onJump={onJump} />
          </>
        )}
      </div>
    </div>
  );
}
