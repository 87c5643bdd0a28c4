// SPDX-License-Identifier: EUPL-1.2

import { unzipSync } from "fflate";
import type { Sheet, SheetChart } from "hucre";
import { plainName, spelledName } from "../part-names";
import type { Parts } from "../parts";
import type { SheetEntry } from "../sheet-directory";
import type { FileImage, FilePlace, FileSheet, FileTextBox } from "../workbook-file";
import { numberedAnchors, placedAnchors, readAnchors, type Anchor } from "./anchors";
import { drawingsOf } from "./chart-parts";

/**
 * The drawings of a workbook as the reader gets them, so that each place can be found again with `placed`, and the pictures in them; nothing
 * where nothing is drawn.
 * @param parts the XML parts of `bytes`
 */
export function numberedDrawings(bytes: Uint8Array, parts: Parts, entries: readonly SheetEntry[]): Parts {
  const encoder = new TextEncoder();
  const drawings = entries.flatMap(({ path }) => {
    let number = 0;
    return drawingsOf(parts, path ?? "").map(({ path: drawing, xml }) => {
      const numbered = numberedAnchors(xml, number);
      number += readAnchors(xml).length;
      return [drawing, encoder.encode(numbered)] as const;
    });
  });
  if (drawings.length === 0) return {};
  const pictures = unzipSync(bytes, { filter: ({ name }) => !/\.(?:xml|rels|bin)$|\/$/i.test(plainName(name)) });
  return Object.fromEntries([
    ...Object.entries(pictures).map(([name, part]) => [spelledName(name), part] as const),
    ...drawings,
  ]);
}

/** The pictures and texts of a sheet that was read with `numberedDrawings`, and its charts, where the file has them. */
export function placed(sheet: Sheet, parts: Parts, sheetPath: string): Placed {
  const anchors = drawingsOf(parts, sheetPath).flatMap(({ xml }) => readAnchors(xml));
  const found = (one: { readonly anchor?: SheetChart["anchor"] }): Anchor | undefined =>
    anchors[one.anchor?.from.row ?? -1];
  const drawn = <T extends FileImage | FileTextBox>(one: T): T => {
    const anchor = found(one);
    return anchor === undefined ? one : { ...one, anchor: { from: anchor.from, to: anchor.to }, place: anchor.place };
  };
  return {
    ...sheet,
    ...(sheet.images !== undefined && { images: sheet.images.map(drawn) }),
    ...(sheet.textBoxes !== undefined && { textBoxes: sheet.textBoxes.map(drawn) }),
    ...(sheet.charts !== undefined && {
      charts: sheet.charts.map((chart) => {
        const anchor = found(chart);
        return anchor === undefined
          ? chart
          : { ...chart, anchor: { from: anchor.from, to: anchor.to }, place: anchor.place };
      }),
    }),
  };
}

type Charts = NonNullable<Sheet["charts"]>;

/** A sheet of which all that is drawn knows its place. */
export type Placed = Omit<Sheet, "charts" | "images" | "textBoxes"> & {
  images?: FileImage[];
  textBoxes?: FileTextBox[];
  charts?: (Charts[number] & { readonly place?: FilePlace })[];
};

/** The package that was just written, with all that is drawn over a sheet in its place. */
export function withPlaces(parts: Parts, sheetPath: string, { beside, charts }: FileSheet): Parts {
  const drawn = [...(beside?.images ?? []), ...(beside?.textBoxes ?? []), ...(charts ?? [])];
  if (drawn.every(({ place }) => place === undefined)) return parts;
  const [drawing] = drawingsOf(parts, sheetPath);
  if (drawing === undefined) return parts;
  const xml = placedAnchors(
    drawing.xml,
    drawn.map(({ place }) => place),
  );
  return { ...parts, [drawing.path]: new TextEncoder().encode(xml) };
}
