// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { MonitorChoice } from "../../domain/monitor/plan";
import { MONITOR_NEWS } from "../../domain/monitor/words";
import { NEW_TABS } from "../../domain/new-tabs/words";
import type { MonitorOutcome, Progress } from "../../workbook/session.types";
import { describeProgress } from "../ui/describe-progress";
import { useBusy } from "../ui/use-busy";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  field: { alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

export interface MonitorViewProps {
  /** Of which a monitor can be made, the provincie first; none before there is a table with gemeenten. */
  readonly gebieden: readonly MonitorChoice[];
  readonly progress: Progress | null;
  readonly onMake: (gebied: string) => Promise<MonitorOutcome>;
  readonly onCancel: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** Makes a tab with all figures as live formulas, or brings it up to date. */
export function MonitorView({ gebieden, progress, onMake, onCancel, onAnnounce }: MonitorViewProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<MonitorOutcome | null>(null);
  const busy = useBusy(working);
  const gebied = gebieden.find(({ name }) => name === chosen) ?? gebieden[0];
  if (gebied === undefined) {
    return (
      <div className={styles.text}>
        <Body1>{MONITOR_NEWS.noGebied}</Body1>
      </div>
    );
  }
  const make = async (): Promise<void> => {
    setWorking(true);
    setOutcome(null);
    const next = await onMake(gebied.name);
    setOutcome(next);
    setWorking(false);
    onAnnounce(next.sentences.join(" "));
  };
  return (
    <div className={styles.text}>
      <Body1>
        Een eigen tabblad met de cijfers per gemeente en per regio, met grafieken, klaar om af te drukken. Alle cijfers
        zijn formules: verandert er iets in uw tabellen, dan verandert de monitor mee.
      </Body1>
      {gebieden.length > 1 && (
        <Field label="Gebied" className={styles.field}>
          <Select value={gebied.name} onChange={(_, { value }) => setChosen(value)}>
            {gebieden.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Body1>
        U kunt op het tabblad sorteren, filteren en er uw eigen kolommen naast zetten. Maakt u de monitor later opnieuw,
        dan blijven die staan, naast dezelfde gemeente. {NEW_TABS.undo}
      </Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={working} onClick={() => void make()}>
          {busy ? (progress === null ? "Bezig met maken…" : describeProgress(progress)) : "Maak monitorblad"}
        </Button>
        {busy && <Button onClick={onCancel}>Stop</Button>}
      </div>
      {outcome !== null && (
        <div className={styles.outcome}>
          {outcome.sentences.map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
        </div>
      )}
    </div>
  );
}
