// SPDX-License-Identifier: EUPL-1.2

import type { RefObject } from "react";
import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/sheet/dates";
import type { SoortOfTotaal } from "../../domain/gemeenten/gebied";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import { formatDate, formatPlaces } from "../../domain/sheet/format";
import { useTight } from "../ui/use-tight";
import { gebiedKey, SOORT_CHOICES, type Choices, type Wanted } from "./choices";
import { GebiedOptions } from "./gebied-options";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    // Below each other where their words do not fit beside each other.
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
  gebied: { flexBasis: "100%", minWidth: 0 },
  soort: { flexGrow: 1, minWidth: 0 },
  peildatum: { flexGrow: 9, minWidth: 0, maxWidth: "100%" },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

interface ChoiceBarProps {
  readonly choices: Choices;
  readonly present: PresentGebieden;
  /** Newest first; empty where no peildatum is known. */
  readonly peildata: readonly CalendarDate[];
  readonly gebiedRef: RefObject<HTMLSelectElement | null>;
  readonly onWant: (wanted: Partial<Wanted>) => void;
}

/** What the overzicht is about: gebied, soort and peildatum, as far as the workbook has them. */
export function ChoiceBar({ choices, present, peildata, gebiedRef, onWant }: ChoiceBarProps) {
  const styles = useStyles();
  // With little room the date says enough: the choice has the word for its name.
  const word = useTight() ? "" : "peildatum ";
  return (
    <div role="group" aria-label="Overzicht van" className={styles.bar}>
      <Select
        ref={gebiedRef}
        aria-label="Gebied"
        className={styles.gebied}
        value={gebiedKey(choices.gebied)}
        onChange={(_, { value }) => onWant({ gebied: value })}
      >
        <GebiedOptions present={present} />
      </Select>
      <Select
        aria-label="Soort"
        className={styles.soort}
        value={choices.soort}
        onChange={(_, { value }) => onWant({ soort: value as SoortOfTotaal })}
      >
        {SOORT_CHOICES.map((soort) => (
          <option key={soort} value={soort}>
            {soort}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Peildatum"
        className={styles.peildatum}
        value={choices.peildatum ?? ""}
        onChange={(_, { value }) => onWant({ peildatum: value })}
      >
        {peildata.length === 0 && <option value="">{word}niet bekend</option>}
        {peildata.map((date) => (
          <option key={date} value={date}>
            {word}
            {formatDate(date)}
          </option>
        ))}
      </Select>
      {present.provincies.length > 1 && (
        <Caption1 className={styles.note}>
          Deze werkmap heeft gemeenten van {formatPlaces(present.provincies.length)} provincies. U ziet er steeds één.
        </Caption1>
      )}
    </div>
  );
}
