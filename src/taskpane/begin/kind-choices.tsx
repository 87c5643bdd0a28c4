// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, Checkbox, Label, makeStyles, tokens } from "@fluentui/react-components";
import { TAB_KIND_NAMES, TAB_KINDS, type TabKind } from "../../domain/tabs/table";
import { EMPTY_KINDS } from "../../domain/new-tabs/empty-kinds";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  label: { display: "flex", flexDirection: "column" },
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
      {TAB_KINDS.map((kind) => (
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
  );
}
