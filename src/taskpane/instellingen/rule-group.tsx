// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../domain/settings";
import { FAMILY_TITLES } from "../../domain/rules/families";
import type { SeverityChoice } from "../../domain/settings-words/settings";
import { FoldButton } from "../ui/fold-button";
import { RuleLine } from "./rule-line";
import type { RuleFamily } from "./search-rules";

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
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
        <FoldButton title={FAMILY_TITLES[family]} open={open} onToggle={onToggle} aria-controls={listId}>
          <Caption1 className={styles.count}>
            {own === 0 ? rules.length : `${String(own)} van ${String(rules.length)} eigen`}
          </Caption1>
        </FoldButton>
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
