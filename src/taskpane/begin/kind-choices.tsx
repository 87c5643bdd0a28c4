// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, Caption1Strong, Checkbox, Label, makeStyles, tokens } from "@fluentui/react-components";
import { TAB_KIND_NAMES, TAB_KINDS, type TabKind } from "../../domain/tabs/table";
import { CHAIN_TABS } from "../../domain/tabs/chain";
import { EMPTY_KINDS } from "../../domain/new-tabs/empty-kinds";

const HELP: readonly TabKind[] = ["regio-indeling", "cyclus"];
const GROUPS: readonly (readonly [string, readonly TabKind[]])[] = [
  ["Taakstelling en voortgang", TAB_KINDS.filter((kind) => !CHAIN_TABS.includes(kind) && !HELP.includes(kind))],
  ["De keten van een cyclus", CHAIN_TABS],
  ["Hulp bij het lezen", HELP],
];

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  label: { display: "flex", flexDirection: "column" },
  title: { marginTop: tokens.spacingVerticalS },
  what: { color: tokens.colorNeutralForeground2 },
});

interface KindChoicesProps {
  readonly kinds: ReadonlySet<TabKind>;
  readonly onToggle: (kind: TabKind) => void;
}

/** Which tabs to make, with what each is for. */
export function KindChoices({ kinds, onToggle }: KindChoicesProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <Label id={labelId}>Welke tabbladen</Label>
      {GROUPS.map(([title, of]) => (
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <Caption1Strong className={styles.title}>{title}</Caption1Strong>
          {of.map((kind) => (
            <Checkbox
              key={kind}
              checked={kinds.has(kind)}
              onChange={() => onToggle(kind)}
              label={
                <span className={styles.label}>
                  {TAB_KIND_NAMES[kind]}
                  <Caption1 className={styles.what}>{EMPTY_KINDS[kind].purpose}</Caption1>
                </span>
              }
            />
          ))}
        </div>
      ))}
    </div>
  );
}
