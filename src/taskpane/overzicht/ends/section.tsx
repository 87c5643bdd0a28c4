// SPDX-License-Identifier: EUPL-1.2

import { useId, useMemo, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { endsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { realisatie } from "../../../domain/measures/realisatie";
import type { Model } from "../../../domain/model";
import { cellAddress } from "../../../domain/sheet/addresses";
import { CellNames } from "../../ui/cells/cell-names";
import type { Choices } from "../choices";
import { FigureTable } from "../figure-table";
import { ProblemNote } from "../problem-note";
import { SectionHeading } from "../section-heading";
import { TableToggle } from "../table-toggle";
import { EndsChart } from "./chart";
import { ENDS_COLUMNS, endsRows } from "./rows";
import { describeEnds, describeOutside } from "./words";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NO_TAB =
  "Wat er overblijft als niets wordt verlengd, is te zien zodra de werkmap een tabblad Locaties heeft, met per locatie de plaatsen, de opening en het einde.";

interface EndsSectionProps {
  readonly model: Model;
  readonly choices: Choices;
  readonly onJump: (tab: string, address: string) => void;
}

/** What is left of the places, quarter by quarter, if no locatie is extended. */
export function EndsSection({ model: { index }, choices, onJump }: EndsSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  const [table, setTable] = useState(false);
  const { gebied, soort, peildatum } = choices;
  const found = useMemo(() => endsOfLocaties(index, gebied, soort, { peildatum }), [index, gebied, soort, peildatum]);
  const stand = useMemo(() => realisatie(index, gebied, soort, { peildatum }), [index, gebied, soort, peildatum]);
  if (!index.has("locaties")) return <Caption1 className={styles.section}>{NO_TAB}</Caption1>;
  if (!found.ok)
    return (
      <section className={styles.section} aria-labelledby={headingId}>
        <SectionHeading id={headingId}>Als niets wordt verlengd</SectionHeading>
        <ProblemNote problem={found.problem} onJump={onJump} />
      </section>
    );
  const ends = found.value;
  const message = describeEnds(ends);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading
        id={headingId}
        action={<TableToggle of="als niets wordt verlengd" table={table} onToggle={setTable} />}
      >
        Als niets wordt verlengd
      </SectionHeading>
      <Body1>{message}</Body1>
      {table ? (
        <FigureTable labelledBy={headingId} columns={ENDS_COLUMNS} rows={endsRows(ends)} />
      ) : (
        <EndsChart ends={ends} message={message} />
      )}
      {describeOutside(ends, stand).map((sentence) => (
        <Caption1 key={sentence} className={styles.quiet}>
          {sentence}
        </Caption1>
      ))}
      {ends.unsure.ok ? (
        <CellNames
          label="Einde niet bekend"
          cells={ends.unsure.value.cells.map((cell) => ({ tab: cell.tab, address: cellAddress(cell) }))}
          onJump={onJump}
        />
      ) : (
        <ProblemNote problem={ends.unsure.problem} onJump={onJump} />
      )}
    </section>
  );
}
