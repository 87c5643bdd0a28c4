// SPDX-License-Identifier: EUPL-1.2

import { chooseAlternatives } from "./alternatives";
import { DamagedPart } from "./damaged-part";
import { partName, plainName } from "./part-names";
import { elements, relationsOf, requirePart, type Attributes, type Relation } from "./relations";
import type { Parts } from "./parts";
import { partText } from "./xlsx-package";

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly name: string;
  /** Its part in the package; null for a module of macros, which has none. */
  readonly path: string | null;
  /** The number that it keeps whatever its name and place; null where the file gives none. */
  readonly id: number | null;
  /** False for a sheet that is only a chart, a dialog or macros: it has no cells. */
  readonly hasCells: boolean;
}

/** A part that the cells of a workbook point at by number. */
export interface ChosenPart {
  /** As Excel reads it; null where the workbook does not have it. */
  readonly xml: string | null;
  /** The part in that form where the package has another. */
  readonly changed: Parts;
}

/** @throws DamagedPart where its bytes are not in the encoding that it names; Error where its XML is not well-formed */
export function chosenPart(parts: Parts, kind: "sharedStrings" | "styles"): ChosenPart {
  const path = relationsOf(parts, workbookPathOf(parts)).find(({ type }) => type === kind)?.path ?? null;
  const written = path === null ? null : partText(parts, path);
  if (path === null || written === null) return { xml: null, changed: {} };
  const xml = chooseAlternatives(written);
  return { xml, changed: xml === written ? {} : { [path]: new TextEncoder().encode(xml) } };
}

/**
 * False for a document of another kind. The workbook may have any name, but a part that has the usual one is no other kind of document,
 * also where nothing leads to it.
 * @throws Error where the relations of the package are no well-formed XML
 */
export function holdsWorkbook(parts: Parts): boolean {
  if (Object.keys(parts).some((path) => /workbook\d*\.xml$/i.test(plainName(path)))) return true;
  if (partName(parts, "_rels/.rels") === null) return false;
  const path = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.path;
  return path !== undefined && /<(?:\w+:)?workbook\b/.test(partText(parts, path) ?? "");
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
    // The reader would take a missing text table for blank cells. Without looks every cell has the first one, or is damaged.
    if (["worksheet", "sharedStrings"].includes(type) && partName(parts, path) === null)
      throw new Error(`missing part ${path}`);
  }
  if (repeated(relations.map(({ id }) => id)) !== null) throw new Error("two relations of one name");
  const entries = elements(requirePart(parts, workbookPath), "sheet").map((sheet) => sheetEntry(sheet, relations));
  checkNames(entries);
  checkModules(entries, relations);
  return entries;
}

const WITHOUT_CELLS = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

function sheetEntry(sheet: Attributes, relations: readonly Relation[]): SheetEntry {
  const name = sheet["name"] ?? "";
  const id = Object.entries(sheet).find(([key]) => key.endsWith(":id"))?.[1];
  const number = /^[1-9]\d{0,8}$/.test(sheet["sheetId"] ?? "") ? Number(sheet["sheetId"]) : null;
  if (id === "") return { name, path: null, id: number, hasCells: false };
  const relation = relations.find((candidate) => candidate.id === id);
  if (relation === undefined) throw new Error(`sheet without a part: ${name}`);
  const hasCells = relation.type === "worksheet";
  if (!hasCells && !WITHOUT_CELLS.includes(relation.type))
    throw new DamagedPart(`tabblad ${name} is van een soort die niet bestaat`);
  return { name, path: relation.path, id: number, hasCells };
}

/**
 * Excel keeps a module of macros among the tabs as one without a part. Where cells are left that no tab has, they may be those of such a
 * tab, and which is not said.
 */
function checkModules(entries: readonly SheetEntry[], relations: readonly Relation[]): void {
  const module = entries.find(({ path }) => path === null);
  const taken = new Set(entries.map(({ path }) => path));
  if (module !== undefined && relations.some(({ type, path }) => type === "worksheet" && !taken.has(path)))
    throw new DamagedPart(`van tabblad ${module.name} staat niet vast welke cellen erop horen`);
}

/** Excel has no two tabs of one name, nor two with the cells of one part. */
function checkNames(entries: readonly SheetEntry[]): void {
  if (entries.some(({ name }) => name === "")) throw new DamagedPart("een tabblad heeft geen naam");
  const name = repeated(entries.map((entry) => entry.name.toLowerCase()));
  const twice = entries.find((entry) => entry.name.toLowerCase() === name);
  if (twice !== undefined) throw new DamagedPart(`tabblad ${twice.name} staat er twee keer in`);
  const path = repeated(entries.flatMap((entry) => entry.path ?? []));
  const [one, other] = entries.filter((entry) => path !== null && entry.path === path);
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
