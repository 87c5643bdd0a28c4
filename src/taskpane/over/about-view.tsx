// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatList } from "../../domain/sheet/format";
import type { Unreadable } from "../../workbook/session.types";
import { ConfirmButton } from "../ui/confirm-button";
import { Section } from "../ui/section";
import { UnreadableSection, type UnreadableActions } from "./unreadable-list";
import { KeptList, type KeptCounts } from "./kept-list";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  unread: { color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

export interface AboutViewProps extends Omit<UnreadableActions, "onAnnounce"> {
  readonly version: string;
  readonly kept: KeptCounts;
  /** What of it could not be read. */
  readonly problems: readonly string[];
  readonly unreadable: readonly Unreadable[];
  readonly onForget: () => Promise<string | null>;
  readonly onAnnounce: (text: string) => void;
}

/** Which version this is, what is kept where, and how to take all of it away. */
export function AboutView({ version, kept, problems, onForget, onAnnounce, ...unread }: AboutViewProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<{ readonly sentence: string; readonly failed: boolean } | null>(null);
  const forget = async (): Promise<void> => {
    const problem = await onForget();
    const sentence = problem ?? "Alles wat Spreiding in deze werkmap bewaarde, is gewist. Sla de werkmap op.";
    setOutcome({ sentence, failed: problem !== null });
    onAnnounce(sentence);
  };
  return (
    <>
      <div className={styles.text}>
        <Body1>Spreiding, versie {version}. Open broncode onder de licentie EUPL-1.2.</Body1>
        <Body1>Spreiding rekent in Excel zelf. Er gaan geen gegevens uit de werkmap naar buiten.</Body1>
      </div>
      <Section
        title="Wat in de werkmap wordt bewaard"
        what="Dit reist met het bestand mee. Wie het bestand met Spreiding opent, ziet het ook."
      >
        <KeptList kept={kept} />
        {problems.map((problem) => (
          <Caption1 key={problem} className={styles.unread}>
            {problem}
          </Caption1>
        ))}
      </Section>
      <UnreadableSection {...unread} onAnnounce={onAnnounce} />
      <Section title="Wat op deze computer wordt bewaard">
        <Caption1>In de browser van Excel: welk onderdeel u het laatst open had. Verder niets.</Caption1>
      </Section>
      <Section title="Wissen" what="Bijvoorbeeld voordat het bestand naar een ander gaat.">
        <ConfirmButton
          label="Wis alles wat Spreiding in deze werkmap bewaart…"
          question={questionOf(kept)}
          yes="Ja, wis alles"
          onConfirm={forget}
        />
        {outcome !== null && (
          <Caption1 className={outcome.failed ? styles.problem : undefined}>{outcome.sentence}</Caption1>
        )}
      </Section>
    </>
  );
}

function questionOf({ settings, acceptances, changes, leveringen, redenen }: KeptCounts): string {
  const lost = [
    ...(settings === 0 ? [] : [formatCount(settings, "eigen instelling", "eigen instellingen")]),
    ...(acceptances === 0 ? [] : [formatCount(acceptances, "acceptatie met haar reden", "acceptaties met hun reden")]),
    ...(leveringen === 0 ? [] : [formatCount(leveringen, "keuze bij Leveringen", "keuzes bij Leveringen")]),
    ...(redenen === 0 ? [] : [formatCount(redenen, "reden van een verandering", "redenen van veranderingen")]),
    ...(changes === 0 ? [] : [formatCount(changes, "wijziging in het logboek", "wijzigingen in het logboek")]),
  ];
  return [
    ...(lost.length === 0 ? [] : [`U verliest ${formatList(lost)}.`]),
    ...(changes === 0 ? [] : ["Wijzigingen kunnen daarna niet meer ongedaan worden gemaakt."]),
    "Markeringen gaan weg.",
    "Uw cellen en tabbladen blijven zoals ze zijn. Een rapport blijft staan en is daarna een gewoon tabblad.",
  ].join(" ");
}
