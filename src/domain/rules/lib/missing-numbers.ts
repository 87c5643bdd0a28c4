// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../figures/figure-index";
import { addendsOf, undisputedNumber } from "../../figures/undisputed";
import { foundGebied } from "../../gemeenten/found-gebied";
import { SOORTEN, type Gemeente, type SoortOfTotaal } from "../../gemeenten/gebied";
import { groupBy } from "../../sheet/group-by";
import type { Figure } from "../../tabs/records";

/** A number of a gemeente that a sum cannot be made with. */
export interface MissingNumber {
  readonly code: string;
  readonly naam: string;
  /**
   * `absent`: in no table. `unknown`: every cell about it is blank or unreadable. `partly`: one of them is, another gives it. `disputed`:
   * they give others.
   */
  readonly why: "absent" | "unknown" | "partly" | "disputed";
}

/** The gemeenten whose numbers of a soort make up others. */
export interface Addends {
  readonly soort: SoortOfTotaal;
  /** How many gemeenten. */
  readonly all: number;
  readonly missing: readonly MissingNumber[];
}

/** Over the gebieden of these figures, which are of one grootheid and moment, together. */
export function addendsPerSoort(index: FigureIndex, figures: readonly Figure[]): readonly Addends[] {
  return [...groupBy(figures, ({ soort }) => soort)].map(([soort, ofSoort]) => {
    const missing = new Map<string, MissingNumber | null>();
    for (const figure of ofSoort) {
      const gebied = foundGebied(figure.gebied);
      for (const gemeente of gebied === null ? [] : addendsOf(index, gebied, figure))
        if (!missing.has(gemeente.code)) missing.set(gemeente.code, missingNumber(index, gemeente, figure));
    }
    return { soort, all: missing.size, missing: [...missing.values()].filter((one) => one !== null) };
  });
}

/** How many have no number at all. */
export const lacking = ({ missing }: Addends): number =>
  missing.filter(({ why }) => why === "absent" || why === "unknown").length;

function missingNumber(index: FigureIndex, gemeente: Gemeente, subject: Figure): MissingNumber | null {
  if (undisputedNumber(index, gemeente, subject) !== null) return null;
  const own = index.about(gemeente, subject);
  const perSoort =
    own.length > 0 || subject.soort !== "totaal"
      ? [own]
      : SOORTEN.map((soort) => index.about(gemeente, { ...subject, soort })).filter((of) => of.length > 0);
  const { code, naam } = gemeente;
  return { code, naam, why: whyOf(perSoort) };
}

/** Of the first soort without a number. */
function whyOf(perSoort: readonly (readonly Figure[])[]): MissingNumber["why"] {
  const values = perSoort.map((figures) => new Set(figures.map(({ places }) => places)));
  if (values.every(({ size }) => size === 0)) return "absent";
  if (values.some((places) => places.size === 1 && places.has(null))) return "unknown";
  if (values.some((places) => places.size > (places.has(null) ? 2 : 1))) return "disputed";
  return values.some((places) => places.has(null)) ? "partly" : "unknown";
}
