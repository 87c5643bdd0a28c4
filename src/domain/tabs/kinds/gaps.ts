// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../records";

/**
 * True where what is called restopgave is in most rows what the realisatie leaves of the taakstelling: then it is no link of the chain, but a
 * difference. Rows in which one of both is 0 tell nothing.
 *
 * @param rows the figures of each row, of each with the numbers in question among them
 */
export function areGaps(rows: Iterable<readonly Figure[]>, isAsked: (figure: Figure) => boolean): boolean {
  let [known, right] = [0, 0];
  for (const figures of rows) {
    for (const { soort, places } of figures.filter(isAsked)) {
      const gaps = soortenOf(soort).flatMap((of) => gapIn(figures, of));
      if (places === null || gaps.length === 0) continue;
      known++;
      if (gaps.some((gap) => places === gap || places === Math.max(0, gap))) right++;
    }
  }
  return right * 2 > known;
}

/** A column that names no soort may be of any. */
const soortenOf = (soort: SoortOfTotaal): readonly SoortOfTotaal[] =>
  soort === "totaal" ? ["totaal", "regulier", "amv"] : [soort];

function gapIn(figures: readonly Figure[], soort: SoortOfTotaal): number[] {
  const [task, stand] = [newest(figures, "taakstelling", soort), newest(figures, "realisatie", soort)];
  return task === null || stand === null || task === 0 || stand === 0 ? [] : [task - stand];
}

function newest(figures: readonly Figure[], grootheid: Grootheid, soort: SoortOfTotaal): number | null {
  const ofSoort = (of: SoortOfTotaal): number | null =>
    figures
      .filter((figure) => figure.grootheid === grootheid && figure.soort === of)
      .reduce<Figure | null>((last, one) => ((last?.date ?? "") > (one.date ?? "") ? last : one), null)?.places ?? null;
  const own = ofSoort(soort);
  if (own !== null || soort !== "totaal") return own;
  const [regulier, amv] = [ofSoort("regulier"), ofSoort("amv")];
  return regulier === null || amv === null ? null : regulier + amv;
}
