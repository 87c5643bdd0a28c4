// SPDX-License-Identifier: EUPL-1.2

import { useId, useMemo, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../../domain/model";
import { formatDate } from "../../../domain/sheet/format";
import { MissingNote } from "../../ui/cells/missing-note";
import type { Choices } from "../choices";
import { FigureTable } from "../figure-table";
import { ProblemNote } from "../problem-note";
import { SectionHeading } from "../section-heading";
import { TableToggle } from "../table-toggle";
import { burnUpOf } from "./burn-up";
import { BurnUpChart } from "./chart";
import { BURN_UP_COLUMNS, burnUpRows } from "./rows";
import { describeBurnUp, describeDeadline } from "./words";

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

const NO_DAY =
  "Of een gebied op schema ligt, is te zien zodra boven de realisatie een peildatum met jaar staat, zoals “Gerealiseerd 1-9-2025”.";

interface BurnUpSectionProps {
  readonly model: Model;
  readonly choices: Choices;
  readonly onJump: (tab: string, address: string) => void;
}

/** Is it on schedule: the realisatie so far and what is expected, against the taakstelling and its deadline. */
export function BurnUpSection({ model, choices, onJump }: BurnUpSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  const [table, setTable] = useState(false);
  const burnUp = useMemo(() => burnUpOf(model, choices), [model, choices]);
  if (burnUp === null) return <Caption1 className={styles.section}>{NO_DAY}</Caption1>;
  const { stand, forecast, deadline } = burnUp;
  const message = describeBurnUp(burnUp);
  const expected = forecast.ok ? forecast.value.places : forecast;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId} action={<TableToggle of="op schema" table={table} onToggle={setTable} />}>
        Op schema?
      </SectionHeading>
      <Body1>{message}</Body1>
      {table ? (
        <FigureTable labelledBy={headingId} columns={BURN_UP_COLUMNS} rows={burnUpRows(burnUp)} />
      ) : (
        <BurnUpChart burnUp={burnUp} message={message} />
      )}
      <Caption1 className={styles.quiet}>{describeDeadline(deadline, stand.date)}</Caption1>
      {!expected.ok && <ProblemNote problem={expected.problem} onJump={onJump} />}
      <MissingNote of={`${formatDate(stand.date)}:`} missing={stand.missing} onJump={onJump} />
      {forecast.ok && <MissingNote of="Prognose:" missing={forecast.value.missing} onJump={onJump} />}
    </section>
  );
}
