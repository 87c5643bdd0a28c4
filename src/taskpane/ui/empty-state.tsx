// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** h2 where it stands in a view of its own, h3 in a detail. */
  readonly heading?: "h2" | "h3";
  /** What to do next. */
  readonly children: ReactNode;
}

/** A view with nothing in it says what is not there and what to do next. */
export function EmptyState({ title, heading = "h3", children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Body1Strong as={heading} className={styles.title}>
        {title}
      </Body1Strong>
      {typeof children === "string" ? <Body1>{children}</Body1> : children}
    </div>
  );
}
