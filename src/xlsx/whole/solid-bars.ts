// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import { partText } from "../xlsx-package";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const BAR_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const BLOCK = /<((?:\w+:)?)conditionalFormatting\b[^>]*?\bsqref="([^"]*)"[^>]*>([\s\S]*?)<\/\1conditionalFormatting>/g;
const BAR = /<((?:\w+:)?)cfRule\b(?=[^>]*\btype="dataBar")[^>]*?\bpriority="(\d+)"[^>]*>([\s\S]*?)<\/\1cfRule>/g;

/** The priorities of the data bars of a sheet that have one colour from end to end. */
export function solidBarsIn(xml: string): number[] {
  const solid = new Set(
    [
      ...xml.matchAll(
        /<x14:cfRule\b[^>]*?\bid="([^"]*)"[^>]*>(?:(?!<\/x14:cfRule>)[\s\S])*?<x14:dataBar\b[^>]*?\bgradient="0"/g,
      ),
    ].map(([, id]) => id),
  );
  return [...xml.matchAll(BAR)].flatMap(([, , priority, content = ""]) =>
    solid.has(/<x14:id\b[^>]*>([^<]*)</.exec(content)?.[1]) ? Number(priority) : [],
  );
}

/**
 * A package of which these data bars of a sheet have one colour and start at nothing: by the file format of 2007 a bar has a gradient and is
 * at least a tenth of its cell long, also for 0.
 */
export function withSolidBars(parts: Parts, path: string, priorities: readonly number[]): Parts {
  const xml = partText(parts, path);
  if (xml === null || priorities.length === 0) return parts;
  const made: string[] = [];
  const marked = xml.replace(BLOCK, (block, _prefix: string, sqref: string) =>
    block.replace(BAR, (rule, prefix: string, priority: string, content: string) => {
      if (!priorities.includes(Number(priority))) return rule;
      const id = `{DA7ABA50-0000-4000-8000-${String(made.length + 1).padStart(12, "0")}}`;
      made.push(extensionRule(id, sqref, content));
      const pointer = `<extLst><ext xmlns:x14="${X14}" uri="${BAR_EXTENSION}"><x14:id>${id}</x14:id></ext></extLst>`;
      return rule.replace(`</${prefix}cfRule>`, `${pointer}</${prefix}cfRule>`);
    }),
  );
  const end = marked.lastIndexOf("</worksheet>");
  if (made.length === 0 || end === -1) return parts;
  const rules = `<ext xmlns:x14="${X14}" uri="${RULES_EXTENSION}"><x14:conditionalFormattings>${made.join("")}</x14:conditionalFormattings></ext>`;
  return { ...parts, [path]: new TextEncoder().encode(withExtension(marked, end, rules)) };
}

/** A sheet has one list of extensions, its last element. */
function withExtension(xml: string, end: number, extension: string): string {
  const list = xml.slice(0, end).endsWith("</extLst>") ? end - "</extLst>".length : -1;
  return list === -1
    ? `${xml.slice(0, end)}<extLst>${extension}</extLst>${xml.slice(end)}`
    : xml.slice(0, list) + extension + xml.slice(list);
}

function extensionRule(id: string, sqref: string, content: string): string {
  const bounds = [...content.matchAll(/<cfvo\b[^>]*?\btype="(\w+)"(?:[^>]*?\bval="([^"]*)")?[^>]*>/g)].map(
    ([, type = "", value]) =>
      `<x14:cfvo type="${TYPES.get(type) ?? type}"${value === undefined ? "/>" : `><xm:f>${value}</xm:f></x14:cfvo>`}`,
  );
  const color = /<color\b[^>]*?\brgb="([^"]*)"/.exec(content)?.[1] ?? "FF638EC6";
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bounds.join("")}<x14:negativeFillColor rgb="${color}"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`;
  return `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["min", "autoMin"],
  ["max", "autoMax"],
]);
