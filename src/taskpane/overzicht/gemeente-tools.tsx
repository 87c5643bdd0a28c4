// SPDX-License-Identifier: EUPL-1.2

import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { SORTS, STATUSES, type LineStatus, type Selection, type Sort } from "./select-lines";

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  tekort: "grootste tekort eerst",
  overschot: "grootste overschot eerst",
  graad: "laagste realisatiegraad eerst",
  naam: "op naam",
};

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  sort: { gridColumn: "1 / -1", minWidth: 0 },
  part: { minWidth: 0 },
});

interface GemeenteToolsProps {
  readonly selection: Selection;
  /** How many gemeenten have each status. */
  readonly counts: ReadonlyMap<LineStatus, number>;
  readonly onSelection: (selection: Selection) => void;
}

/** Sorts the gemeenten, and shows those of one status or with a part of a name. */
export function GemeenteTools({ selection, counts, onSelection }: GemeenteToolsProps) {
  const styles = useStyles();
  const { sort, status, query } = selection;
  const change = (part: Partial<Selection>) => onSelection({ ...selection, ...part });
  return (
    <div className={styles.tools}>
      <Select
        size="small"
        aria-label="Volgorde"
        className={styles.sort}
        value={sort}
        onChange={(_, { value }) => change({ sort: value as Sort })}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {SORT_WORDS[one]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label="Status over regulier en amv"
        className={styles.part}
        value={status ?? ""}
        onChange={(_, { value }) => change({ status: STATUSES.find((one) => one === value) ?? null })}
      >
        <option value="">elke status</option>
        {STATUSES.filter((one) => counts.has(one) || one === status).map((one) => (
          <option key={one} value={one}>{`${one} (${String(counts.get(one) ?? 0)})`}</option>
        ))}
      </Select>
      <Input
        type="text"
        role="searchbox"
        aria-label="Zoek een gemeente"
        placeholder="Zoek"
        size="small"
        className={styles.part}
        value={query}
        contentBefore={<Search16Regular aria-hidden />}
        contentAfter={
          query === "" ? undefined : (
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label="Wis de zoekopdracht"
              onClick={() => change({ query: "" })}
            />
          )
        }
        onKeyDown={({ key }) => key === "Escape" && change({ query: "" })}
        onChange={(_, { value }) => change({ query: value })}
      />
    </div>
  );
}
