// SPDX-License-Identifier: EUPL-1.2

/** Pixels of the picture per pixel of the drawing: sharp in a report. */
const SHARP = 2;

/** Rejects where this browser cannot draw it. Nothing goes over the network. */
export async function toPng(sheet: SVGSVGElement): Promise<Blob> {
  const [width, height] = ["width", "height"].map((name) => Number(sheet.getAttribute(name)) * SHARP);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width ?? 0;
  canvas.height = height ?? 0;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}
