// SPDX-License-Identifier: EUPL-1.2
import { textOfBytes } from "./text-of-bytes";

const TEXT = "Súdwest-Fryslân – ‘s-Gravenhage € 5";
const WINDOWS = new Map([
  ["–", 0x96],
  ["‘", 0x91],
  ["€", 0x80],
]);

test.each([
  ["UTF-8", Buffer.from(TEXT, "utf8")],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${TEXT}`, "utf8")],
  ["UTF-16 with its mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16, the other way round", Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16()],
  ["Windows-1252", Buffer.from(Array.from(TEXT, (sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0)))],
])("reads %s", (_, bytes) => {
  expect(textOfBytes(new Uint8Array(bytes))).toBe(TEXT);
});

test.each([[[0x50, 0x4b, 0x03, 0x04, 0x00]], [[0x25, 0x50, 0x44, 0x46, 0x01, 0xff]]])(
  "refuses what is no text: %p",
  (bytes) => {
    expect(() => textOfBytes(new Uint8Array(bytes))).toThrow("Dit bestand is geen tekst.");
  },
);
