// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Regio } from "../../domain/gemeenten/gebied";
import { formatCount } from "../../domain/sheet/format";
import { MissingNote } from "../ui/cells/missing-note";
import { FigureTable } from "../ui/picture/figure-table";
import type { RegioLines } from "./regio-lines";
import { SectionHeading } from "../ui/picture/section-heading";
import { places } from "./words";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RegioSectionProps {
  readonly regios: RegioLines;
  readonly onRegio: (regio: Regio) => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** A provincie by its regio's; the name of a regio chooses it. */
export function RegioSection({ regios: { lines, outside }, onRegio, onJump }: RegioSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>Per regio</SectionHeading>
      <FigureTable
        labelledBy={headingId}
        columns={["Regio", "Taak\u00ADstelling", "Realisatie", "Tekort"]}
        rows={lines.map(({ regio, figures }) => ({
          key: regio.naam,
          name: (
            <Link as="button" className={styles.link} onClick={() => onRegio(regio)}>
              {regio.naam}
              {figures.missing.length > 0 && " *"}
            </Link>
          ),
          values: [places(figures.taakstelling), places(figures.realisatie), places(figures.tekort)],
        }))}
      />
      {lines.map(({ regio, figures }) => (
        <MissingNote key={regio.naam} of={`* ${regio.naam}:`} missing={figures.missing} onJump={onJump} />
      ))}
      {outside > 0 && (
        <Caption1 className={styles.quiet}>
          {formatCount(outside, "gemeente hoort", "gemeenten horen")} bij geen van deze regio&apos;s.
        </Caption1>
      )}
    </section>
  );
}
