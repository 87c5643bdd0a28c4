// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  title: { margin: 0, overflowWrap: "anywhere" },
});

interface SectionHeadingProps {
  readonly id: string;
  readonly children: string;
  /** What can be done with the whole section. */
  readonly action?: ReactNode;
}

export function SectionHeading({ id, children, action }: SectionHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Subtitle2 as="h3" id={id} className={styles.title}>
        {children}
      </Subtitle2>
      {action}
    </div>
  );
}
