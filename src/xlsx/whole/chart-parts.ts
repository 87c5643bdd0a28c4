// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import { asXml, fromXml } from "./as-xml";
import { partsBeside } from "./sheet-relations";
import { partText } from "../xlsx-package";

/** A chart of a sheet as the package has it. */
export interface ChartPart {
  /** What people and add-ins call it; "" where it has no name. */
  readonly name: string;
  /** Its part in the package, and the XML in it. */
  readonly path: string;
  readonly xml: string;
}

const FRAME = /<(?:\w+:)?graphicFrame\b[\s\S]*?<\/(?:\w+:)?graphicFrame>/g;
const NAME = /<(?:\w+:)?cNvPr\b[^>]*?\sname="([^"]*)"/;
const NAMED = /(<(?:\w+:)?cNvPr\b[^>]*?\sname=")[^"]*"/;
const CHART = /<(?:\w+:)?chart\b[^>]*?\s(?:\w+:)?id="([^"]*)"/;

/** The charts of a sheet, in the order of its drawing. */
export function chartParts(parts: Parts, sheetPath: string): ChartPart[] {
  return drawingsOf(parts, sheetPath).flatMap(({ path, xml }) => {
    const relations = new Map(partsBeside(parts, path).map((relation) => [relation.id, relation]));
    return [...xml.matchAll(FRAME)].flatMap(([frame]) => {
      const relation = relations.get(CHART.exec(frame)?.[1] ?? "");
      const chart = relation?.type === "chart" ? partText(parts, relation.path) : null;
      if (relation === undefined || chart === null) return [];
      return [{ name: fromXml(NAME.exec(frame)?.[1] ?? ""), path: relation.path, xml: chart }];
    });
  });
}

/** What is drawn over a sheet: charts, pictures and shapes. */
export function drawingsOf(parts: Parts, sheetPath: string): { readonly path: string; readonly xml: string }[] {
  return partsBeside(parts, sheetPath).flatMap(({ type, path }) => {
    const xml = type === "drawing" ? partText(parts, path) : null;
    return xml === null ? [] : [{ path, xml }];
  });
}

/**
 * A package of which the charts of a sheet, in the order of its drawing, have these names, and the content that is given; everything else
 * stays as it was.
 */
export function withCharts(
  parts: Parts,
  sheetPath: string,
  charts: readonly { readonly name: string; readonly xml?: string }[],
): Parts {
  const encoder = new TextEncoder();
  const contents = chartParts(parts, sheetPath).map(({ path }, at) => [path, charts[at]?.xml] as const);
  let at = -1;
  const drawings = drawingsOf(parts, sheetPath).map(({ path, xml }) => {
    const named = xml.replace(FRAME, (frame) => {
      if (!CHART.test(frame)) return frame;
      at += 1;
      const name = charts[at]?.name ?? "";
      return name === "" ? frame : frame.replace(NAMED, (_, before: string) => `${before}${asXml(name)}"`);
    });
    return [path, named] as const;
  });
  const changed = [...contents, ...drawings].flatMap(([path, xml]) =>
    xml === undefined ? [] : [[path, encoder.encode(xml)] as const],
  );
  return { ...parts, ...(Object.fromEntries(changed) as Parts) };
}
