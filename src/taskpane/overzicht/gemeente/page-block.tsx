// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  empty: { color: tokens.colorNeutralForeground2 },
});

interface PageBlockProps {
  /** The way to it from the top of the page. */
  readonly id: string;
  readonly title: string;
  /** What is said where there is nothing; null where there is something. */
  readonly empty: string | null;
  readonly children: ReactNode;
}

/** A part of the page of a gemeente. */
export function PageBlock({ id, title, empty, children }: PageBlockProps) {
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.block}>
      <Subtitle2 as="h3" id={id} tabIndex={-1} className={styles.title}>
        {title}
      </Subtitle2>
      {empty === null ? children : <Caption1 className={styles.empty}>{empty}</Caption1>}
    </section>
  );
}
