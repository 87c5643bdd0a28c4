// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../../sheet/addresses";
import { shownFormula } from "../../sheet/dutch-formula";
import { remarkOf, storedText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";

export interface CircleParams {
  readonly formula: string;
  /** A cell in the circle that this one is made of, such as "Stand!C4"; null where it is in the circle itself. */
  readonly through: string | null;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** A number whose formula goes round in a circle, or is made of one that does. */
export const kringverwijzing: Rule<CircleParams, "oddCell"> = {
  id: "cel.kringverwijzing",
  title: "Kringverwijzing",
  checks:
    "De formule van een cel met een aantal of een datum verwijst, zelf of via andere cellen, naar zichzelf. Of zij rekent met zo'n cel.",
  reason:
    "Excel kan zo'n formule niet uitrekenen en toont 0 of een oud getal. Dat telt niet mee: formules waar deze cel in hoort, geven #N/B.",
  source: { kind: "excel", reference: "Microsoft, “Remove or allow a circular reference”" },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ formula, through, totals }) =>
    `${
      through === null
        ? `De formule ${shownFormula(formula)} verwijst, zelf of via andere cellen, naar deze cel.`
        : `De formule ${shownFormula(formula)} rekent met ${through}, en die cel verwijst naar zichzelf.`
    } Deze cel telt niet mee. ${through === null ? "Herstel de formule of vul het getal in." : "Herstel eerst die cel."}${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    const circle = remarkOf(cell, "circular");
    if (circle === undefined) return null;
    const { at, formula } = cell;
    const through = circle.through === null ? null : spokenAddress(circle.through.tab, cellAddress(circle.through));
    return draftAt(at, {
      found: storedText(model, at),
      params: { formula, through, totals: uncheckedTotals(model, table, at) },
    });
  },
};
