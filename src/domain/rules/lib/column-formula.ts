// SPDX-License-Identifier: EUPL-1.2

/** One way to compute a column, or null for a row in which a number that it needs is not known. */
export interface Formula<R> {
  readonly name: string;
  compute(row: R): number | null;
}

export interface Deviation<R, F extends Formula<R>> {
  readonly row: R;
  readonly formula: F;
  readonly computed: number;
}

/** Fewer rows than this do not show what a column computes. */
const FEWEST_ROWS = 2;

/**
 * The rows that a column gets wrong. What a column computes ("verschil" can be four things) is taken from the column itself: the
 * formula that holds for more than half of its rows. Where none does, only `sure` formulas, of which one must hold, tell what is wrong.
 */
export function deviations<R, F extends Formula<R>>(
  rows: readonly R[],
  formulas: readonly F[],
  sure: readonly F[],
  holds: (row: R, computed: number) => boolean,
): Deviation<R, F>[] {
  const scored = formulas
    .map((formula) => {
      const known = rows.filter((row) => formula.compute(row) !== null);
      return {
        formula,
        known: known.length,
        right: known.filter((row) => holds(row, formula.compute(row) ?? NaN)).length,
      };
    })
    .filter(({ known, right }) => right >= FEWEST_ROWS && right * 2 > known)
    .sort((a, b) => b.right - a.right);
  const [best] = scored;
  const accepted = best === undefined ? sure : [best.formula];
  return rows.flatMap((row) => {
    const computed = accepted.flatMap((formula) => {
      const value = formula.compute(row);
      return value === null ? [] : [{ row, formula, computed: value }];
    });
    const [first] = computed;
    return first === undefined || computed.some(({ computed: value }) => holds(row, value)) ? [] : [first];
  });
}
