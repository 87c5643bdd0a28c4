// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useMemo, useState } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../domain/findings";
import { groupBy } from "../../domain/sheet/group-by";
import { searchFindings } from "./search";

export interface Filters {
  /** What is left of the findings. */
  readonly shown: readonly Finding[];
  /** The severities that are shown; empty means all. */
  readonly pressed: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** What was searched for, without blanks around it. */
  readonly searched: string;
  /** The tab that is shown; null means all. */
  readonly tab: string | null;
  readonly setTab: (tab: string | null) => void;
  /** How many open findings the other filters leave of each tab that has findings. */
  readonly tabs: ReadonlyMap<string, number>;
}

/**
 * By severity, words and tab, together.
 *
 * @param fixed by id what stands in the list and is mended: that is not counted
 */
export function useFilters(findings: readonly Finding[], fixed: ReadonlyMap<string, unknown>): Filters {
  const [pressed, setPressed] = useState<ReadonlySet<Severity>>(new Set());
  const [query, setQuery] = useState("");
  const [wanted, setTab] = useState<string | null>(null);
  const searched = useDeferredValue(query).trim();
  const found = useMemo(() => {
    const ofSeverity = pressed.size === 0 ? findings : findings.filter((finding) => pressed.has(finding.severity));
    return searchFindings(ofSeverity, searched);
  }, [findings, pressed, searched]);
  const tabs = useMemo(() => {
    const open = found.filter(({ id }) => !fixed.has(id));
    const left = groupBy(open, ({ tab }) => tab);
    return new Map([...new Set(findings.map(({ tab }) => tab))].map((tab) => [tab, left.get(tab)?.length ?? 0]));
  }, [findings, found, fixed]);
  // A tab of which all was mended has nothing to show.
  const tab = wanted !== null && tabs.has(wanted) ? wanted : null;
  const shown = useMemo(() => (tab === null ? found : found.filter((finding) => finding.tab === tab)), [found, tab]);
  const toggle = (severity: Severity): void => {
    const next = new Set(pressed);
    if (!next.delete(severity)) next.add(severity);
    setPressed(next.size === SEVERITIES.length ? new Set() : next);
  };
  return { shown, pressed, toggle, query, setQuery, searched, tab, setTab, tabs };
}
