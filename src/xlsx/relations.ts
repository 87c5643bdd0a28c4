// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { DamagedPart } from "./damaged-part";
import { localName } from "./local-name";
import { partName, plainName } from "./part-names";
import type { Parts } from "./parts";
import { partText } from "./xlsx-package";

/** What a part says about another part. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly type: string;
  /** The name that the part has in the package; where it is not there, the one that is asked. */
  readonly path: string;
}

export type Attributes = Readonly<Record<string, string>>;

/** What a workbook reads from; none of it can stand in another file. */
const OWN = ["officeDocument", "worksheet", "sharedStrings", "styles"];

/**
 * The relations of a part with others in the package; "" for those of the package itself.
 * @throws Error where they are missing or are no well-formed XML
 * @throws DamagedPart where cells, texts or looks would stand in another file
 */
export function relationsOf(parts: Parts, source: string): Relation[] {
  const folder = folderOf(source);
  const text = requirePart(parts, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return elements(text, "Relationship")
    .filter(({ TargetMode, Type = "" }) => {
      if (TargetMode !== "External") return true;
      if (OWN.includes(lastWord(Type))) throw new DamagedPart("een deel ervan staat in een ander bestand");
      return false;
    })
    .map(({ Id = "", Type = "", Target = "" }) => ({
      id: Id,
      type: lastWord(Type),
      path: targetPath(parts, folder, Target),
    }));
}

/** "" for a type that is no address. */
export const lastWord = (type: string): string => /\/([^/]*)$/.exec(type)?.[1] ?? "";

/** The folder of a part with its slash; "" for a part at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const PACKAGE_ROOT = "file:///";

/** The part that a target names from a folder, as the package names it. */
function targetPath(parts: Parts, folder: string, target: string): string {
  const path = new URL(target, `${PACKAGE_ROOT}${folder}`).pathname.slice(1);
  return partName(parts, path) ?? path;
}

/** Null for what is no part of the package, such as an address on the web. */
export function partAt(parts: Parts, folder: string, target: string): string | null {
  return URL.canParse(target, PACKAGE_ROOT) ? partName(parts, targetPath(parts, folder, target)) : null;
}

/** Of a part of relations: the folder that its targets start from, and the name there of the part that has them. */
export function relationsSource(path: string): { readonly folder: string; readonly source: string } | null {
  const [, folder, source] = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/i.exec(plainName(path)) ?? [];
  return folder === undefined || source === undefined ? null : { folder, source };
}

/** @throws Error where the package does not have the part */
export function requirePart(parts: Parts, path: string): string {
  const text = partText(parts, path);
  if (text === null) throw new Error(`missing part ${path}`);
  return text;
}

/**
 * The attributes of every element of a name, whatever its prefix.
 * @throws Error where the XML is not well-formed
 */
export function elements(xml: string, local: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (localName(tag.name) === local) found.push(tag.attributes);
  });
  parser.write(xml).close();
  return found;
}
