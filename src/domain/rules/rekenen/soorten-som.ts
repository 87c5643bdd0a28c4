// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../figures/figure-index";
import { foundGebied } from "../../gemeenten/found-gebied";
import { nameOfSoort, type SoortOfTotaal } from "../../gemeenten/gebied";
import { figuresOfTable } from "../lib/of-table";
import { cellAddress, spokenAddress } from "../../sheet/addresses";
import { groupBy } from "../../sheet/group-by";
import type { Figure } from "../../tabs/records";
import { formatList, formatPlaces } from "../../sheet/format";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { columnAt } from "../lib/cells";
import { once } from "../lib/once";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { bareTotals, type TotalOfSoorten } from "../lib/bare-totals";

export interface SoortenParams {
  readonly naam: string;
  readonly stated: number;
  /** Null where the row has only the amv of the total. */
  readonly regulier: number | null;
  /** Where such a row has another regulier in another table, by name. */
  readonly elsewhere: string | null;
  readonly amv: number;
  /** What the total counts besides, where that explains it, and in how many rows of its column. */
  readonly counted?: { readonly soorten: readonly Counted[]; readonly header: string; readonly rows: number };
}

type Counted = Pick<Figure, "soort"> & { readonly places: number };

/** A stated total beside both soorten in one row that is not regulier + amv, or that is less than the amv in it. */
export const soortenSom: Rule<SoortenParams, "table"> = {
  id: "rekenen.soorten-som",
  title: "Regulier en amv tellen niet op",
  checks: "Een totaal van een regel is niet regulier plus amv, of is minder dan de amv daarin.",
  reason: "Het totaal van een regel hoort regulier plus amv te zijn.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: [...WITH_FIGURES, "mutaties"],
  sentence: ({ naam, stated, regulier, amv, elsewhere, counted }) =>
    counted !== undefined
      ? `De kolom “${counted.header}” telt ${formatList(counted.soorten.map(({ soort }) => nameOfSoort(soort)))} mee. Bij ${naam} is ${formatPlaces(regulier ?? 0)} + ${formatPlaces(amv)} + ${counted.soorten.map(({ places }) => formatPlaces(places)).join(" + ")} = ${formatPlaces(stated)}${counted.rows === 1 ? "" : `, en zo in ${formatPlaces(counted.rows)} regels`}. Een totaal is hier alleen regulier + amv: haal de rest eruit.`
      : elsewhere !== null
        ? `Bij ${naam} staat als totaal ${formatPlaces(stated)}, waarvan ${formatPlaces(amv)} amv. Dan is regulier ${formatPlaces(stated - amv)}, maar in ${elsewhere} staat ${formatPlaces(regulier ?? 0)}.`
        : regulier === null
          ? `Bij ${naam} staat als totaal ${formatPlaces(stated)}, maar daarvan ${formatPlaces(amv)} amv: dat is meer dan het totaal.`
          : `Bij ${naam} staat als totaal ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(regulier)} + ${formatPlaces(amv)} = ${formatPlaces(regulier + amv)}.`,
  *check(table, model) {
    const totals: readonly StatedTotal[] = [
      ...statedTotals(figuresOfTable(model, table), model.index),
      ...bareTotals(model, table),
    ];
    const wrong = totals.flatMap(({ elsewhere = null, ...total }) => {
      const { at, stated, regulier, amv } = total;
      const sum = regulier === null ? null : regulier + amv;
      if (sum === null ? amv <= stated : stated === sum) return [];
      const soorten = sum === null || elsewhere !== null ? null : countedBesides(model, at, stated - sum);
      return [{ ...total, elsewhere, sum, soorten }];
    });
    const told = new Set<number>();
    for (const { at, sum, soorten, ...params } of wrong) {
      const rows = wrong.filter((one) => one.soorten !== null && one.at.column === at.column).length;
      const header = columnAt(table, at.column)?.header ?? "";
      // Of a column that counts others too this is one finding, not one for each row.
      if (soorten !== null && told.has(at.column)) continue;
      if (soorten !== null) told.add(at.column);
      yield draftAt(at, {
        found: formatPlaces(params.stated),
        expected: sum === null ? null : formatPlaces(sum),
        params: soorten === null ? params : { ...params, counted: { soorten, header, rows } },
      });
    }
  },
};

const besideByRow = once(({ index }: Model) => {
  const figures = index.andereSoorten.flatMap((soort) => index.of(soort).records.figures);
  return new Map([...groupBy(figures, ({ at }) => at.tab)].map(([tab, on]) => [tab, groupBy(on, ({ at }) => at.row)]));
});

/** The other soorten of the same row that come to this number: one of them, or all. */
function countedBesides(model: Model, { tab, row }: CellRef, rest: number): readonly Counted[] | null {
  const beside = besideByRow(model).get(tab)?.get(row) ?? [];
  for (const group of groupBy(beside, ({ grootheid, date }) => `${grootheid} ${String(date)}`).values()) {
    const known = group.flatMap(({ soort, places }) => (places === null || places === 0 ? [] : [{ soort, places }]));
    const sets = [known, ...known.map((one) => [one])];
    const set = sets.find((of) => of.length > 0 && of.reduce((sum, { places }) => sum + places, 0) === rest);
    if (set !== undefined) return set;
  }
  return null;
}

type StatedTotal = Omit<TotalOfSoorten, "regulier"> &
  Pick<SoortenParams, "regulier"> & { readonly elsewhere?: string | null };

/** The totals of which both soorten stand in the same row, or the amv there and regulier in another table. */
function* statedTotals(figures: readonly Figure[], index: FigureIndex): Generator<StatedTotal> {
  if (!figures.some(({ soort }) => soort === "totaal")) return;
  for (const ofRow of groupBy(figures, ({ at }) => at.row).values())
    for (const ofGrootheid of groupBy(ofRow, ({ grootheid }) => grootheid).values())
      for (const ofDate of groupBy(ofGrootheid, ({ date }) => date).values()) {
        const last = (asked: SoortOfTotaal): Figure | undefined => ofDate.filter(({ soort }) => soort === asked).at(-1);
        const [totaal, ofRegulier, amv] = [last("totaal"), last("regulier"), last("amv")?.places ?? null];
        const regulier = ofRegulier?.places ?? null;
        const stated = totaal?.places ?? null;
        if (totaal === undefined || stated === null || amv === null) continue;
        if (regulier === null && ofRegulier !== undefined) continue;
        const other = ofRegulier === undefined ? otherRegulier(index, totaal, stated - amv) : null;
        yield {
          at: totaal.at,
          naam: totaal.gebied.text,
          stated,
          regulier: regulier ?? other?.places ?? null,
          amv,
          elsewhere: other === null ? null : spokenAddress(other.at.tab, cellAddress(other.at)),
        };
      }
}

/** A regulier of the same moment that another table gives, and that is not what the amv leaves of the totaal. */
function otherRegulier(index: FigureIndex, totaal: Figure, rest: number): Figure | null {
  const gebied = totaal.total ? null : foundGebied(totaal.gebied);
  if (gebied === null) return null;
  const all = index.about(gebied, { ...totaal, soort: "regulier" });
  return all.find((one) => one.rest === undefined && one.places !== null && one.places !== rest) ?? null;
}
