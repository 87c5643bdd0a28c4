// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { endsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { realisatie } from "../../../domain/measures/realisatie";
import type { Model } from "../../../domain/model";
import { cellAddress } from "../../../domain/sheet/addresses";
import { CellNames } from "../../ui/cells/cell-names";
import { Picture } from "../../ui/picture/picture";
import { WholeDates } from "../../ui/whole-dates";
import { aboutWords } from "../about";
import type { Choices } from "../choices";
import { ProblemNote } from "../problem-note";
import { EndsChart } from "./chart";
import { endsMarks } from "./looks";
import { ENDS_COLUMNS, endsRows } from "./rows";
import { describeEnds, describeOutside } from "./words";

const useStyles = makeStyles({
  alone: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

const TITLE = "Als niets wordt verlengd";
const NO_TAB =
  "Wat er overblijft als niets wordt verlengd, is te zien zodra de werkmap een tabblad Locaties heeft, met per locatie de plaatsen, de opening en het einde.";

interface EndsSectionProps {
  readonly model: Model;
  readonly choices: Choices;
  readonly onJump: (tab: string, address: string) => void;
}

/** What is left of the places, quarter by quarter, if no locatie is extended. */
export function EndsSection({ model: { index }, choices, onJump }: EndsSectionProps) {
  const styles = useStyles();
  const { gebied, soort, peildatum } = choices;
  const found = useMemo(() => endsOfLocaties(index, gebied, soort, { peildatum }), [index, gebied, soort, peildatum]);
  const stand = useMemo(() => realisatie(index, gebied, soort, { peildatum }), [index, gebied, soort, peildatum]);
  if (!index.has("locaties")) return <Caption1 className={styles.alone}>{NO_TAB}</Caption1>;
  if (!found.ok)
    return (
      <section aria-label={TITLE} className={styles.alone}>
        <Caption1>Wat er overblijft als niets wordt verlengd, is niet bekend.</Caption1>
        <ProblemNote problem={found.problem} onJump={onJump} />
      </section>
    );
  const ends = found.value;
  const message = describeEnds(ends);
  return (
    <Picture
      title={TITLE}
      of="als niets wordt verlengd"
      about={aboutWords(choices)}
      columns={ENDS_COLUMNS}
      rows={endsRows(ends)}
      marks={endsMarks(ends)}
      notes={describeOutside(ends, stand)}
      lead={
        <Body1>
          <WholeDates text={message} />
        </Body1>
      }
      after={
        ends.unsure.ok ? (
          <CellNames
            label="Einde niet bekend"
            cells={ends.unsure.value.cells.map((cell) => ({ tab: cell.tab, address: cellAddress(cell) }))}
            onJump={onJump}
          />
        ) : (
          <ProblemNote problem={ends.unsure.problem} onJump={onJump} />
        )
      }
    >
      <EndsChart ends={ends} message={message} />
    </Picture>
  );
}
