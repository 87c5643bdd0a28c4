// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { formatDateLong } from "../../domain/text/format";
import { overzichtOf } from "./overzicht";
import { SoortCard } from "./soort-card";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalM },
  title: { margin: 0 },
  foot: { padding: tokens.spacingHorizontalM, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface OverzichtViewProps {
  /** Null while the workbook is being read. */
  readonly model: Model | null;
  readonly onMonitor: () => void;
}

/** The provincie at a glance, per soort. */
export function OverzichtView({ model, onMonitor }: OverzichtViewProps) {
  const styles = useStyles();
  const overzicht = useMemo(() => (model === null ? null : overzichtOf(model)), [model]);
  if (overzicht === null) {
    return (
      <div className={styles.head}>
        <Body1>Nog geen cijfers. Het overzicht verschijnt zodra de werkmap een blad met taakstelling en realisatie per gemeente heeft.</Body1>
      </div>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <Subtitle1 as="h2" className={styles.title}>{overzicht.provincie}</Subtitle1>
        <Caption1>
          {overzicht.peildatum === null ? "Peildatum niet bekend" : `Peildatum ${formatDateLong(overzicht.peildatum)}`}, opgeteld uit de gemeenten
        </Caption1>
      </div>
      {overzicht.soorten.map((figures) => (
        <SoortCard key={figures.soort} figures={figures} />
      ))}
      <div className={styles.foot}>
        <Button onClick={onMonitor}>Maak monitorblad</Button>
      </div>
    </>
  );
}
