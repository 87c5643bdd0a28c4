// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { Body1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Gebied, Gemeente } from "../../../domain/gemeenten/gebied";
import { gebiedKey } from "../choices";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  way: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  up: { minHeight: "24px", overflowWrap: "anywhere", textAlign: "left" },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
});

interface Part {
  /** Of its heading. */
  readonly id: string;
  readonly label: string;
}

interface PageTopProps {
  readonly gemeente: Gemeente;
  /** The gebieden that it lies in, the smallest first. */
  readonly around: readonly Gebied[];
  /** Whether its name gets the focus. */
  readonly focus: boolean;
  /** The parts of the page to go to. */
  readonly parts: readonly Part[];
  readonly onUp: (gebied: Gebied) => void;
}

/** Where a gemeente lies, with the way back up and down the page. */
export function PageTop({ gemeente, around, focus, parts, onUp }: PageTopProps) {
  const styles = useStyles();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    window.scrollTo(0, 0);
    name.current?.focus({ preventScroll: true });
  }, [gemeente.code, focus]);
  return (
    <div className={styles.top}>
      <nav aria-label="Terug naar" className={styles.way}>
        {around.map((gebied) => (
          <Link key={gebiedKey(gebied)} as="button" className={styles.up} onClick={() => onUp(gebied)}>
            ‹ {gebied.naam}
          </Link>
        ))}
      </nav>
      <h2 ref={name} tabIndex={-1} className={styles.title}>
        {gemeente.naam}
      </h2>
      <nav aria-label={`Op de pagina van ${gemeente.naam}`} className={styles.way}>
        {parts.map(({ id, label }) => (
          <Link key={id} as="button" className={styles.up} onClick={() => goTo(id)}>
            <Body1>{label}</Body1>
          </Link>
        ))}
      </nav>
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
