// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { partText, type Parts } from "./xlsx-package";
import { ownValue } from "../domain/sheet/own-value";

/** A sheet as the workbook names it; `path` is its part in the package. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  /** False for a sheet that is only a chart or a dialog: it has no cells. */
  readonly hasCells: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * The sheets in the order of the workbook.
 * @throws Error where a part that the workbook names is missing or is no well-formed XML
 */
export function readDirectory(parts: Parts): SheetEntry[] {
  const workbookPath = relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.path;
  if (workbookPath === undefined) throw new Error("no workbook part");
  const relations = relationsOf(parts, workbookPath);
  for (const { type, path } of relations) {
    // The reader would take a missing text table for blank cells.
    if (["worksheet", "sharedStrings", "styles"].includes(type) && ownValue(parts, path) === undefined)
      throw new Error(`missing part ${path}`);
  }
  return elements(requirePart(parts, workbookPath), "sheet").map((sheet) => {
    const id = Object.entries(sheet).find(([name]) => name.endsWith(":id"))?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation === undefined) throw new Error(`sheet without a part: ${sheet["name"] ?? ""}`);
    return { name: sheet["name"] ?? "", path: relation.path, hasCells: relation.type === "worksheet" };
  });
}

function relationsOf(parts: Parts, source: string): Relation[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const text = requirePart(parts, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return elements(text, "Relationship")
    .filter((attributes) => attributes["TargetMode"] !== "External")
    .map(({ Id = "", Type = "", Target = "" }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      path: resolve(folder, Target),
    }));
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function requirePart(parts: Parts, path: string): string {
  const text = partText(parts, path);
  if (text === null) throw new Error(`missing part ${path}`);
  return text;
}

function elements(xml: string, local: string): Attributes[] {
  const found: Attributes[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name.slice(tag.name.indexOf(":") + 1) === local) found.push(tag.attributes);
  });
  parser.write(xml).close();
  return found;
}
