// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/sheet/addresses";
import { cellsOf } from "../../domain/measures/missing";
import type { Problem } from "../../domain/measures/problem";
import { describeProblem } from "../../domain/measures/problem-words";
import { CellLink } from "../ui/cells/cell-link";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface ProblemNoteProps {
  readonly problem: Problem;
  readonly onJump: (tab: string, address: string) => void;
}

/** Why a number is not known, with the way to the cells that keep it from being known. */
export function ProblemNote({ problem, onJump }: ProblemNoteProps) {
  const styles = useStyles();
  const cells = cellsOf(problem);
  return (
    <div className={styles.note}>
      <Caption1>{describeProblem(problem)}</Caption1>
      {cells.length > 0 && (
        <Caption1 className={styles.cells}>
          {cells.map((cell) => (
            <CellLink
              key={`${cell.tab}!${cellAddress(cell)}`}
              tab={cell.tab}
              address={cellAddress(cell)}
              onJump={onJump}
            />
          ))}
        </Caption1>
      )}
    </div>
  );
}
