// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Settings } from "../../domain/settings";
import { FAMILY_TITLES } from "../../domain/rules/families";
import type { SeverityChoice } from "../../domain/settings-words/settings";
import { RuleLine } from "./rule-line";
import type { RuleFamily } from "./search-rules";

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
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface RuleGroupProps {
  readonly group: RuleFamily;
  readonly severities: Settings["severities"];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (rule: string, choice: SeverityChoice) => void;
}

/** The rules of one family, folded away or not. */
export function RuleGroup({ group: { family, rules }, severities, open, onToggle, onChoose }: RuleGroupProps) {
  const styles = useStyles();
  const listId = useId();
  const own = rules.filter(({ id }) => severities[id] !== undefined).length;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={listId}
          onClick={onToggle}
        >
          {open ? (
            <ChevronDown16Regular className={styles.chevron} aria-hidden />
          ) : (
            <ChevronRight16Regular className={styles.chevron} aria-hidden />
          )}
          <Body1Strong className={styles.title}>{FAMILY_TITLES[family]}</Body1Strong>
          <Caption1 className={styles.count}>
            {own === 0 ? rules.length : `${String(own)} van ${String(rules.length)} eigen`}
          </Caption1>
        </Button>
      </h3>
      <ul role="list" id={listId} className={styles.list} hidden={!open}>
        {open &&
          rules.map((rule) => (
            <RuleLine
              key={rule.id}
              rule={rule}
              choice={severities[rule.id] ?? rule.severity}
              onChoose={(choice) => onChoose(rule.id, choice)}
            />
          ))}
      </ul>
    </div>
  );
}
