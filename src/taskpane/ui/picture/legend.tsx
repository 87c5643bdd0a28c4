// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { hatched } from "./hatched";
import { useLooks, type Mark } from "./looks";

/** A mark of a picture with the word for it: one of the looks, or a drawing of its own in a square of 12 by 12. */
export interface LegendMark {
  readonly mark: Mark | ReactElement;
  readonly word: string;
}

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  one: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { flexShrink: 0, width: "12px", height: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What each mark of a picture stands for. */
export function Legend({ marks }: { readonly marks: readonly LegendMark[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label="Legenda">
      {marks.map(({ mark, word }) => (
        <li key={word} className={styles.one}>
          <Swatch mark={mark} />
          <Caption1 className={styles.quiet}>{word}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** The look of a mark, beside its word. */
function Swatch({ mark }: { readonly mark: LegendMark["mark"] }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" className={styles.swatch} aria-hidden focusable="false">
      {typeof mark === "string" ? <SwatchShape mark={mark} /> : mark}
    </svg>
  );
}

function SwatchShape({ mark }: { readonly mark: Mark }) {
  const looks = useLooks();
  const look = looks[mark];
  switch (mark) {
    case "above":
      return <path className={look} d={hatched(1, 11, 1, 11)} />;
    case "mark":
      return <line className={look} x1={6} x2={6} y1={0} y2={12} />;
    case "amv":
      return <rect className={look} x={1} y={4} width={10} height={4} />;
    default:
      return <rect className={look} x={1} y={1} width={10} height={10} />;
  }
}
