// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { SoortOfTotaal } from "../../domain/gemeenten/gebied";
import type { ClosingQuestion } from "../../domain/measures/closing";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import { gebiedKey, SOORT_CHOICES } from "../overzicht/choices";
import { GebiedOptions } from "../overzicht/gebied-options";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  gebied: { flexBasis: "100%", minWidth: 0 },
  choice: { flexGrow: 1, minWidth: 0 },
  cyclus: { alignSelf: "center", padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
});

interface ClosingChoicesProps {
  readonly present: PresentGebieden;
  /** Of which the links are; of one there is nothing to choose. */
  readonly cycli: readonly number[];
  readonly question: ClosingQuestion;
  readonly onGebied: (key: string) => void;
  readonly onSoort: (soort: SoortOfTotaal) => void;
  readonly onCyclus: (cyclus: number) => void;
}

/** What the view is about: gebied, soort and cyclus, as far as the workbook has them. */
export function ClosingChoices({ present, cycli, question, onGebied, onSoort, onCyclus }: ClosingChoicesProps) {
  const styles = useStyles();
  const { gebied, soort, cyclus } = question;
  return (
    <div role="group" aria-label="Sluit het van" className={styles.choices}>
      <Select
        aria-label="Gebied"
        className={styles.gebied}
        value={gebiedKey(gebied)}
        onChange={(_, { value }) => onGebied(value)}
      >
        <GebiedOptions present={present} />
      </Select>
      <Select
        aria-label="Soort"
        className={styles.choice}
        value={soort}
        onChange={(_, { value }) => onSoort(value as SoortOfTotaal)}
      >
        {SOORT_CHOICES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
      {cycli.length === 1 && <Caption1 className={styles.cyclus}>cyclus {cyclus}</Caption1>}
      {cycli.length > 1 && (
        <Select
          aria-label="Cyclus"
          className={styles.choice}
          value={String(cyclus)}
          onChange={(_, { value }) => onCyclus(Number(value))}
        >
          {cycli.map((one) => (
            <option key={one} value={one}>
              cyclus {one}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
