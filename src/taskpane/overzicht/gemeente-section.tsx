// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useId, useMemo, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { formatCount } from "../../domain/sheet/format";
import { reachOf } from "./bar-shape";
import { FigureTable } from "../ui/picture/figure-table";
import type { GemeenteLine } from "./gemeente-lines";
import { GemeenteList } from "./gemeente-list";
import { GemeenteTools } from "./gemeente-tools";
import { barOf } from "./headline";
import { SectionHeading } from "../ui/picture/section-heading";
import { selectLines, statusOf, type LineStatus, type Selection } from "./select-lines";
import { TableToggle } from "../ui/picture/table-toggle";
import { places } from "./words";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface GemeenteSectionProps {
  readonly lines: readonly GemeenteLine[];
  readonly onGemeente: (gemeente: Gemeente) => void;
}

/** A bar per gemeente, or the same as a table. */
export function GemeenteSection({ lines, onGemeente }: GemeenteSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  const [selection, setSelection] = useState<Selection>({ sort: "tekort", status: null, query: "" });
  const [table, setTable] = useState(false);
  const asked = useDeferredValue(selection);
  const shown = useMemo(() => selectLines(lines, asked), [lines, asked]);
  // Over all gemeenten, so that a filter does not change the length of a bar.
  const reach = useMemo(() => reachOf(lines.flatMap((line) => barOf(line) ?? [])), [lines]);
  const counts = useMemo(() => countStatuses(lines), [lines]);
  const filtered = asked.status !== null || asked.query.trim() !== "";
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.top}>
        <SectionHeading id={headingId} action={<TableToggle of="gemeenten" table={table} onToggle={setTable} />}>
          Per gemeente
        </SectionHeading>
        <GemeenteTools selection={selection} counts={counts} onSelection={setSelection} />
        <Caption1 role="status" className={styles.quiet}>
          {filtered
            ? `${String(shown.length)} van ${formatCount(lines.length, "gemeente", "gemeenten")}.`
            : formatCount(lines.length, "gemeente.", "gemeenten.")}
          {asked.status !== null && " De status kijkt naar regulier en amv."}
        </Caption1>
        {shown.length === 0 && (
          <Body1>Geen gemeente past hierbij. Kies een andere status of zoek een ander deel van de naam.</Body1>
        )}
      </div>
      {shown.length > 0 && table && (
        <div className={styles.table}>
          <GemeenteTable lines={shown} labelledBy={headingId} />
        </div>
      )}
      {shown.length > 0 && !table && (
        <GemeenteList
          lines={shown}
          reach={reach}
          reasons={lines.some(({ tekort }) => tekort.ok)}
          onGemeente={onGemeente}
        />
      )}
    </section>
  );
}

function GemeenteTable({
  lines,
  labelledBy,
}: {
  readonly lines: readonly GemeenteLine[];
  readonly labelledBy: string;
}) {
  return (
    <FigureTable
      labelledBy={labelledBy}
      columns={["Gemeente", "Taak\u00ADstelling", "Reali\u00ADsatie", "Tekort", "Over\u00ADschot"]}
      rows={lines.map(({ gemeente, taakstelling, realisatie, tekort, overschot }) => ({
        key: gemeente.code,
        name: gemeente.naam,
        values: [taakstelling, realisatie, tekort, overschot].map(places),
      }))}
    />
  );
}

function countStatuses(lines: readonly GemeenteLine[]): ReadonlyMap<LineStatus, number> {
  const counts = new Map<LineStatus, number>();
  for (const line of lines) counts.set(statusOf(line), (counts.get(statusOf(line)) ?? 0) + 1);
  return counts;
}
