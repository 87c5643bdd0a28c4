// SPDX-License-Identifier: EUPL-1.2

import { windowsText } from "../xlsx/part-text";
import { CommandFailure } from "./command-failure";

/**
 * The text of a file: UTF-16 with its mark, UTF-8, or else Windows-1252.
 * @throws CommandFailure where the file is no text
 */
export function textOfBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  // Some versions of Node read 0x80 to 0x9F of Windows-1252 as control characters.
  const text = encoding === "windows-1252" ? windowsText(bytes) : new TextDecoder(encoding).decode(bytes);
  // eslint-disable-next-line no-control-regex -- characters that no text has
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text))
    throw new CommandFailure(
      "Dit bestand is geen tekst. Kopieer de tabel in de pdf en bewaar die als tekstbestand (.txt).",
    );
  return text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
