// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import type { Family, Rule } from "./rule";

/** Families of which a rule is about any table, whoever it is about, but for those below. */
const FAMILIES: ReadonlySet<string> = new Set<Family>(["cel", "gemeente", "rekenen", "tijd"]);

/** Of these families: about the taakstelling, or about the division in regio's. Words of a sheet are looked at once. */
const ONLY_TAAKSTELLING: ReadonlySet<Rule["id"]> = new Set<Rule["id"]>([
  "cel.geen-soort",
  "gemeente.ontbreekt",
  "gemeente.andere-regio",
  "gemeente.twee-regios",
  "gemeente.zonder-regio",
  "rekenen.soorten-som",
  "tijd.peildatum-buiten-cyclus",
]);

/** Of other families: what a table of numbers must have to be read right. */
const ALSO: ReadonlySet<Rule["id"]> = new Set<Rule["id"]>([
  "structuur.dubbele-kolom",
  "structuur.dubbele-peildatum",
  "structuur.rij-zonder-naam",
  "structuur.rijen-onder-totaal",
  "plausibel.mutatie-negatief",
  "plausibel.einde-voor-opening",
  "plausibel.einde-onbekend",
  "plausibel.opening-onbekend",
  "plausibel.misschien-vervallen",
  "dekking.vervallen-rij",
]);

/**
 * The rules that judge the numbers of the soorten beside the taakstelling too: names, cells that cannot be read, dates and sums.
 * Nothing of the spreidingswet's taakstelling is asked of them, nor that all gemeenten are there.
 */
export const besideRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(
    ({ id, each }) =>
      each !== "wordedCell" &&
      !ONLY_TAAKSTELLING.has(id) &&
      (FAMILIES.has(id.slice(0, id.indexOf("."))) || ALSO.has(id)),
  );

/** The workbook as each soort beside the taakstelling has it. */
export const besideModels = (model: Model): readonly Model[] =>
  model.index.andereSoorten.map((soort) => {
    const index = model.index.of(soort);
    return { ...model, index, records: index.records };
  });
