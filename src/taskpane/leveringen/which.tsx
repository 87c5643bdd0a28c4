// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { nameOfLevering, type Levering } from "../../domain/leveringen/levering";
import { keyOf } from "../../domain/leveringen/leveringen-of";
import type { Model } from "../../domain/model";
import { formatCount, formatDateLong } from "../../domain/sheet/format";
import { Section } from "../ui/section";
import { describeReplacing, type Double } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  button: { maxWidth: "100%", minWidth: "auto", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WhichProps {
  readonly model: Model;
  readonly date: Double["date"];
  readonly double: readonly Levering[];
  readonly busy: boolean;
  readonly onHolds: (one: Levering, other: Levering) => void;
}

/** Which of the leveringen that contradict each other holds. */
export function Which({ model, date, double, busy, onHolds }: WhichProps) {
  const styles = useStyles();
  const [first, second] = double;
  /** Two that say of no other one that they replace it: one click tells which holds, and nothing that was said gets lost. */
  const two =
    first !== undefined &&
    second !== undefined &&
    double.length === 2 &&
    double.every(({ replaces }) => replaces === null)
      ? ([
          [first, second],
          [second, first],
        ] as const)
      : null;
  return (
    <Section
      title={`Voor ${formatDateLong(date)} zijn er ${formatCount(double.length, "levering", "leveringen")}. Welke geldt?`}
    >
      {two !== null && <Body1>{describeReplacing(model, two[1][0], two[1][1])}</Body1>}
      <div className={styles.buttons}>
        {two?.map(([one, other]) => (
          <Button
            key={JSON.stringify(keyOf(one))}
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => onHolds(one, other)}
          >
            {nameOfLevering(one)} geldt
          </Button>
        ))}
        {two === null && <Body1>Kies hieronder bij Gegevens welke levering een andere vervangt.</Body1>}
      </div>
      <Caption1 className={styles.quiet}>
        De andere blijft staan en telt niet meer mee. Dat kunt u terugdraaien.
      </Caption1>
    </Section>
  );
}
