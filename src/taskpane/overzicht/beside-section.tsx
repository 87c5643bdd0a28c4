// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { MoreFigure } from "./more-figures";
import { MoreFiguresList } from "./more-figures-list";
import { SectionHeading } from "../ui/picture/section-heading";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BesideSectionProps {
  readonly figures: readonly MoreFigure[];
  readonly onJump: (tab: string, address: string) => void;
}

/** The soorten that stand beside the taakstelling and are in none of its figures. */
export function BesideSection({ figures, onJump }: BesideSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <SectionHeading id={id}>Ernaast</SectionHeading>
        <Caption1 className={styles.quiet}>Dit telt niet mee in regulier, amv of totaal.</Caption1>
      </div>
      <MoreFiguresList figures={figures} withoutLine onJump={onJump} />
    </section>
  );
}
