// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { VoldoetRegel } from "../../domain/settings";
import { VOLDOET_REGELS } from "../../domain/settings-words/settings";
import { describeStatusCount, type StatusCount } from "../../domain/measures/status-words";

const REGELS = Object.keys(VOLDOET_REGELS) as VoldoetRegel[];

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
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
  return (
    <RadioGroup
      aria-label="Wanneer een gemeente voldoet"
      value={value}
      onChange={(_, { value: regel }) => onChoose(regel as VoldoetRegel)}
    >
      {REGELS.map((regel) => {
        const count = counts[regel];
        return (
          <Radio
            key={regel}
            value={regel}
            label={
              <span className={styles.label}>
                {VOLDOET_REGELS[regel]}
                {count !== null && (
                  <Caption1 className={styles.count}>In deze werkmap: {describeStatusCount(count)}</Caption1>
                )}
              </span>
            }
          />
        );
      })}
    </RadioGroup>
  );
}
