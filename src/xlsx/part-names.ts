// SPDX-License-Identifier: EUPL-1.2

import { hasOwn } from "../domain/sheet/own-value";
import type { Parts } from "./parts";

/** The name of a part as the format has it: some programs on Windows write "xl\workbook.xml" into the zip, others "/xl/workbook.xml". */
export const spelledName = (zipName: string): string => zipName.replace(/\\/g, "/").replace(/^\/+/, "");

/** A zip may name the folders too; those are no parts. */
export const isFolder = (zipName: string): boolean => /[\\/]$/.test(zipName);

/** With each sign as itself: "%20" is a blank. */
export const plainName = (name: string): string => spelledName(name).replace(/(?:%[0-9A-F]{2})+/gi, decoded);

/**
 * What all spellings of one part have in common. Part names are the same whatever the case of their letters A to Z and whether a sign is
 * written as "%20" or as itself (ISO/IEC 29500-2, 6.2.2): Excel finds "xl/SharedStrings.xml" where "sharedStrings.xml" is asked.
 */
export const partKey = (name: string): string => plainName(name).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function decoded(signs: string): string {
  try {
    const text = decodeURIComponent(signs);
    return /[\\/%]/.test(text) ? signs : text;
  } catch {
    return signs;
  }
}

const names = new WeakMap<Parts, ReadonlyMap<string, string>>();

/** The name that a part has in the package, null where it is not there. */
export function partName(parts: Parts, path: string): string | null {
  if (hasOwn(parts, path)) return path;
  let known = names.get(parts);
  if (known === undefined) {
    known = new Map(Object.keys(parts).map((name) => [partKey(name), name]));
    names.set(parts, known);
  }
  return known.get(partKey(path)) ?? null;
}
