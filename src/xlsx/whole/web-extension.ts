// SPDX-License-Identifier: EUPL-1.2

import { elements } from "../relations";
import type { Parts } from "../parts";
import { partText } from "../xlsx-package";
import { asXml } from "./as-xml";

/** The add-in, as its manifest names it. */
export const ADD_IN_ID = "9e3c5088-8289-4dd8-9e27-5c516d686adb";

const FOLDER = "xl/webextensions/";
const OFFICE = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** True for a part with what an add-in keeps. */
export const isWebExtension = (path: string): boolean => /^xl\/webextensions\/webextension\d*\.xml$/i.test(path);

export function isOurs(parts: Parts, path: string): boolean {
  return attributesIn(parts, path, "reference").some(({ id }) => id?.toLowerCase() === ADD_IN_ID);
}

/**
 * What this add-in keeps in a workbook, by key, as Excel stores `Workbook.settings` ([MS-OWEXML] 2.2.7); null where there is nothing. A value
 * that is no JSON stays the text that it is.
 */
export function readSettings(parts: Parts): Readonly<Record<string, unknown>> | null {
  const own = Object.keys(parts).filter((path) => isWebExtension(path) && isOurs(parts, path));
  const kept = own.flatMap((path) =>
    attributesIn(parts, path, "property").map(({ name = "", value = "" }) => [name, jsonOr(value)] as const),
  );
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function attributesIn(parts: Parts, path: string, local: string): ReturnType<typeof elements> {
  try {
    return elements(partText(parts, path) ?? "", local);
  } catch {
    return [];
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The package of a workbook with these settings in it, as Excel stores them; it had none. */
export function withSettings(parts: Parts, settings: Readonly<Record<string, unknown>>): Parts {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${asXml(name)}" value="${asXml(JSON.stringify(value))}"/>`,
  );
  if (properties.length === 0) return parts;
  const added = {
    [`${FOLDER}webextension1.xml`]: `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${ADD_IN_ID.toUpperCase()}}"><we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${DOCUMENT}/relationships"/></we:webextension>`,
    [`${FOLDER}taskpanes.xml`]: `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${DOCUMENT}/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    [`${FOLDER}_rels/taskpanes.xml.rels`]: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    "[Content_Types].xml": before(parts, "[Content_Types].xml", "</Types>", [
      `<Override PartName="/${FOLDER}webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
      `<Override PartName="/${FOLDER}taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`,
    ]),
    "_rels/.rels": before(parts, "_rels/.rels", "</Relationships>", [
      `<Relationship Id="rIdPanes" Type="${OFFICE}/2011/relationships/webextensiontaskpanes" Target="${FOLDER}taskpanes.xml"/>`,
    ]),
  };
  const encoder = new TextEncoder();
  return { ...parts, ...Object.fromEntries(Object.entries(added).map(([path, xml]) => [path, encoder.encode(xml)])) };
}

/** A part with more before its last tag. */
function before(parts: Parts, path: string, end: string, more: readonly string[]): string {
  const xml = partText(parts, path) ?? "";
  const at = xml.lastIndexOf(end);
  if (at === -1) throw new Error(`no ${end} in ${path}`);
  return xml.slice(0, at) + more.join("") + xml.slice(at);
}
