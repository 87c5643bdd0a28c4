// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { capitalised } from "../../../domain/sheet/format";
import { nameOfSoort } from "../../../domain/gemeenten/gebied";
import { FigureTable } from "../../ui/picture/figure-table";
import { ProblemNote } from "../problem-note";
import { SectionHeading } from "../../ui/picture/section-heading";
import type { PerSoort } from "./per-soort";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PerSoortBlockProps {
  readonly soorten: PerSoort;
  readonly onJump: (tab: string, address: string) => void;
}

/** The figures of a gemeente of each soort side by side, and why one of them is not known. */
export function PerSoortBlock({ soorten: { soorten, rows, problems }, onJump }: PerSoortBlockProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.block}>
      <SectionHeading id={id}>Per soort</SectionHeading>
      <FigureTable
        labelledBy={id}
        columns={["Maat", ...soorten.map((soort) => capitalised(nameOfSoort(soort)))]}
        rows={rows.map(({ name, values }) => ({ key: name, name, values }))}
      />
      {problems.map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} onJump={onJump} />
      ))}
    </section>
  );
}
