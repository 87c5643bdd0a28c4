// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { DamagedPart } from "./damaged-part";
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
 * The text of the part of a kind that the cells of a workbook point at; null where it has none.
 * @throws DamagedPart where its bytes are not in the encoding that it names
 */
export function sharedPart(parts: Parts, kind: "sharedStrings" | "styles"): string | null {
  const relation = relationsOf(parts, workbookPathOf(parts)).find(({ type }) => type === kind);
  return relation === undefined ? null : partText(parts, relation.path);
}

function workbookPathOf(parts: Parts): string {
  const path = relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.path;
  if (path === undefined) throw new Error("no workbook part");
  return path;
}

/**
 * The sheets in the order of the workbook.
 * @throws Error where a part that the workbook names is missing or is no well-formed XML
 */
export function readDirectory(parts: Parts): SheetEntry[] {
  const workbookPath = workbookPathOf(parts);
  const relations = relationsOf(parts, workbookPath);
  for (const { type, path } of relations) {
    // The reader would take a missing text table for blank cells.
    if (["worksheet", "sharedStrings", "styles"].includes(type) && ownValue(parts, path) === undefined)
      throw new Error(`missing part ${path}`);
  }
  if (repeated(relations.map(({ id }) => id)) !== null) throw new Error("two relations of one name");
  const entries = elements(requirePart(parts, workbookPath), "sheet").map((sheet) => {
    const id = Object.entries(sheet).find(([name]) => name.endsWith(":id"))?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation === undefined) throw new Error(`sheet without a part: ${sheet["name"] ?? ""}`);
    return { name: sheet["name"] ?? "", path: relation.path, hasCells: relation.type === "worksheet" };
  });
  checkNames(entries);
  return entries;
}

/** Excel has no two tabs of one name, nor two with the cells of one part. */
function checkNames(entries: readonly SheetEntry[]): void {
  if (entries.some(({ name }) => name === "")) throw new DamagedPart("een tabblad heeft geen naam");
  const name = repeated(entries.map((entry) => entry.name.toLowerCase()));
  const twice = entries.find((entry) => entry.name.toLowerCase() === name);
  if (twice !== undefined) throw new DamagedPart(`tabblad ${twice.name} staat er twee keer in`);
  const path = repeated(entries.map((entry) => entry.path.toLowerCase()));
  const [one, other] = entries.filter((entry) => entry.path.toLowerCase() === path);
  if (one !== undefined && other !== undefined)
    throw new DamagedPart(`de tabbladen ${one.name} en ${other.name} hebben dezelfde cellen`);
}

/** The first that is there a second time. */
function repeated(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
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
