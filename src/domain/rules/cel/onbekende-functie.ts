// SPDX-License-Identifier: EUPL-1.2

import { shownFormula } from "../../sheet/dutch-formula";
import { dutchErrorName } from "../../sheet/error-names";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { isUnknownFunction } from "../lib/unknown-function";

export interface UnknownFunctionParams {
  readonly text: string;
  readonly formula: string;
}

/** A left-over of a function that Excel does not know: `#NAAM?`, or `_xldudf_` in a formula. Other errors are another rule. */
export const onbekendeFunctie: Rule<UnknownFunctionParams, "wordedCell"> = {
  id: "cel.onbekende-functie",
  title: "Onbekende functie",
  checks: "Een cel toont #NAAM?, of heeft een formule met _xldudf_.",
  reason:
    "Excel kent de functie niet, bijvoorbeeld omdat een invoegtoepassing ontbrak toen het bestand werd opgeslagen.",
  source: { kind: "excel", reference: "OfficeDev/office-js 5611" },
  severity: "fout",
  each: "wordedCell",
  in: "alle",
  sentence: ({ text, formula }) =>
    `Hier staat ${dutchErrorName(text)}${formula === "" ? "" : ` met de formule ${shownFormula(formula)}`}. Excel kent deze functie niet. Typ de formule opnieuw terwijl de invoegtoepassing aan staat, of vul het getal in.`,
  check({ at, value, text, formula }) {
    if (!isUnknownFunction(value, formula)) return null;
    return draftAt(at, { found: formula === "" ? text : formula, params: { text, formula } });
  },
};
