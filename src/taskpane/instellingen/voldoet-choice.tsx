// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { VoldoetRegel } from "../../domain/settings";
import { VOLDOET_REGELS } from "../../domain/settings-words/settings";
import { describeStatusCount, type StatusCount } from "../../domain/measures/status-words";

const REGELS = Object.keys(VOLDOET_REGELS) as VoldoetRegel[];

const useStyles = makeStyles({
  choice: { alignSelf: "stretch" },
  counts: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface VoldoetChoiceProps {
  readonly value: VoldoetRegel;
  /** What each rule means in this workbook; null where that is not known. */
  readonly counts: Readonly<Record<VoldoetRegel, StatusCount | null>>;
  readonly onChoose: (regel: VoldoetRegel) => void;
}

/** When a gemeente counts as "voldoet", with how many would under each rule. */
export function VoldoetChoice({ value, counts, onChoose }: VoldoetChoiceProps) {
  const styles = useStyles();
  const known = REGELS.flatMap((regel) => {
    const count = counts[regel];
    return count === null ? [] : [{ regel, count: describeStatusCount(count) }];
  });
  return (
    <>
      <Select
        className={styles.choice}
        aria-label="Wanneer een gemeente voldoet"
        value={value}
        onChange={(_, { value: regel }) => onChoose(regel as VoldoetRegel)}
      >
        {REGELS.map((regel) => (
          <option key={regel} value={regel}>
            {VOLDOET_REGELS[regel]}
          </option>
        ))}
      </Select>
      {known.length > 0 && (
        <ul className={styles.counts} aria-label="In deze werkmap">
          {known.map(({ regel, count }) => (
            <li key={regel}>
              <Caption1>
                {VOLDOET_REGELS[regel]}: {count}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
