// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, mergeClasses, Subtitle2, Title2, tokens } from "@fluentui/react-components";
import type { Answer } from "../../domain/measures/problem";
import { formatCount } from "../../domain/sheet/format";
import { MissingNote } from "../ui/cells/missing-note";
import { NARROW } from "../ui/little-room";
import { reachOf, type BarPlaces } from "./bar-shape";
import { explainGap } from "./explain-gap";
import { problemsOf, type GebiedFigures } from "./gebied-figures";
import { ProblemNote } from "./problem-note";
import { BarSwatch, RealisatieBar, type BarPart } from "./realisatie-bar";
import { percentage, places } from "./words";

const useStyles = makeStyles({
  headline: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  main: { display: "flex", flexDirection: "column" },
  // The number and, beside it, what it leaves out.
  graad: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "center" },
  title: { margin: 0, [NARROW]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 } },
  number: { fontVariantNumeric: "tabular-nums" },
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: 0 },
  // As wide as the others, unless a word asks for more.
  figure: { flex: "1 1 0" },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  value: { display: "flex", flexDirection: "column", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface HeadlineProps {
  readonly figures: GebiedFigures;
  /** What must be known to read it; null where nothing. */
  readonly setOff: string | null;
  readonly onJump: (tab: string, address: string) => void;
}

/** How far a gebied is, with gap and tekort side by side and why they differ. */
export function Headline({ figures, setOff, onJump }: HeadlineProps) {
  const styles = useStyles();
  const { gebied, soort, taakstelling, realisatie, graad, gap, tekort, overschot, behind, ahead, missing } = figures;
  const bar = barOf(figures);
  const explanation = explainGap(figures);
  const among = (note: string): string | null => (gebied.level === "gemeente" ? null : note);
  return (
    <section aria-label={`${gebied.naam}, ${soort}`} className={styles.headline}>
      <div className={styles.main}>
        <div className={styles.graad}>
          <Title2
            as="h2"
            className={mergeClasses(styles.title, styles.number)}
            aria-label={`${gebied.naam}, ${soort}: realisatiegraad ${percentage(graad)}`}
          >
            {percentage(graad)}
          </Title2>
          <MissingNote missing={missing} onJump={onJump} />
        </div>
        <Body1 role="status" className={styles.number}>
          {gap.ok
            ? `${places(realisatie)} van ${places(taakstelling)} plaatsen`
            : `Taakstelling ${places(taakstelling)}, realisatie ${places(realisatie)}`}
        </Body1>
        {setOff !== null && <Caption1>{setOff}</Caption1>}
      </div>
      {bar !== null && <RealisatieBar {...bar} reach={reachOf([bar])} height={14} />}
      {gap.ok && (
        <dl className={styles.figures}>
          <Figure
            name="Tekort"
            part="tekort"
            value={tekort}
            note={among(formatCount(behind, "gemeente", "gemeenten"))}
          />
          <Figure
            name="Overschot"
            part="overschot"
            value={overschot}
            note={among(formatCount(ahead, "gemeente", "gemeenten"))}
          />
          <Figure name="Gap" value={gap} note={among("per saldo")} />
        </dl>
      )}
      {problemsOf(figures).map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} onJump={onJump} />
      ))}
      {whatToDo(figures).map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
      {explanation !== null && <Caption1 className={styles.quiet}>{explanation}</Caption1>}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly part?: BarPart;
  readonly value: Answer<number>;
  readonly note: string | null;
}

function Figure({ name, part, value, note }: FigureProps) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>
        {part !== undefined && <BarSwatch part={part} />}
        <Caption1 className={styles.quiet}>{name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Subtitle2 className={styles.number}>{places(value)}</Subtitle2>
        {note !== null && <Caption1 className={styles.quiet}>{note}</Caption1>}
      </dd>
    </div>
  );
}

/** Null where one of its sides is not known. */
export function barOf({
  taakstelling,
  realisatie,
  tekort,
  overschot,
}: Pick<GebiedFigures, "taakstelling" | "realisatie" | "tekort" | "overschot">): BarPlaces | null {
  if (!taakstelling.ok || !realisatie.ok || !tekort.ok || !overschot.ok) return null;
  return {
    taakstelling: taakstelling.value,
    realisatie: realisatie.value,
    tekort: tekort.value,
    overschot: overschot.value,
  };
}

/** Where a side is in no tab: how it gets there. */
function whatToDo({ taakstelling, realisatie }: GebiedFigures): readonly string[] {
  return [
    ...(isAbsent(taakstelling)
      ? ["Zet de taakstelling per gemeente op een tabblad Verdeelbesluit, of in een kolom op het tabblad Voortgang."]
      : []),
    ...(isAbsent(realisatie)
      ? ["Zet de realisatie per gemeente op een tabblad Voortgang, met de peildatum boven de kolom."]
      : []),
  ];
}

function isAbsent(side: Answer<number>): boolean {
  return !side.ok && (side.problem.kind === "missing-tab" || side.problem.kind === "not-in-tab");
}
