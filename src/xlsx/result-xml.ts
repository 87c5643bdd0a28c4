// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../domain/sheet/addresses";
import { CONTROLS, withSigns } from "./whole/as-xml";
import type { FileValue } from "./workbook-file";

/** One value of a result; an error is its English text. */
export interface ResultValue {
  readonly value: FileValue;
  readonly isError: boolean;
}

/** A stretch of text to replace. Edits of one text do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const BLANK = { type: null, text: null };

/**
 * A cell element with this value; null makes it blank.
 * @param attributes those that the cell had: its style stays, what belonged to the old value goes
 * @param formula the formula element, as XML
 */
export function cellXml(
  tag: string,
  row: number,
  column: number,
  result: ResultValue | null,
  attributes: Readonly<Record<string, string>> = {},
  formula = "",
): string {
  const { type, text } = result === null ? BLANK : encode(result);
  const kept = Object.entries(attributes).filter(([name]) => !["r", "t", "vm"].includes(name));
  const all = [["r", cellAddress({ row, column })], ...kept, ...(type === null ? [] : [["t", type]])];
  const prefix = tag.slice(0, tag.indexOf(":") + 1);
  const content = formula + (text === null ? "" : `<${prefix}v>${text}</${prefix}v>`);
  return `<${tag}${all.map(([name = "", value = ""]) => ` ${name}="${withSigns(value)}"`).join("")}${content === "" ? "/>" : `>${content}</${tag}>`}`;
}

function encode({ value, isError }: ResultValue): { type: string | null; text: string } {
  if (isError) return { type: "e", text: withSigns(String(value)) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") return { type: null, text: String(value) };
  return { type: "str", text: withSigns(withoutControls(value ?? "")) };
}

/** XML has no control characters; a file spells them _x0007_, and therefore escapes text that looks like that. */
function withoutControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(CONTROLS, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
