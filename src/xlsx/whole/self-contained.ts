// SPDX-License-Identifier: EUPL-1.2

import { asUtf8, fromXml } from "./as-xml";
import { refersOutside } from "./outside";

const PARTS_OF_ITS_OWN =
  /<(?:\w+:)?(userShapes|externalData|legacyDrawingHF|hlinkClick|hlinkHover)\b[^<>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g;
const PICTURE = /<((?:\w+:)?)blipFill\b[\s\S]*?<\/\1blipFill>/g;
const RELATION = /\s(?:r|rel|relationships):(?:id|embed|link|pict)="/;

/**
 * The XML of a chart without what refers to a part of its own, such as shapes within it and the workbook of another program, and with the
 * values that it keeps in place of cells of another workbook; null where it cannot do without.
 */
export function selfContained(xml: string): string | null {
  const alone = asUtf8(xml)
    .replace(PARTS_OF_ITS_OWN, "")
    .replace(PICTURE, (_, prefix: string) => `<${prefix}noFill/>`);
  const own = withoutOutside(alone);
  return RELATION.test(own) ? null : own;
}

/** What a chart has that cannot stand in it alone, by the words for it. */
export const LOST_OF_CHARTS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/<(?:\w+:)?userShapes\b/, "vormen in grafieken"],
  [/<(?:\w+:)?blipFill\b/, "afbeeldingen in grafieken"],
];

const NUMBERS = /<((?:\w+:)?)numRef>\s*<\1f>([^<]*)<\/\1f>([\s\S]*?)<\/\1numRef>/g;
const TEXTS = /<((?:\w+:)?)(tx|cat|xVal)>\s*<\1strRef>\s*<\1f>([^<]*)<\/\1f>([\s\S]*?)<\/\1strRef>\s*<\/\1\2>/g;
const LEVELS = /<((?:\w+:)?)multiLvlStrRef>\s*<\1f>([^<]*)<\/\1f>([\s\S]*?)<\/\1multiLvlStrRef>/g;

function withoutOutside(xml: string): string {
  const isOutside = (formula: string): boolean => refersOutside(fromXml(formula));
  return xml
    .replace(NUMBERS, (all, prefix: string, formula: string, rest: string) =>
      isOutside(formula) ? literal(prefix, "num", rest) : all,
    )
    .replace(LEVELS, (all, prefix: string, formula: string, rest: string) =>
      isOutside(formula) ? literal(prefix, "str", rest) : all,
    )
    .replace(TEXTS, (all, prefix: string, element: string, formula: string, rest: string, at: number) => {
      if (!isOutside(formula)) return all;
      const content = element === "tx" ? text(prefix, rest, isOfSeries(xml, prefix, at)) : literal(prefix, "str", rest);
      return `<${prefix}${element}>${content}</${prefix}${element}>`;
    });
}

function literal(prefix: string, kind: "num" | "str", rest: string): string {
  const format = new RegExp(`<${prefix}formatCode>[^<]*</${prefix}formatCode>`).exec(rest)?.[0] ?? "";
  const count = new RegExp(`<${prefix}ptCount\\b[^<>]*/>`).exec(rest)?.[0] ?? `<${prefix}ptCount val="0"/>`;
  const [level = rest] = new RegExp(`<${prefix}lvl>[\\s\\S]*?</${prefix}lvl>`).exec(rest) ?? [];
  const points = level.match(new RegExp(`<${prefix}pt\\b[\\s\\S]*?</${prefix}pt>`, "g")) ?? [];
  return `<${prefix}${kind}Lit>${kind === "num" ? format : ""}${count}${points.join("")}</${prefix}${kind}Lit>`;
}

/** A series has its name as it is; a title as a paragraph. */
function text(prefix: string, rest: string, ofSeries: boolean): string {
  const value = new RegExp(`<${prefix}v>([^<]*)</${prefix}v>`).exec(rest)?.[1] ?? "";
  if (ofSeries) return `<${prefix}v>${value}</${prefix}v>`;
  const main = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return `<${prefix}rich><a:bodyPr ${main}/><a:p ${main}><a:r><a:t>${value}</a:t></a:r></a:p></${prefix}rich>`;
}

const isOfSeries = (xml: string, prefix: string, at: number): boolean =>
  xml.lastIndexOf(`<${prefix}ser>`, at) > xml.lastIndexOf(`<${prefix}title>`, at);
