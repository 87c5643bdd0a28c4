// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, useState } from "react";
import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";
import { severityWord } from "../../domain/rules/words";
import { KeepPlace } from "../ui/list/keep-place";
import { LongList } from "../ui/list/long-list";
import { useRovingTabindex } from "../ui/list/use-roving-tabindex";
import { AcceptGroup } from "./accept-group";
import { TIGHT } from "../ui/little-room";
import type { OpenForm } from "./finding-actions";
import { FindingRow } from "./finding-row";
import { FixedRow } from "./fixed-row";
import type { FindingGroup, Grouping } from "./group-findings";
import { GroupHeading } from "./group-heading";
import { estimatedHeight, listItems, type ListItem } from "./list-items";
import { SeverityIcon } from "../ui/severity-icon";
import type { FindingWork } from "./use-finding-work";

/** Up to here all groups are unfolded; beyond it only the fouten. */
const UNFOLD_ALL_UP_TO = 30;

const useStyles = makeStyles({
  severity: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    [TIGHT]: { paddingTop: tokens.spacingVerticalXS, paddingBottom: 0 },
  },
  word: { textTransform: "capitalize" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  /** Unfolds all groups: what was searched for must be in view. */
  readonly searching: boolean;
  /** Which findings follow from which other one. */
  readonly causes: ReadonlyMap<string, Finding>;
  /** The id of the finding that the user is at. */
  readonly current: string | null;
  readonly outdated: ReadonlySet<string>;
  readonly fixed: ReadonlyMap<string, JournalEntry>;
  readonly work: FindingWork;
}

const keyOf = (item: ListItem): string => item.key;

/** One stop for the Tab key; inside it the arrows walk over titles and rows, and Enter unfolds or jumps. */
export function FindingList({
  findings,
  grouping,
  searching,
  causes,
  current,
  outdated,
  fixed,
  work,
}: FindingListProps) {
  const root = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<{ readonly finding: string; readonly form: OpenForm } | null>(null);
  const items = useMemo(() => {
    const unfolded = ({ severity }: FindingGroup): boolean =>
      searching || severity === "fout" || findings.length <= UNFOLD_ALL_UP_TO;
    return listItems({
      findings,
      grouping,
      causes,
      isOpen: (group) => unfolded(group) !== toggled.has(group.key),
      isUnfolded: ({ id }) => searching !== toggled.has(id),
      fixed,
    });
  }, [findings, grouping, searching, causes, toggled, fixed]);
  const stops = useMemo(() => items.filter(({ kind }) => kind !== "severity").map(keyOf), [items]);
  const { active, handlers } = useRovingTabindex(root, stops);
  const keep = useMemo(
    () => items.flatMap(({ key }, index) => (key === active || key === form?.finding ? [index] : [])),
    [items, active, form],
  );

  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const tabIndexOf = (key: string) => (key === active ? 0 : -1);

  const row = ({ key, finding, follows, consequences, unfolded }: ListItem & { kind: "finding" }) => {
    const entry = fixed.get(finding.id);
    const shared = { finding, current: key === current, work, tabIndex: tabIndexOf(key) } as const;
    if (entry !== undefined) return <FixedRow {...shared} entry={entry} />;
    return (
      <FindingRow
        {...shared}
        withSeverity={follows || grouping === "tabblad"}
        follows={follows}
        consequences={consequences === 0 ? null : { count: consequences, unfolded, onToggle: () => toggle(key) }}
        outdated={outdated.has(finding.id)}
        form={form?.finding === key ? form.form : null}
        onForm={(next) => setForm(next === null ? null : { finding: key, form: next })}
      />
    );
  };
  return (
    <div ref={root} {...handlers}>
      <KeepPlace version={fixed}>
        <LongList items={items} keyOf={keyOf} estimate={estimatedHeight} keep={keep} label="Bevindingen">
          {(item) => {
            if (item.kind === "severity") return <SeverityHeading severity={item.severity} />;
            if (item.kind === "finding") return row(item);
            return (
              <GroupHeading
                group={item.group}
                open={item.open}
                count={item.count}
                onToggle={() => toggle(item.group.key)}
                tabIndex={tabIndexOf(item.key)}
              >
                {item.group.severity !== null && (
                  <AcceptGroup
                    id={item.key}
                    findings={item.group.findings.filter(({ id }) => !fixed.has(id) && !outdated.has(id))}
                    work={work}
                    open={form?.finding === item.key}
                    onOpen={(open) => setForm(open ? { finding: item.key, form: "accepteer" } : null)}
                    tabIndex={tabIndexOf(item.key)}
                  />
                )}
              </GroupHeading>
            );
          }}
        </LongList>
      </KeepPlace>
    </div>
  );
}

function SeverityHeading({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <h2 className={styles.severity}>
      <SeverityIcon severity={severity} />
      <Caption1Strong className={styles.word}>{severityWord(severity, 0)}</Caption1Strong>
    </h2>
  );
}
