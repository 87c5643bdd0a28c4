// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, makeStyles, ProgressBar, Subtitle1, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import type { Soort } from "../../domain/gebied";
import type { Answer } from "../../domain/measures/problem";
import { formatPercent, formatPlaces } from "../../domain/text/format";
import { explainGap } from "./explain-gap";
import type { SoortOverzicht } from "./overzicht";
import { unknownsOf } from "./unknowns";

const SOORT_NAMES: Readonly<Record<Soort, string>> = { regulier: "Regulier", amv: "Amv" };
const UNKNOWN = "onbekend";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  main: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  number: { fontVariantNumeric: "tabular-nums" },
  figures: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS, margin: 0 },
  figure: { display: "flex", flexDirection: "column", textAlign: "right" },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How far the provincie is with one soort. */
export function SoortCard({ figures }: { readonly figures: SoortOverzicht }) {
  const styles = useStyles();
  const headingId = useId();
  const { soort, graad, realisatie, taakstelling } = figures;
  const explanation = explainGap(figures);
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={styles.heading}>
        {SOORT_NAMES[soort]}
      </Subtitle2>
      <div className={styles.main}>
        <Title3 className={styles.number}>{percentage(graad)}</Title3>
        <Body1 className={styles.number}>
          {places(realisatie)} van {places(taakstelling)} plaatsen
        </Body1>
      </div>
      {graad.ok && <ProgressBar value={Math.min(1, graad.value)} thickness="large" aria-labelledby={headingId} />}
      <dl className={styles.figures}>
        <Measure name="Gap" value={figures.gap} />
        <Measure name="Tekort" value={figures.tekort} />
        <Measure name="Overschot" value={figures.overschot} />
      </dl>
      {unknownsOf(figures).map((reason) => (
        <Caption1 key={reason}>{reason}</Caption1>
      ))}
      {explanation !== null && <Caption1 className={styles.quiet}>{explanation}</Caption1>}
    </section>
  );
}

function Measure({ name, value }: { readonly name: string; readonly value: Answer<number> }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt>
        <Caption1 className={styles.quiet}>{name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Subtitle1 className={styles.number}>{places(value)}</Subtitle1>
      </dd>
    </div>
  );
}

function places(value: Answer<number>): string {
  return value.ok ? formatPlaces(value.value) : UNKNOWN;
}

function percentage(graad: Answer<number>): string {
  if (graad.ok) return formatPercent(graad.value * 100, 1);
  return graad.problem.kind === "division-by-zero" ? "geen taakstelling" : UNKNOWN;
}
