// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Body1Strong, Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  toggle: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, textAlign: "left", overflowWrap: "anywhere" },
});

interface FoldButtonProps extends Pick<ButtonProps, "aria-controls" | "className" | "tabIndex"> {
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** A title over the whole width that folds what is below it. */
export function FoldButton({ title, open, onToggle, children, className, ...more }: FoldButtonProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <Button
      appearance="subtle"
      {...more}
      className={mergeClasses(styles.toggle, className)}
      aria-expanded={open}
      onClick={onToggle}
    >
      <Chevron className={styles.chevron} aria-hidden />
      <Body1Strong className={styles.title}>{title}</Body1Strong>
      {children}
    </Button>
  );
}
