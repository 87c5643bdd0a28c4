// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SearchBox } from "../ui/search-box";
import type { Grouping } from "./group-findings";

const GROUPINGS: readonly { readonly grouping: Grouping; readonly label: string }[] = [
  { grouping: "regel", label: "Per regel" },
  { grouping: "tabblad", label: "Per tabblad" },
];

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  switch: { display: "flex" },
  grouping: { minWidth: "auto", borderRadius: 0 },
  first: {
    borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
    marginRight: `-${tokens.strokeWidthThin}`,
  },
  last: { borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0` },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    zIndex: 0,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-1px",
  },
});

interface ListToolsProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  /** More filters, and what can be done with what is shown. */
  readonly children: ReactNode;
}

/** Searches the findings, and switches between by rule and by tab. */
export function ListTools({ query, onQuery, grouping, onGrouping, children }: ListToolsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <SearchBox label="Zoek in de bevindingen" className={styles.search} query={query} onQuery={onQuery} />
      <div role="group" aria-label="Groepeer" className={styles.switch}>
        {GROUPINGS.map(({ grouping: one, label }, index) => (
          <Button
            key={one}
            size="small"
            className={mergeClasses(
              styles.grouping,
              index === 0 ? styles.first : styles.last,
              one === grouping && styles.pressed,
            )}
            aria-pressed={one === grouping}
            onClick={() => onGrouping(one)}
          >
            {label}
          </Button>
        ))}
      </div>
      {children}
    </div>
  );
}
