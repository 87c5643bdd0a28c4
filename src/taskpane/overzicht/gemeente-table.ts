// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatList } from "../../domain/sheet/format";
import type { PictureRow } from "../ui/picture/picture";
import type { LegendMark } from "../ui/picture/legend";
import { barOf } from "./bar-of";
import { isBeyond, type BarScale } from "./bar-scale";
import type { Forward, GemeenteLine } from "./gemeente-lines";
import { places } from "./words";

interface GemeenteTable {
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
}

/** Every number of the bars. Of amv and of the prognose only where the workbook says something of them. */
export function gemeenteTable(lines: readonly GemeenteLine[], forward: Forward | null): GemeenteTable {
  const hasAmv = lines.some(({ amv }) => amv?.taakstelling.ok === true || amv?.realisatie.ok === true);
  return {
    columns: [
      "Gemeente",
      "Taak\u00ADstelling",
      "Reali\u00ADsatie",
      "Tekort",
      "Over\u00ADschot",
      ...(forward === null ? [] : [forward.name]),
      ...(hasAmv ? ["Amv: taak\u00ADstelling", "Amv: reali\u00ADsatie"] : []),
    ],
    rows: lines.map(({ gemeente, taakstelling, realisatie, tekort, overschot, prognose, amv }) => ({
      key: gemeente.code,
      name: gemeente.naam,
      values: [
        ...[taakstelling, realisatie, tekort, overschot].map(places),
        ...(forward === null || prognose === null ? [] : [places(prognose)]),
        ...(hasAmv && amv !== null ? [places(amv.taakstelling), places(amv.realisatie)] : []),
      ],
    })),
  };
}

/** The marks that the bars of these gemeenten have, in words. */
export function gemeenteMarks(lines: readonly GemeenteLine[], forward: Forward | null): readonly LegendMark[] {
  const bars = lines.flatMap((line) => barOf(line) ?? []);
  const all = bars.flatMap((bar) => (bar.amv === null ? [bar] : [bar, bar.amv]));
  const marks: readonly (LegendMark & { readonly drawn: boolean })[] = [
    { mark: "mark", word: "taakstelling", drawn: all.some(({ taakstelling }) => taakstelling > 0) },
    { mark: "realised", word: "gerealiseerd", drawn: bars.some(({ realisatie }) => realisatie > 0) },
    { mark: "tekort", word: "tekort", drawn: all.some(({ tekort }) => tekort > 0) },
    { mark: "above", word: "boven de taakstelling", drawn: all.some(({ overschot }) => overschot > 0) },
    {
      mark: "prognose",
      word: forward === null ? "" : forward.name.toLowerCase(),
      drawn: forward !== null && bars.some(({ prognose, realisatie }) => prognose !== null && prognose > realisatie),
    },
    { mark: "amv", word: "dunne balk: amv", drawn: bars.some(({ amv }) => amv !== null) },
  ];
  return marks.filter(({ drawn }) => drawn).map(({ mark, word }) => ({ mark, word }));
}

/** What the bars do not show of these gemeenten: where one goes on beyond the end, and of whom the prognose is not known. */
export function gemeenteNotes(
  lines: readonly GemeenteLine[],
  scale: BarScale,
  forward: Forward | null,
): readonly string[] {
  const beyond = lines.filter((line) => {
    const bar = barOf(line);
    return bar !== null && isBeyond(scale, bar);
  });
  const unknown = lines.filter(({ tekort, prognose }) => tekort.ok && prognose?.ok === false);
  return [
    ...(beyond.length === 0
      ? []
      : [`Verder dan 200 % van de eigen taakstelling gaat de balk niet. Meer hebben: ${named(beyond)}.`]),
    ...(forward === null || unknown.length === 0
      ? []
      : [`${forward.name} is niet bekend van ${named(unknown)}; daar staat geen prognose in de balk.`]),
  ];
}

/** As many as can be read at a glance; the table has them all. */
const NAMED = 5;

function named(lines: readonly GemeenteLine[]): string {
  const names = lines.map(({ gemeente }) => gemeente.naam);
  if (names.length <= NAMED) return formatList(names);
  return `${names.slice(0, NAMED).join(", ")} en nog ${formatCount(names.length - NAMED, "gemeente", "gemeenten")}`;
}
