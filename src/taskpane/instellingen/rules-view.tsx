// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { RULES } from "../../domain/rules/registry";
import type { Family } from "../../domain/rules/rule";
import type { Settings } from "../../domain/settings";
import { formatCount } from "../../domain/sheet/format";
import type { SeverityChoice } from "../../domain/settings-words/settings";
import { ConfirmButton } from "../ui/confirm-button";
import { SearchBox } from "../ui/search-box";
import { RuleGroup } from "./rule-group";
import { searchRules } from "./search-rules";
import { useSave, type SaveSettings } from "./use-save";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
  reset: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const STANDARD: ReadonlyMap<string, SeverityChoice> = new Map(RULES.map(({ id, severity }) => [id, severity]));

export interface RulesViewProps {
  readonly settings: Settings;
  readonly onSave: SaveSettings;
  readonly onAnnounce: (text: string) => void;
}

/** Every rule with its severity; only what differs from the standard is kept. */
export function RulesView({ settings: kept, onSave, onAnnounce }: RulesViewProps) {
  const styles = useStyles();
  const { settings, problem, save } = useSave(kept, onSave, onAnnounce);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<ReadonlySet<Family>>(new Set());
  const families = useMemo(() => searchRules(query), [query]);
  const searching = query.trim() !== "";
  const own = Object.keys(settings.severities).length;
  const toggle = (family: Family): void => {
    const next = new Set(open);
    if (!next.delete(family)) next.add(family);
    setOpen(next);
  };
  return (
    <>
      <div className={styles.text}>
        <Body1>
          Een fout is zeker fout, een waarschuwing waarschijnlijk, een aandachtspunt kan goed zijn. Kies per regel hoe
          ernstig zij is, of zet haar uit.
        </Body1>
        <SearchBox label="Zoek in de regels" query={query} onQuery={setQuery} />
        {problem !== null && (
          <Caption1 role="alert" className={styles.problem}>
            {problem}
          </Caption1>
        )}
        {families.length === 0 && <Body1>Geen regels met “{query.trim()}”.</Body1>}
      </div>
      {families.map((group) => (
        <RuleGroup
          key={group.family}
          group={group}
          severities={settings.severities}
          open={searching || open.has(group.family)}
          onToggle={() => toggle(group.family)}
          onChoose={(rule, choice) => void save((last) => withSeverity(last, rule, choice))}
        />
      ))}
      <div className={styles.reset}>
        <ConfirmButton
          label="Zet alle regels op standaard…"
          question={`${formatCount(own, "regel krijgt", "regels krijgen")} weer de standaard ernst.`}
          yes="Ja, zet op standaard"
          disabled={own === 0}
          onConfirm={() => save((last) => ({ ...last, severities: {} }))}
        />
      </div>
    </>
  );
}

function withSeverity(settings: Settings, rule: string, choice: SeverityChoice): Settings {
  const others = Object.entries(settings.severities).filter(([id]) => id !== rule);
  return {
    ...settings,
    severities: Object.fromEntries(choice === STANDARD.get(rule) ? others : [...others, [rule, choice]]),
  };
}
