// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../../domain/model";
import { formatDate } from "../../../domain/sheet/format";
import { MissingNote } from "../../ui/cells/missing-note";
import { Picture } from "../../ui/picture/picture";
import { WholeDates } from "../../ui/whole-dates";
import { aboutWords } from "../about";
import type { Choices } from "../choices";
import { ProblemNote } from "../problem-note";
import { burnUpOf, hasNumbers } from "./burn-up";
import { BurnUpChart } from "./chart";
import { burnUpMarks } from "./looks";
import { BURN_UP_COLUMNS, burnUpRows } from "./rows";
import { describeBurnUp, describeDeadline, describeNothingKnown } from "./words";

const useStyles = makeStyles({
  alone: {
    display: "block",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
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
  const burnUp = useMemo(() => burnUpOf(model, choices), [model, choices]);
  if (burnUp === null) return <Caption1 className={styles.alone}>{NO_DAY}</Caption1>;
  if (!hasNumbers(burnUp)) return <Caption1 className={styles.alone}>{describeNothingKnown(choices)}</Caption1>;
  const { stand, forecast, deadline } = burnUp;
  const message = describeBurnUp(burnUp);
  const expected = forecast.ok ? forecast.value.places : forecast;
  return (
    <Picture
      title="Op schema?"
      of="op schema"
      about={aboutWords(choices)}
      columns={BURN_UP_COLUMNS}
      rows={burnUpRows(burnUp)}
      marks={burnUpMarks(burnUp)}
      notes={[describeDeadline(deadline, stand.date), ...(expected.ok ? [] : ["Er is geen prognose."])]}
      lead={
        <Body1>
          <WholeDates text={message} />
        </Body1>
      }
      after={
        <>
          {!expected.ok && <ProblemNote problem={expected.problem} onJump={onJump} />}
          <MissingNote of={`${formatDate(stand.date)}:`} missing={stand.missing} onJump={onJump} />
          {forecast.ok && <MissingNote of="Prognose:" missing={forecast.value.missing} onJump={onJump} />}
        </>
      }
    >
      <BurnUpChart burnUp={burnUp} message={message} />
    </Picture>
  );
}
