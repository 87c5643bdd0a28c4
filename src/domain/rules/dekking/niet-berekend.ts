// SPDX-License-Identifier: EUPL-1.2

import { shownFormula } from "../../sheet/dutch-formula";
import { isNotCalculated } from "../../sheet/error-names";
import { formatCount } from "../../sheet/format";
import { isRead } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NotCalculatedParams {
  readonly formula: string;
  readonly cells: number;
}

/** Cells of a table with a formula that has no result yet, or that only Excel can calculate. */
export const nietBerekend: Rule<NotCalculatedParams, "table"> = {
  id: "dekking.niet-berekend",
  title: "Formule hier niet berekend",
  checks: "Een cel van een tabel heeft een formule die nog geen uitkomst heeft, of die alleen Excel kan uitrekenen.",
  reason: "Zonder uitkomst is het getal onbekend. Sommen met deze cellen zijn niet nagerekend.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: "alle",
  sentence: ({ formula, cells }) =>
    `In deze tabel ${cells === 1 ? "is" : "zijn"} ${formatCount(cells, "formule", "formules")} hier niet berekend${formula === "" ? "" : `, ${cells === 1 ? "" : "de eerste is "}${shownFormula(formula)}`}. Open de werkmap in Excel en sla haar op; dan staat de uitkomst erin.`,
  check({ rows }) {
    const cells = rows
      .filter(isRead)
      .flatMap((row) => row.cells.filter(({ reading }) => reading.kind === "error" && isNotCalculated(reading.error)));
    const [first] = cells;
    if (first === undefined) return null;
    const { formula, at } = first;
    return draftAt(at, { found: formula, params: { formula, cells: cells.length } });
  },
};
