// SPDX-License-Identifier: EUPL-1.2

import { parseReference, type Reference } from "./references";
import type { Parts } from "../parts";
import { partText } from "../xlsx-package";
import { asXml, fromXml } from "./as-xml";
import { storedValues, type StoredValue } from "./stored-values";

/** Far above any chart that people can read. */
const MOST_POINTS = 20_000;

const IS_CHART = /^xl\/charts\/chart\d*\.xml$/i;
const SOURCE = /<((?:\w+:)?)(str|num)Ref>([\s\S]*?)<\/\1\2Ref>/g;

/**
 * A package of which the charts show what their cells hold: programs that do not calculate draw a chart from the values that are kept in it. What
 * a chart has of cells that cannot be told apart here stays as it was, and so does every chart of which nothing changes.
 */
export function withChartCaches(parts: Parts): Parts {
  const charts = Object.keys(parts).filter((path) => IS_CHART.test(path));
  if (charts.length === 0) return parts;
  const valueAt = storedValues(parts);
  const changed = charts.flatMap((path) => {
    const xml = partText(parts, path) ?? "";
    const fresh = xml.replace(SOURCE, (source, prefix: string, kind: Kind, content: string) =>
      withCache(source, { prefix, kind, content }, valueAt),
    );
    return fresh === xml ? [] : [[path, new TextEncoder().encode(fresh)] as const];
  });
  return changed.length === 0 ? parts : { ...parts, ...(Object.fromEntries(changed) as Parts) };
}

type Kind = "num" | "str";

/** What a chart says of cells: their address, and what it keeps of them. */
interface Source {
  readonly prefix: string;
  readonly kind: Kind;
  readonly content: string;
}

function withCache(
  source: string,
  { prefix, kind, content }: Source,
  valueAt: ReturnType<typeof storedValues>,
): string {
  const formula = between(content, `<${prefix}f>`, `</${prefix}f>`);
  const reference = formula === null ? null : parseReference(fromXml(formula));
  if (formula === null || reference === null || pointsOf(reference) > MOST_POINTS) return source;
  const [open, close] = [`<${prefix}${kind}Cache>`, `</${prefix}${kind}Cache>`];
  const kept = between(content, open, close);
  const values = valuesIn(reference, valueAt);
  if (kept !== null && isSame(kept, values)) return source;
  const cache = open + (kind === "num" ? formatCode(prefix, kept ?? "") : "") + cacheXml(prefix, kind, values) + close;
  if (kept !== null) return source.replace(open + kept + close, () => cache);
  return source.replace(`</${prefix}f>`, (end) => end + cache);
}

/** What stands between two marks; null where they are not both there. */
function between(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  return start === -1 || end === -1 ? null : text.slice(start + open.length, end);
}

const pointsOf = ({ areas }: Reference): number =>
  areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

function valuesIn({ tab, areas }: Reference, valueAt: ReturnType<typeof storedValues>): StoredValue[] {
  return areas.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, at) =>
      valueAt(tab, row + Math.floor(at / columnCount), column + (at % columnCount)),
    ),
  );
}

/** A text among numbers counts as nothing; of names a number is one. */
function cacheXml(prefix: string, kind: Kind, values: readonly StoredValue[]): string {
  const points = values.map((value, at) =>
    value === null || (kind === "num" && !value.isNumber)
      ? ""
      : `<${prefix}pt idx="${String(at)}"><${prefix}v>${asXml(value.text)}</${prefix}v></${prefix}pt>`,
  );
  return `<${prefix}ptCount val="${String(values.length)}"/>${points.join("")}`;
}

const formatCode = (prefix: string, cache: string): string =>
  new RegExp(`<${prefix}formatCode>[^<]*</${prefix}formatCode>`).exec(cache)?.[0] ??
  `<${prefix}formatCode>General</${prefix}formatCode>`;

function isSame(cache: string, values: readonly StoredValue[]): boolean {
  const points = [...cache.matchAll(/<(?:\w+:)?pt\b[^<>]*?\bidx="(\d+)"[^<>]*>\s*<(?:\w+:)?v>([^<]*)</g)].map(
    ([, at = "", text = ""]) => ({ at: Number(at), text: fromXml(text) }),
  );
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, ...value }]));
  return (
    points.length === known.length &&
    known.every(({ at, text, isNumber }, place) => {
      const point = points[place];
      // One number has many spellings: 39814.0, 0.16400000000000001.
      return (
        point?.at === at &&
        (point.text === text || (isNumber && point.text !== "" && Number(point.text) === Number(text)))
      );
    })
  );
}
