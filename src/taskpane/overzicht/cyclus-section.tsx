// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { MissingNote } from "../ui/cells/missing-note";
import { FigureTable } from "../ui/picture/figure-table";
import type { PerCyclus } from "./per-cyclus";
import { ProblemNote } from "./problem-note";
import { SectionHeading } from "../ui/picture/section-heading";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The words of a status beside it would leave it a few letters.
  name: { whiteSpace: "nowrap" },
});

interface CyclusSectionProps {
  readonly of: PerCyclus;
  readonly onJump: (tab: string, address: string) => void;
}

/** The cycli of a workbook side by side: what the same stand is worth for each. */
export function CyclusSection({ of: { rows, cycli, inForce, problems }, onJump }: CyclusSectionProps) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>Per cyclus</SectionHeading>
      <Caption1>{inForce}</Caption1>
      <FigureTable
        labelledBy={headingId}
        columns={["Maat", ...cycli.map(({ cyclus }) => `Cyclus ${String(cyclus)}`)]}
        rows={rows.map((name, at) => ({
          key: name,
          name: <span className={styles.name}>{name}</span>,
          values: cycli.map(({ values }) => values[at] ?? ""),
        }))}
      />
      {cycli.map(({ cyclus, missing }) => (
        <MissingNote key={cyclus} of={`Cyclus ${String(cyclus)}:`} missing={missing} onJump={onJump} />
      ))}
      {problems.map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} onJump={onJump} />
      ))}
    </section>
  );
}
