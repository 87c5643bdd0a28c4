// SPDX-License-Identifier: EUPL-1.2

import type { FileOffset, FilePlace } from "../workbook-file";
import { loneContent } from "./lone-content";

/** Something that is drawn over a sheet, and where. */
export interface Anchor {
  readonly from: AnchorCell;
  readonly to: AnchorCell;
  readonly place: FilePlace;
}

interface AnchorCell {
  readonly row: number;
  readonly col: number;
}

const ANCHOR = /<((?:\w+:)?)(twoCell|oneCell|absolute)Anchor\b([^<>]*)>([\s\S]*?)<\/\1\2Anchor>/g;
/** What is drawn stands behind where it is drawn. */
const HEAD = /^([\s\S]*?)(?=<(?:\w+:)?(?:sp|grpSp|graphicFrame|cxnSp|pic|contentPart|AlternateContent|clientData)\b|$)/;
const CLIENT = /<(?:\w+:)?clientData\b([^<>]*?)\/?>/;

/** Of a column and a row that nobody made larger, in EMU. */
const USUAL = { x: 64 * 9_525, y: 20 * 9_525 };

/** All that is drawn over a sheet, in the order of its drawing. */
export function readAnchors(drawing: string): Anchor[] {
  return [...drawing.matchAll(ANCHOR)].map(([, , kind = "", attributes = "", content = ""]) => {
    const [head = ""] = HEAD.exec(content) ?? [];
    const [from, to] = [endOf(head, "from"), endOf(head, "to")];
    const size = pair(head, "ext", "cx", "cy");
    const at = pair(head, "pos", "x", "y") ?? { x: 0, y: 0 };
    const [first, last] = cellsOf(kind as FilePlace["kind"], { from, to, at, size });
    const drawn = loneContent(content.slice(head.length), drawing);
    return {
      from: first,
      to: last,
      place: {
        kind: kind as FilePlace["kind"],
        attributes: attributes.trimEnd(),
        client: (CLIENT.exec(content)?.[1] ?? "").trimEnd(),
        from: from.offset,
        to: to.offset,
        ...(kind === "absolute" && { at }),
        ...(size !== null && kind !== "twoCell" && { size }),
        ...(drawn !== null && { content: drawn }),
      },
    };
  });
}

interface End extends AnchorCell {
  readonly offset: FileOffset;
}

function endOf(head: string, name: "from" | "to"): End {
  const [, , xml = ""] = new RegExp(`<((?:\\w+:)?)${name}>([\\s\\S]*?)</\\1${name}>`).exec(head) ?? [];
  const number = (local: string): number =>
    Number(new RegExp(`<(?:\\w+:)?${local}>\\s*(-?\\d+)\\s*<`).exec(xml)?.[1] ?? 0);
  return { row: number("row"), col: number("col"), offset: { x: number("colOff"), y: number("rowOff") } };
}

function pair(head: string, element: string, x: string, y: string): FileOffset | null {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\b[^<>]*>`).exec(head)?.[0] ?? "";
  const [across, down] = [x, y].map((name) => new RegExp(`\\b${name}="(-?\\d+)"`).exec(tag)?.[1]);
  return across === undefined || down === undefined ? null : { x: Number(across), y: Number(down) };
}

interface Said {
  readonly from: AnchorCell;
  readonly to: AnchorCell;
  readonly at: FileOffset;
  readonly size: FileOffset | null;
}

/** The cells in which it begins and ends: of what says only how large it is, by the usual size of a cell. */
function cellsOf(kind: FilePlace["kind"], { from, to, at, size }: Said): [AnchorCell, AnchorCell] {
  const first =
    kind === "absolute"
      ? { row: Math.max(0, Math.floor(at.y / USUAL.y)), col: Math.max(0, Math.floor(at.x / USUAL.x)) }
      : { row: from.row, col: from.col };
  if (kind === "twoCell") return [first, { row: to.row, col: to.col }];
  const { x, y } = size ?? USUAL;
  return [
    first,
    { row: first.row + Math.max(1, Math.round(y / USUAL.y)), col: first.col + Math.max(1, Math.round(x / USUAL.x)) },
  ];
}

/**
 * The drawing for a reader that knows one kind of place and no place within a cell: each of what is drawn begins in the row of its number,
 * by which what was read is found again.
 * @param first the number of the first
 */
export function numberedAnchors(drawing: string, first: number): string {
  let number = first - 1;
  return drawing.replace(ANCHOR, (_, prefix: string, _kind: string, _attributes: string, content: string) => {
    number += 1;
    const cell = `<${prefix}col>0</${prefix}col><${prefix}colOff>0</${prefix}colOff><${prefix}row>${String(number)}</${prefix}row><${prefix}rowOff>0</${prefix}rowOff>`;
    const [head = ""] = HEAD.exec(content) ?? [];
    return `<${prefix}twoCellAnchor><${prefix}from>${cell}</${prefix}from><${prefix}to>${cell}</${prefix}to>${content.slice(head.length)}</${prefix}twoCellAnchor>`;
  });
}

/** What was written, each in the place that it has; of those without one it stays as it was written. */
export function placedAnchors(drawing: string, places: readonly (FilePlace | undefined)[]): string {
  let at = -1;
  return drawing.replace(ANCHOR, (written, prefix: string, _kind: string, _attributes: string, content: string) => {
    at += 1;
    const place = places[at];
    if (place === undefined) return written;
    const [head = ""] = HEAD.exec(content) ?? [];
    const name = `${prefix}${place.kind}Anchor`;
    const drawn = content.slice(head.length).replace(CLIENT, () => `<${prefix}clientData${place.client}/>`);
    return `<${name}${place.attributes}>${headOf(head, prefix, place)}${ownContent(drawn, place.content)}</${name}>`;
  });
}

function headOf(head: string, prefix: string, { kind, from, to, at, size }: FilePlace): string {
  const ext = size === undefined ? "" : `<${prefix}ext cx="${String(size.x)}" cy="${String(size.y)}"/>`;
  if (kind === "absolute") return `<${prefix}pos x="${String(at?.x ?? 0)}" y="${String(at?.y ?? 0)}"/>${ext}`;
  const ends = [...head.matchAll(/<((?:\w+:)?)(from|to)>[\s\S]*?<\/\1\2>/g)].map(([end, , name]) => {
    const { x, y } = name === "to" ? to : from;
    return end
      .replace(/(<(?:\w+:)?colOff>)\d+/, (_, tag: string) => tag + String(x))
      .replace(/(<(?:\w+:)?rowOff>)\d+/, (_, tag: string) => tag + String(y));
  });
  return kind === "oneCell" ? `${ends[0] ?? ""}${ext}` : ends.join("");
}

const DRAWN = /<(?:\w+:)?(?:pic|sp)\b/;

/** With the content that the file had, under the numbers that the writer gave it. */
function ownContent(written: string, content: string | undefined): string {
  const open = DRAWN.exec(written);
  if (content === undefined || open === null) return written;
  const close = `</${open[0].slice(1)}>`;
  const last = written.lastIndexOf(close);
  if (last < open.index) return written;
  const end = last + close.length;
  const drawn = written.slice(open.index, end);
  const id = /<(?:\w+:)?cNvPr\b[^<>]*?\bid="(\d+)"/.exec(drawn)?.[1] ?? "";
  const embed = /\br:embed="([^"]*)"/.exec(drawn)?.[1] ?? "";
  const own = content
    .replace(/(<(?:\w+:)?cNvPr\b[^<>]*?\bid=")\d+/, (_, before: string) => before + id)
    .replace(/(\br:embed=")[^"]*/, (_, before: string) => before + embed);
  return written.slice(0, open.index) + own + written.slice(end);
}
