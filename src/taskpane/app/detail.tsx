// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
});

interface DetailProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A view that was opened from another one; it begins with the way back. */
export function Detail({ title, onBack, children }: DetailProps) {
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    back.current?.focus();
  }, [title]);
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Terug"
          title="Terug"
          onClick={onBack}
        />
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
      </div>
      {children}
    </section>
  );
}
