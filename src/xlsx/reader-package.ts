// SPDX-License-Identifier: EUPL-1.2

import { zipSync } from "fflate";
import { folderOf, partAt, relationsSource } from "./relations";
import { partKey, partName, spelledName } from "./part-names";
import { decodePart, isUtf8 } from "./part-text";
import { rewriteTargets } from "./targets";
import type { Parts } from "./parts";
import { zipNames } from "./xlsx-package";

/** The reader asks for it by this name. */
const TYPES = "[Content_Types].xml";

/**
 * The same package for a reader that takes every part for UTF-8 and finds a part only by the letters and slashes of its name: the bytes
 * as they are where that is enough, else its XML parts in UTF-8 under one spelling, with relations that have the same.
 * @param parts the XML parts of `bytes`
 * @param changed parts that the reader gets in another form, and any that are no XML and are to be there then
 * @throws DamagedPart where a part is not in the encoding that it names
 */
export function readerPackage(bytes: Uint8Array, parts: Parts, changed: Parts): Uint8Array {
  const entries = Object.entries(parts);
  const asTheyAre = entries.every(([, part]) => isUtf8(part)) && Object.keys(changed).length === 0;
  const named =
    zipNames(bytes).every((name) => name === spelledName(name)) && entries.every((entry) => isFound(parts, ...entry));
  if (asTheyAre && named) return bytes;
  const encoder = new TextEncoder();
  const all = { ...parts, ...changed };
  const texts = Object.entries(all).map(([path, part]): [string, Uint8Array] => {
    const text = named ? null : respelled(all, path, part);
    if (text === null && (!Object.hasOwn(parts, path) || isUtf8(part))) return [named ? path : readerName(path), part];
    return [named ? path : readerName(path), encoder.encode(text ?? decodePart(part))];
  });
  return zipSync(Object.fromEntries(texts), { level: 0 });
}

const readerName = (path: string): string => (partKey(path) === partKey(TYPES) ? TYPES : partKey(path));

/** True where the reader finds the part, and what the part names if it is one of relations. */
function isFound(parts: Parts, path: string, part: Uint8Array): boolean {
  if (partKey(path) === partKey(TYPES)) return path === TYPES;
  const relations = relationsSource(path);
  if (relations === null) return true;
  const { folder, source } = relations;
  if (path !== relationsPath(partName(parts, folder + source) ?? folder + source)) return false;
  let found = true;
  rewriteTargets(decodePart(part), (target) => {
    const asked = partAt(parts, folder, target);
    found &&= asked === null || asked === readerPath(folder, source, target);
    return target;
  });
  return found;
}

const relationsPath = (source: string): string =>
  `${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`;

/** What the reader makes of a target. */
function readerPath(folder: string, source: string, target: string): string {
  if (target.startsWith("/") || source === "") return target.replace(/^\//, "");
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Relations with the names that the reader gets; null for any other part. */
function respelled(parts: Parts, path: string, part: Uint8Array): string | null {
  const relations = relationsSource(path);
  if (relations === null) return null;
  return rewriteTargets(decodePart(part), (target) => {
    const asked = partAt(parts, relations.folder, target);
    return asked === null ? target : `/${readerName(asked)}`;
  });
}
