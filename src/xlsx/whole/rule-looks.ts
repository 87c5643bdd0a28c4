// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import type { FileConditionalRule } from "../workbook-file";
import { partText } from "../xlsx-package";
import { attributesOf, RULE } from "./rule-xml";

const LIST = /<((?:\w+:)?)dxfs\b[^<>]*?(?:\/>|>([\s\S]*?)<\/\1dxfs>)/;
const LOOK = /<((?:\w+:)?)dxf\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1dxf>)/g;
const EXTENSIONS = /<((?:\w+:)?)extLst\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1extLst>)/g;
const STYLES = "xl/styles.xml";

/** The looks that rules point at by number, as the file has them; null for one that says more than a look by itself can. */
export function ruleLooks(styles: string): (string | null)[] {
  const [, prefix = "", list = ""] = LIST.exec(styles) ?? [];
  return [...list.matchAll(LOOK)].map(([look]) => {
    const plain = look.replace(EXTENSIONS, "").replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
    return /<\/?\w+:|\s\w+:\w+=/.test(plain) ? null : plain;
  });
}

/** The number by which a rule points at its look; null where it has none. */
export function lookNumber(attributes: Readonly<Record<string, string>>): number | null {
  const number = attributes["dxfId"];
  return number === undefined ? null : Number(number);
}

/** What a look turns off in the letters of its cells: the writer leaves it out, and what the cells have themselves would be there again. */
function turnedOff({ style }: FileConditionalRule): string {
  const { bold, italic, strikethrough, underline } = style?.font ?? {};
  return [
    bold === false ? '<b val="0"/>' : "",
    italic === false ? '<i val="0"/>' : "",
    strikethrough === false ? '<strike val="0"/>' : "",
    underline === false ? '<u val="none"/>' : "",
  ].join("");
}

/** The package that was just written, with the rules of a sheet pointing at the looks that the file had, and at looks that turn something off. */
export function withRuleLooks(parts: Parts, path: string, rules: readonly FileConditionalRule[]): Parts {
  const byPriority = new Map(rules.map((rule) => [rule.priority, rule]));
  const isOwn = (rule: FileConditionalRule): boolean => rule.beyond?.look !== undefined || turnedOff(rule) !== "";
  const [xml, styles] = [partText(parts, path), partText(parts, STYLES)];
  if (xml === null || styles === null || !rules.some(isOwn)) return parts;
  const looks = [...(LIST.exec(styles)?.[2] ?? "").matchAll(LOOK)].map(([look]) => look);
  const numberOf = (look: string): number => {
    if (!looks.includes(look)) looks.push(look);
    return looks.indexOf(look);
  };
  const pointed = xml.replace(RULE, (all, prefix: string, written: string, content: string) => {
    const attributes = attributesOf(written);
    const rule = byPriority.get(Number(attributes["priority"]));
    if (prefix !== "" || rule === undefined || !isOwn(rule)) return all;
    const made = looks[lookNumber(attributes) ?? -1] ?? "<dxf><font/></dxf>";
    const look =
      rule.beyond?.look ??
      made.replace(/<font(?:\/>|>)/, (font) => `<font>${turnedOff(rule)}${font === "<font/>" ? "</font>" : ""}`);
    return `<cfRule${written.replace(/\sdxfId="\d*"/, "")} dxfId="${String(numberOf(look))}"${content}`;
  });
  const list = `<dxfs count="${String(looks.length)}">${looks.join("")}</dxfs>`;
  const encoder = new TextEncoder();
  return { ...parts, [path]: encoder.encode(pointed), [STYLES]: encoder.encode(styles.replace(LIST, () => list)) };
}
