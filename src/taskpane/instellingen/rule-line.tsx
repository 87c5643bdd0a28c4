// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Rule } from "../../domain/rules/rule";
import { sourceText } from "../../domain/rules/source";
import { SEVERITY_CHOICES, type SeverityChoice } from "../../domain/settings-words/settings";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
  },
  reason: { color: tokens.colorNeutralForeground2 },
  select: { width: "200px", maxWidth: "100%" },
});

interface RuleLineProps {
  readonly rule: Rule;
  readonly choice: SeverityChoice;
  readonly onChoose: (choice: SeverityChoice) => void;
}

/** A rule with why it exists, where it comes from, and how serious what it finds is. */
export function RuleLine({ rule: { title, reason, source, severity }, choice, onChoose }: RuleLineProps) {
  const styles = useStyles();
  const titleId = useId();
  const reasonId = useId();
  return (
    <li className={styles.line}>
      <Body1 id={titleId}>{title}</Body1>
      <Caption1 id={reasonId} className={styles.reason}>
        {reason} Bron: {sourceText(source)}
      </Caption1>
      <Select
        size="small"
        className={styles.select}
        aria-labelledby={titleId}
        aria-describedby={reasonId}
        value={choice}
        onChange={(_, { value }) => onChoose(value as SeverityChoice)}
      >
        {SEVERITY_CHOICES.map((one) => (
          <option key={one} value={one}>
            {one === severity ? `${one} (standaard)` : one}
          </option>
        ))}
      </Select>
    </li>
  );
}
