// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, mergeClasses, Title2, tokens } from "@fluentui/react-components";
import type { Answer } from "../../domain/measures/problem";
import { MissingNote } from "../ui/cells/missing-note";
import { NARROW } from "../ui/little-room";
import { problemsOf, type GebiedFigures } from "./gebied-figures";
import { ProblemNote } from "./problem-note";
import { WaterfallSection } from "./waterfall-section";
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
});

interface HeadlineProps {
  readonly figures: GebiedFigures;
  /** What must be known to read it; null where nothing. */
  readonly setOff: string | null;
  /** What it leaves out, as sums, see `describeWholeSides`. */
  readonly sums?: readonly string[];
  readonly onJump: (tab: string, address: string) => void;
}

/** How far a gebied is, and the way from taakstelling to realisatie. */
export function Headline({ figures, setOff, sums = [], onJump }: HeadlineProps) {
  const styles = useStyles();
  const { gebied, soort, taakstelling, realisatie, graad, gap, missing } = figures;
  return (
    <>
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
          {sums.map((sentence) => (
            <Caption1 key={sentence}>{sentence}</Caption1>
          ))}
        </div>
        {problemsOf(figures).map((problem) => (
          <ProblemNote key={JSON.stringify(problem)} problem={problem} onJump={onJump} />
        ))}
        {whatToDo(figures).map((sentence) => (
          <Caption1 key={sentence}>{sentence}</Caption1>
        ))}
      </section>
      <WaterfallSection figures={figures} sums={sums} />
    </>
  );
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
