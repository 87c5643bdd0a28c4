// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../domain/gemeenten/gebied";
import {
  blankReason,
  CLOSING_COLUMNS,
  closing,
  closingRows,
  closingSoort,
  type Closing,
} from "../domain/measures/closing";
import { stopsSum } from "../domain/measures/parts";
import { answer, problem, type Answer } from "../domain/measures/problem";
import type { Model } from "../domain/model";
import { TABLE_HEADERS } from "../domain/sheet/spilled-tables";
import { toCell } from "./answers";
import { blocksGrid } from "./blocks-grid";
import type { CellAnswer, GridAnswer } from "./grid-answer";

/** A row for each gebied and for all that it consists of, the whole first. */
export function sluithetGrid(
  model: Model,
  gebieden: unknown,
  soort: SoortOfTotaal | null,
  cyclus: number | null,
): GridAnswer {
  const { index } = model;
  const asked = soort ?? closingSoort(index, cyclus);
  return blocksGrid(
    model,
    gebieden,
    null,
    (gebied) => {
      const tree = closing(index, { gebied, soort: asked, cyclus });
      const blank = blankReason(tree);
      return blank === null ? answer({ rows: closingRows(tree).map(cellsOf) }) : problem(blank);
    },
    () => TABLE_HEADERS.SLUITHET,
  );
}

const cellsOf = (row: Closing): readonly CellAnswer[] => [
  row.gebied.naam,
  ...CLOSING_COLUMNS.map((column) => placesOrBlank(row[column])),
  row.word,
];

/** Blank is not known; what contradicts itself or cannot be read says so. */
const placesOrBlank = (value: Answer<number>): CellAnswer => (value.ok || stopsSum(value.problem) ? toCell(value) : "");
