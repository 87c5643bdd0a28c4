// SPDX-License-Identifier: EUPL-1.2

import { KIND_WORDS } from "../../domain/compare/archive-words";
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";
import { SearchBox } from "../ui/search-box";
import type { ChangeLine } from "./change-lines";
import { countsOf, subjectsOf, type LineFilter } from "./line-filter";

/** A list that is longer than a view or two is searched. */
const SEARCHED_FROM = 20;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 120px", minWidth: 0 },
  search: { flex: "1 1 100%", minWidth: 0 },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-1px",
  },
});

interface ListToolsProps {
  readonly lines: readonly ChangeLine[];
  readonly filter: LineFilter;
  /** How many lines have no reason yet. */
  readonly unexplained: number;
  readonly onFilter: (filter: LineFilter) => void;
}

/** Shows a part of the changes; only where there is something to choose. */
export function ListTools({ lines, filter, unexplained, onFilter }: ListToolsProps) {
  const styles = useStyles();
  const subjects = countsOf(lines, subjectsOf);
  const kinds = countsOf(lines, ({ kind }) => [kind]);
  const change = (part: Partial<LineFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className={styles.tools}>
      {lines.length > SEARCHED_FROM && (
        <SearchBox
          label="Zoek in wat er is veranderd"
          className={styles.search}
          query={filter.query}
          onQuery={(query) => change({ query })}
        />
      )}
      {subjects.length > 1 && (
        <Select
          size="small"
          className={styles.choice}
          aria-label="Toon cijfer"
          value={filter.subject ?? ""}
          onChange={(_, { value }) => change({ subject: value === "" ? null : value })}
        >
          <option value="">Alle cijfers ({formatPlaces(lines.length)})</option>
          {subjects.map(([subject, count]) => (
            <option key={subject} value={subject}>
              {subject} ({formatPlaces(count)})
            </option>
          ))}
        </Select>
      )}
      {kinds.length > 1 && (
        <Select
          size="small"
          className={styles.choice}
          aria-label="Toon soort wijziging"
          value={filter.kind ?? ""}
          onChange={(_, { value }) => change({ kind: kinds.find(([kind]) => kind === value)?.[0] ?? null })}
        >
          <option value="">Alle wijzigingen ({formatPlaces(lines.length)})</option>
          {kinds.map(([kind, count]) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]} ({formatPlaces(count)})
            </option>
          ))}
        </Select>
      )}
      <Button
        size="small"
        className={mergeClasses(filter.unexplained && styles.pressed)}
        aria-pressed={filter.unexplained}
        onClick={() => change({ unexplained: !filter.unexplained })}
      >
        Nog te verklaren ({formatPlaces(unexplained)})
      </Button>
    </div>
  );
}
