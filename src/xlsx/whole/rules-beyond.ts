// SPDX-License-Identifier: EUPL-1.2

import type { ConditionalRule } from "hucre";
import type { Parts } from "../parts";
import type { FileConditionalRule } from "../workbook-file";
import { partText } from "../xlsx-package";
import { lookNumber } from "./rule-looks";
import { attributesOf, RULE } from "./rule-xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const BAR_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const BLOCK =
  /<((?:\w+:)?)conditionalFormatting\b[^<>]*?\bsqref="([^"]*)"[^<>]*>([\s\S]*?)<\/\1conditionalFormatting>/g;

const SOLID =
  /<x14:cfRule\b[^<>]*?\bid="([^"]*)"[^<>]*>(?:(?!<\/x14:cfRule>)[\s\S])*?<x14:dataBar\b[^<>]*?\bgradient="0"/g;
/** What the reader and writer know; of which format it is changes with the file. */
const KNOWN: ReadonlySet<string> = new Set(["dxfId", "operator", "priority", "stopIfTrue", "text", "type"]);

const DRAWN = /<((?:\w+:)?)(colorScale|dataBar|iconSet)\b[^<>]*>[\s\S]*?<\/\1\2>/;
/** Colours that are no numbers, and attributes: the reader leaves them out, and the writer makes a colour without a name of them. */
const UNREAD = /\b(?:theme|tint|indexed|auto|gte|showValue|minLength|maxLength|percent)="/;

/** What a rule draws, as the file has it; undefined where the reader tells all of it. */
function drawnIn(content: string): string | undefined {
  const [drawn, prefix = ""] = DRAWN.exec(content) ?? [];
  if (drawn === undefined || !UNREAD.test(drawn)) return undefined;
  const plain = drawn.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  return /<\/?\w+:|\s\w+:\w+=|<extLst/.test(plain) ? undefined : plain;
}

/**
 * The rules of a sheet with what its XML says of them that the reader does not.
 * @param looks those that rules point at, by number
 */
export function rulesBeyond(
  rules: readonly ConditionalRule[],
  xml: string,
  looks: readonly (string | null)[],
): FileConditionalRule[] {
  const solid = new Set([...xml.matchAll(SOLID)].map(([, id]) => id));
  const written = [...xml.matchAll(RULE)].flatMap(([, prefix, tag = "", content = ""]) =>
    prefix === "x14:" ? [] : [{ attributes: attributesOf(tag), content }],
  );
  return rules.map((rule, at) => {
    const found =
      written.length === rules.length
        ? written[at]
        : written.find(({ attributes }) => Number(attributes["priority"]) === rule.priority);
    if (found === undefined) return rule;
    const others = Object.entries(found.attributes).filter(([name]) => !KNOWN.has(name));
    const isSolid = solid.has(/<x14:id\b[^<>]*>([^<]*)</.exec(found.content)?.[1]);
    const look = looks[lookNumber(found.attributes) ?? -1] ?? undefined;
    const drawn = drawnIn(found.content);
    if (others.length === 0 && !isSolid && look === undefined && drawn === undefined) return rule;
    const beyond = {
      attributes: Object.fromEntries(others),
      solid: isSolid,
      ...(look !== undefined && { look }),
      ...(drawn !== undefined && { drawn }),
    };
    return { ...rule, beyond };
  });
}

/** A package of which the rules of a sheet say this too. */
export function withRules(parts: Parts, path: string, rules: readonly FileConditionalRule[]): Parts {
  const xml = partText(parts, path);
  const more = new Map(rules.flatMap(({ priority, beyond }) => (beyond === undefined ? [] : [[priority, beyond]])));
  if (xml === null || more.size === 0) return parts;
  const bars: string[] = [];
  const marked = xml.replace(BLOCK, (block, _prefix: string, sqref: string) =>
    block.replace(RULE, (_rule, prefix: string, written: string, made: string) => {
      const { attributes, solid, drawn } = more.get(Number(attributesOf(written)["priority"])) ?? NOTHING;
      const content = drawn === undefined ? made : made.replace(DRAWN, () => drawn);
      const added = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const start = `<${prefix}cfRule${written}${added.join("")}`;
      if (!solid || content === "/>") return start + content;
      const id = `{DA7ABA50-0000-4000-8000-${String(bars.length + 1).padStart(12, "0")}}`;
      bars.push(extensionRule(id, sqref, content));
      const end = `</${prefix}cfRule>`;
      return `${start}${content.slice(0, -end.length)}<extLst><ext xmlns:x14="${X14}" uri="${BAR_EXTENSION}"><x14:id>${id}</x14:id></ext></extLst>${end}`;
    }),
  );
  return { ...parts, [path]: new TextEncoder().encode(withBars(marked, bars)) };
}

const NOTHING = { attributes: {}, solid: false, drawn: undefined };

/**
 * The sheet with what Excel asks for data bars of one colour that start at nothing: by the file format of 2007 a bar has a gradient and is at
 * least a tenth of its cell long, also for 0.
 */
function withBars(xml: string, made: readonly string[]): string {
  const end = xml.lastIndexOf("</worksheet>");
  if (made.length === 0 || end === -1) return xml;
  const rules = `<ext xmlns:x14="${X14}" uri="${RULES_EXTENSION}"><x14:conditionalFormattings>${made.join("")}</x14:conditionalFormattings></ext>`;
  return withExtension(xml, end, rules);
}

/** A sheet has one list of extensions, its last element. */
function withExtension(xml: string, end: number, extension: string): string {
  const list = xml.slice(0, end).endsWith("</extLst>") ? end - "</extLst>".length : -1;
  return list === -1
    ? `${xml.slice(0, end)}<extLst>${extension}</extLst>${xml.slice(end)}`
    : xml.slice(0, list) + extension + xml.slice(list);
}

function extensionRule(id: string, sqref: string, content: string): string {
  const bounds = [...content.matchAll(/<cfvo\b[^<>]*?\btype="(\w+)"(?:[^<>]*?\bval="([^"]*)")?[^<>]*>/g)].map(
    ([, type = "", value]) =>
      `<x14:cfvo type="${TYPES.get(type) ?? type}"${value === undefined ? "/>" : `><xm:f>${value}</xm:f></x14:cfvo>`}`,
  );
  const color = /<color\b[^<>]*?\brgb="([^"]*)"/.exec(content)?.[1] ?? "FF638EC6";
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bounds.join("")}<x14:negativeFillColor rgb="${color}"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`;
  return `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["min", "autoMin"],
  ["max", "autoMax"],
]);
