// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../../sheet/extremes";

/** One way to compute a column, or null for a row in which a number that it needs is not known. */
export interface Formula<R> {
  readonly name: string;
  compute(row: R): number | null;
}

interface Deviation<R, F extends Formula<R>> {
  readonly row: R;
  readonly formula: F;
  readonly computed: number;
}

/** What the rows of a column say of it. */
export interface Judged<R, F extends Formula<R>> {
  /** False where nothing tells what the column computes: then it was not checked. */
  readonly isChecked: boolean;
  readonly wrong: readonly Deviation<R, F>[];
}

/** What a column may compute. */
export interface Readings<R, F extends Formula<R>> {
  /** What a column of that name mostly is. */
  readonly usual: readonly F[];
  /** Of these one must hold, where no formula is followed. */
  readonly sure: readonly F[];
  /** Sums of the columns beside it, asked for where the usual ones do not explain all rows. */
  readonly others?: () => readonly F[];
  /** Whether a row that is right tells something: 0 = 0 does not. */
  readonly tells?: (row: R, formula: F) => boolean;
}

type Holds<R> = (row: R, computed: number) => boolean;

/** Fewer rows than this do not show what a column computes. */
const FEWEST_ROWS = 2;

/**
 * What a column computes ("verschil" can be four things) is taken from the column itself: the formula that holds for more than half of its
 * rows, or another sum of what stands beside it that holds for more rows, and for all but few. Where none does, only what is sure tells what is wrong.
 */
export function judge<R, F extends Formula<R>>(
  rows: readonly R[],
  { usual, sure, others, tells = () => true }: Readings<R, F>,
  holds: Holds<R>,
): Judged<R, F> {
  const score = (formulas: readonly F[]): Scored<F>[] => formulas.map((formula) => scoreOf(rows, formula, holds));
  const [best] = score(usual)
    .filter(({ known, right }) => right >= FEWEST_ROWS && right * 2 > known)
    .sort((a, b) => b.right - a.right);
  const wrong = deviations(rows, best === undefined ? sure : [best.formula], holds);
  const isChecked = best !== undefined || rows.some((row) => sure.some((formula) => formula.compute(row) !== null));
  if ((isChecked && wrong.length === 0) || others === undefined) return { isChecked, wrong };
  const better = score(others()).filter(
    ({ formula, known, right }) =>
      right > (best?.right ?? FEWEST_ROWS - 1) &&
      known - right <= Math.max(1, known / 4) &&
      rows.some((row) => tells(row, formula) && holds(row, formula.compute(row) ?? NaN)),
  );
  const most = largest(better.map(({ right }) => right));
  const followed = better.filter(({ right }) => right === most).map(({ formula }) => formula);
  return followed.length === 0 ? { isChecked, wrong } : { isChecked: true, wrong: deviations(rows, followed, holds) };
}

interface Scored<F> {
  readonly formula: F;
  readonly known: number;
  readonly right: number;
}

function scoreOf<R, F extends Formula<R>>(rows: readonly R[], formula: F, holds: Holds<R>): Scored<F> {
  let [known, right] = [0, 0];
  for (const row of rows) {
    const computed = formula.compute(row);
    if (computed === null) continue;
    known++;
    if (holds(row, computed)) right++;
  }
  return { formula, known, right };
}

/** The rows in which none of the formulas holds. */
function deviations<R, F extends Formula<R>>(
  rows: readonly R[],
  formulas: readonly F[],
  holds: Holds<R>,
): Deviation<R, F>[] {
  return rows.flatMap((row) => {
    const computed = formulas.flatMap((formula) => {
      const value = formula.compute(row);
      return value === null ? [] : [{ row, formula, computed: value }];
    });
    const [first] = computed;
    return first === undefined || computed.some(({ computed: value }) => holds(row, value)) ? [] : [first];
  });
}
