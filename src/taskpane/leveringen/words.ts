// SPDX-License-Identifier: EUPL-1.2

import { compareSides } from "../../domain/compare/compare-sides";
import { sideOfLevering } from "../../domain/compare/sides";
import { nameOfSoort } from "../../domain/gemeenten/gebied";
import { foundGemeente } from "../../domain/gemeenten/found-gebied";
import { nameOfLevering, sameLevering, type Levering } from "../../domain/leveringen/levering";
import { contradictions } from "../../domain/leveringen/contradictions";
import type { Model } from "../../domain/model";
import type { CalendarDate } from "../../domain/sheet/dates";
import { groupBy } from "../../domain/sheet/group-by";
import { formatCount, formatDate, formatDateLong, formatList } from "../../domain/sheet/format";

/** What a levering is, in one line: its peildatum, cyclus, soorten and how many gemeenten are in it. */
export function describeLevering({ table: { peildatum, cyclus, columns, rows } }: Levering): string {
  const soorten = [...new Set(columns.flatMap(({ soort }) => (soort === null || soort === "beide" ? [] : [soort])))];
  const gemeenten = new Set(
    rows.flatMap(({ kind, gebied }) => (kind === "data" && gebied !== null ? (foundGemeente(gebied)?.code ?? []) : [])),
  );
  return [
    peildatum?.date === null || peildatum === null ? "geen peildatum" : formatDateLong(peildatum.date),
    ...(cyclus === null ? [] : [`cyclus ${String(cyclus)}`]),
    ...(soorten.length === 0 ? [] : [formatList(soorten.map((soort) => nameOfSoort(soort)))]),
    formatCount(gemeenten.size, "gemeente", "gemeenten"),
  ].join(" · ");
}

/** Who sent it and when it came in, as far as the user said so; "" where nothing is said. */
export const describeOrigin = ({ sender, received }: Levering): string =>
  [
    ...(sender === null ? [] : [`Van ${sender}`]),
    ...(received === null ? [] : [`ontvangen op ${formatDate(received)}`]),
  ].join(", ");

/** Of the same kind and counting, those of the same peildatum first. */
export function replaceable(levering: Levering, all: readonly Levering[]): readonly Levering[] {
  const { kind, replaces, table } = levering;
  const others = all.filter(
    (one) =>
      one.kind === kind &&
      !sameLevering(one, levering) &&
      (one.replacedBy === null || (replaces !== null && sameLevering(one, replaces))),
  );
  const isSameDay = ({ table: { peildatum } }: Levering): boolean => peildatum?.date === table.peildatum?.date;
  return [...others.filter(isSameDay), ...others.filter((one) => !isSameDay(one))];
}

/** How many numbers the one gives otherwise than the other whose place it takes. */
export function describeReplacing(model: Model, levering: Levering, other: Levering): string {
  const { changes } = compareSides(sideOfLevering(model, other), sideOfLevering(model, levering));
  const count = changes.filter(({ kind }) => kind !== "spelling").length;
  return count === 0
    ? `De cijfers van ${nameOfLevering(other)} en ${nameOfLevering(levering)} zijn dezelfde.`
    : `${formatCount(count, "cijfer is", "cijfers zijn")} in ${nameOfLevering(levering)} anders dan in ${nameOfLevering(other)}.`;
}

/** Leveringen that contradict each other about one day. */
export interface Double {
  readonly date: CalendarDate;
  readonly leveringen: readonly Levering[];
}

/** Which of them holds is for the user to say. Two that are equal, or are about other soorten, go together. */
export function doublesOf({ records, index, leveringen }: Model): readonly Double[] {
  const pairs = contradictions(records.figures, index).flatMap(([first]) => (first === undefined ? [] : [first]));
  return [
    ...groupBy(pairs, ({ date, other: { table } }) =>
      JSON.stringify([date, leveringen.findIndex((one) => one.table === table)]),
    ).values(),
  ].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const tables = new Set([first.other.table, ...ofOne.map(({ figure }) => figure.table)]);
    return [{ date: first.date, leveringen: leveringen.filter(({ table }) => tables.has(table)) }];
  });
}

/** The newest peildatum first; what has none is last. */
export const newestFirst = (all: readonly Levering[]): readonly Levering[] =>
  [...all].sort((a, b) => (b.table.peildatum?.date ?? "").localeCompare(a.table.peildatum?.date ?? ""));
