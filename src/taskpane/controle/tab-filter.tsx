// SPDX-License-Identifier: EUPL-1.2

import { Select, makeStyles } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";

const useStyles = makeStyles({ select: { flexBasis: "120px", flexGrow: 1, minWidth: 0 } });

interface TabFilterProps {
  /** How many open findings there are per tab, with what else is filtered. */
  readonly counts: ReadonlyMap<string, number>;
  /** Null for all tabs. */
  readonly tab: string | null;
  readonly onTab: (tab: string | null) => void;
}

/** Shows only the findings of one tab. */
export function TabFilter({ counts, tab, onTab }: TabFilterProps) {
  const styles = useStyles();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label="Toon tabblad"
      value={tab ?? ""}
      onChange={(_, { value }) => onTab(value === "" ? null : value)}
    >
      <option value="">Alle tabbladen ({formatPlaces(all)})</option>
      {[...counts].map(([name, count]) => (
        <option key={name} value={name}>
          {name} ({formatPlaces(count)})
        </option>
      ))}
    </Select>
  );
}
