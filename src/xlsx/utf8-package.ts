// SPDX-License-Identifier: EUPL-1.2

import { zipSync } from "fflate";
import { decodePart, isUtf8 } from "./part-text";
import type { Parts } from "./xlsx-package";

/**
 * The same package for a reader that takes every part for UTF-8: the bytes as they are where that is so, else its XML parts in UTF-8.
 * @throws DamagedPart where a part is not in the encoding that it names
 */
export function utf8Package(bytes: Uint8Array, parts: Parts): Uint8Array {
  const entries = Object.entries(parts);
  if (entries.every(([, part]) => isUtf8(part))) return bytes;
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(entries.map(([path, part]) => [path, isUtf8(part) ? part : encoder.encode(decodePart(part))])),
    { level: 0 },
  );
}
