// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatCount, formatDate } from "../../domain/sheet/format";
import { MissingNote } from "../ui/cells/missing-note";
import { FigureTable } from "../ui/picture/figure-table";
import { SectionHeading } from "../ui/picture/section-heading";
import { TableToggle } from "../ui/picture/table-toggle";
import { describeTrend, type TrendPoint } from "./trend";
import { TrendChart } from "./trend-chart";
import { places } from "./words";

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

/** The newest peildata of which is said whom they leave out; the message names all. */
const NOTES = 2;

interface TrendSectionProps {
  readonly points: readonly TrendPoint[];
  readonly onJump: (tab: string, address: string) => void;
}

/** The realisatie over the peildata of the workbook; a sentence where there are not several. */
export function TrendSection({ points, onJump }: TrendSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  const [table, setTable] = useState(false);
  if (points.length < 2) {
    return (
      <Caption1 className={mergeClasses(styles.section, styles.quiet)}>
        Een verloop is te zien zodra de werkmap de realisatie van twee of meer peildata heeft.
      </Caption1>
    );
  }
  const message = describeTrend(points);
  const partial = points.filter(({ missing }) => missing.length > 0);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId} action={<TableToggle of="verloop" table={table} onToggle={setTable} />}>
        Verloop
      </SectionHeading>
      <Body1>{message}</Body1>
      {table ? (
        <FigureTable
          labelledBy={headingId}
          columns={["Peildatum", "Realisatie", "Taakstelling", "Niet bekend"]}
          rows={points.map(({ date, realisatie, taakstelling, missing }) => ({
            key: date,
            name: formatDate(date),
            values: [places(realisatie), places(taakstelling), unknownOf(missing.length, realisatie.ok)],
          }))}
        />
      ) : (
        <>
          <TrendChart points={points} message={message} />
          <Caption1 className={styles.quiet}>
            Lijn met stippen: realisatie. Streepjeslijn: taakstelling.
            {partial.length > 0 && " Open stip: niet van alle gemeenten bekend."}
          </Caption1>
        </>
      )}
      {partial.slice(-NOTES).map(({ date, missing }) => (
        <MissingNote key={date} of={`${formatDate(date)}:`} missing={missing} onJump={onJump} />
      ))}
    </section>
  );
}

/** How many gemeenten are not in the realisatie. */
function unknownOf(missing: number, known: boolean): string {
  if (!known) return "alle";
  return missing === 0 ? "–" : formatCount(missing, "gemeente", "gemeenten");
}
