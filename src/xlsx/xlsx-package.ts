// SPDX-License-Identifier: EUPL-1.2

import { unzipSync, type Unzipped } from "fflate";
import { DamagedPart } from "./damaged-part";
import { isFolder, partKey, partName, plainName, spelledName } from "./part-names";
import { decodePart } from "./part-text";
import type { Parts } from "./parts";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { ownValue } from "../domain/sheet/own-value";

/** Far above any workbook of a provincie, and small enough for the memory of a browser tab. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** What the parts may take together once unpacked: a small file that says more is a zip bomb. */
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

/** Nothing takes two bytes, deflated. A part that says it is empty and takes more would be unpacked without a bound. */
const EMPTY_DEFLATED = 2;
/** Excel writes a few parts for each sheet. */
const MAX_ENTRIES = 10_000;

/**
 * Unpacks the parts that `wanted` names, after checking that the bytes can be an .xlsx at all.
 * @param mostBytes what those may take together
 * @throws UnreadableWorkbook with a sentence for the user
 */
export function unpack(
  bytes: Uint8Array,
  file: string,
  wanted: (path: string) => boolean,
  mostBytes = MAX_UNPACKED_BYTES,
): Parts {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty", file);
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableWorkbook("too-large", file);
  if (isOleFile(bytes)) throw new UnreadableWorkbook(holdsEncryptedPackage(bytes) ? "encrypted" : "old-xls", file);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableWorkbook("not-xlsx", file);
  let [unpackedBytes, wantedBytes, entries] = [0, 0, 0];
  const keys = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (part) => {
        entries += 1;
        unpackedBytes += part.originalSize;
        if (!isFolder(part.name)) {
          if (keys.has(partKey(part.name))) throw new DamagedPart("een onderdeel staat er twee keer in");
          keys.add(partKey(part.name));
        }
        if (part.originalSize === 0 && part.size > EMPTY_DEFLATED) throw new UnreadableWorkbook("damaged", file);
        if (wanted(plainName(part.name))) wantedBytes += part.originalSize;
        return false;
      },
    });
    if (unpackedBytes > MAX_UNPACKED_BYTES || wantedBytes > mostBytes || entries > MAX_ENTRIES)
      throw new UnreadableWorkbook("too-large", file);
    return withOwnNames(unzipSync(bytes, { filter: (part) => wanted(plainName(part.name)) }));
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook("damaged", file, { cause });
  }
}

const withOwnNames = (entries: Unzipped): Parts =>
  Object.fromEntries(Object.entries(entries).map(([name, part]) => [spelledName(name), part]));

/** The names of a zip as they are written in it. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/**
 * The text of a part, or null where the file does not have it.
 * @throws DamagedPart where its bytes are not in the encoding that it names
 */
export function partText(parts: Parts, path: string): string | null {
  const part = ownValue(parts, partName(parts, path) ?? path);
  return part === undefined ? null : decodePart(part);
}

/** Excel puts a workbook with a password, like the older .xls, in an OLE compound file. */
function isOleFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** The directory of the compound file names its streams in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
