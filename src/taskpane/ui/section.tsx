// SPDX-License-Identifier: EUPL-1.2

import { useId, type ReactNode } from "react";
import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  what: { color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly title: string;
  readonly what?: string;
  readonly children: ReactNode;
}

/** One subject with what belongs to it. */
export function Section({ title, what, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Body1Strong as="h3" id={id} className={styles.title}>
        {title}
      </Body1Strong>
      {what !== undefined && <Caption1 className={styles.what}>{what}</Caption1>}
      {children}
    </section>
  );
}
