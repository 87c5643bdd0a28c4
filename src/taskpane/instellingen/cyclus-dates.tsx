// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { cyclusSteps, type CyclusStep } from "../../domain/gemeenten/cyclus/cycli";
import type { CyclusStap } from "../../domain/tabs/records";
import { cyclusStepName } from "../../domain/gemeenten/cyclus/words";
import { formatDate } from "../../domain/sheet/format";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  steps: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  date: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  unknown: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

interface CyclusDatesProps {
  /** The steps of the workbook's own tab Cyclus. */
  readonly own: readonly CyclusStap[];
  /** The name of that tab, or null where there is none. */
  readonly tab: string | null;
  /** Puts such a tab in the workbook; answers null, or a sentence. */
  readonly onMake: () => Promise<string | null>;
  readonly onJump: (tab: string, address: string) => void;
}

/**
 * The dates of the cycli that are used. They are changed in one place, a tab of the workbook: there others see them too, the rules
 * check them, and each date has a cell to point to.
 */
export function CyclusDates({ own, tab, onMake, onJump }: CyclusDatesProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const steps = cyclusSteps(own);
  const numbers = [...new Set(steps.map(({ cyclus }) => cyclus))];
  const make = async (): Promise<void> => {
    setBusy(true);
    setProblem(await onMake());
    setBusy(false);
  };
  return (
    <>
      <div className={styles.list}>
        {numbers.map((number) => (
          <div key={number}>
            <Caption1Strong as="h4" className={styles.title}>
              Cyclus {number}
            </Caption1Strong>
            <dl className={styles.steps}>
              {steps
                .filter(({ cyclus }) => cyclus === number)
                .map((step) => (
                  <Step key={step.stap} step={step} />
                ))}
            </dl>
          </div>
        ))}
      </div>
      {tab === null ? (
        <Button disabledFocusable={busy} onClick={() => void make()}>
          Maak een tabblad Cyclus
        </Button>
      ) : (
        <Button onClick={() => onJump(tab, "A1")}>Ga naar het tabblad {tab}</Button>
      )}
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </>
  );
}

function Step({ step: { stap, date, announced, own } }: { readonly step: CyclusStep }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1>{cyclusStepName(stap)}</Caption1>
      </dt>
      <dd className={styles.date}>
        {date === null ? (
          <Caption1 className={styles.unknown}>
            {announced === null ? "niet bekend" : `${announced.words} (aangekondigd${own ? ", eigen" : ""})`}
          </Caption1>
        ) : (
          <Caption1>
            {formatDate(date)}
            {own && " (eigen)"}
          </Caption1>
        )}
      </dd>
    </>
  );
}
