// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import type { FileChart } from "../workbook-file";
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
const NAME = /<(?:\w+:)?cNvPr\b[^<>]*?\sname="([^"]*)"/;
const NAMED = /(<(?:\w+:)?cNvPr\b[^<>]*?\sname=")[^"]*"/;
const CHART = /<(?:\w+:)?chart\b[^<>]*?\s(?:\w+:)?id="([^"]*)"/;

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
  charts: readonly Pick<FileChart, "edges" | "name" | "xml">[],
): Parts {
  const encoder = new TextEncoder();
  const contents = chartParts(parts, sheetPath).map(
    ({ path, xml }, at) => [path, charts[at]?.xml ?? dressed(xml, charts[at]?.edges ?? [])] as const,
  );
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
  const changed = [...contents, ...drawings].map(([path, xml]) => [path, encoder.encode(xml)] as const);
  return { ...parts, ...(Object.fromEntries(changed) as Parts) };
}

const SERIES = /<(?:\w+:)?ser>[\s\S]*?<\/(?:\w+:)?ser>/g;
/** The look of a series stands before that of its points and labels, which may have an edge of their own. */
const LOOK =
  /^<(?:\w+:)?ser>(?:(?!<(?:\w+:)?(?:marker|invertIfNegative|dPt|dLbls|cat|val|xVal|yVal)\b)[\s\S])*?<(?:\w+:)?spPr>([\s\S]*?)<\/(?:\w+:)?spPr>/;
const EDGE = /<(?:\w+:)?ln\b[^<>]*>\s*<(?:\w+:)?solidFill>\s*<(?:\w+:)?srgbClr\s+val="([\dA-Fa-f]{6})"/;

/** The colour of the edge of each series of a chart, "RRGGBB"; null where it is not one of its own. */
export const edgesIn = (xml: string): (string | null)[] =>
  [...xml.matchAll(SERIES)].map(([series]) => EDGE.exec(LOOK.exec(series)?.[1] ?? "")?.[1]?.toUpperCase() ?? null);

/** hucre gives the edge of a bar the colour of its ground, and leaves that of the lines behind a chart to the reader, of which some take black. */
function dressed(xml: string, edges: readonly (string | null)[]): string {
  let at = -1;
  return xml
    .replaceAll(
      "<c:majorGridlines/>",
      '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    )
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      at += 1;
      const edge = edges[at] ?? null;
      return edge === null
        ? series
        : series.replace(
            /(<a:ln\b[^<>]*><a:solidFill><a:srgbClr val=")[0-9A-F]{6}/,
            (_, before: string) => before + edge,
          );
    });
}
