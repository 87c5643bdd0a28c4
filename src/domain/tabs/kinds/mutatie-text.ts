// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import { cleanText } from "../../sheet/clean";
import { parseNumber } from "../cells/number";
import { addAll } from "../../sheet/extremes";

export interface MutatieText {
  readonly parts: readonly {
    readonly names: readonly string[];
    readonly changes: readonly { readonly soort: Soort; readonly aantal: number }[];
  }[];
  /** Pieces that could not be read; never dropped silently. */
  readonly unread: readonly string[];
}

/** A name, which may itself end in brackets without a number ("Bergen (NH)"), and the changes between brackets. */
const PART = /(?<![^(),;])((?:[^(),;]*?[^(),;\s]|\s)(?=\s*\()(?:\s*\([A-Za-z. ]+\))?)\s*\(([^()\d]*\d[^()]*)\)/g;

/**
 * Reads the free text form: "Amsterdam(-240), Bergen (+20 amv), Heemskerk+Uitgeest (+238 /+62 amv)".
 * Between brackets stand changes with a sign, parted by "/"; "amv" behind one makes it amv, else it is regulier.
 */
export function readMutatieText(text: string): MutatieText {
  const body = cleanText(text);
  const parts: MutatieText["parts"][number][] = [];
  const unread: string[] = [];
  const rest = body.replace(PART, (whole: string, names: string, inside: string) => {
    const changes = inside.split("/").map(readChange);
    if (changes.every((change) => change !== null))
      parts.push({ names: names.split("+").map((name) => name.trim()), changes });
    else unread.push(whole.trim());
    return "";
  });
  addAll(
    unread,
    rest
      .split(/[,;.]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "" && piece !== "en"),
  );
  return { parts, unread };
}

function readChange(piece: string): { soort: Soort; aantal: number } | null {
  const match = /^\s*([+\-\u2212\u2013]\s?\d[\d.]*)(?:\s*(amv|regulier))?\s*$/i.exec(piece);
  const number = match?.[1] === undefined ? null : parseNumber(match[1]);
  if (number === null || !Number.isInteger(number.value)) return null;
  return { soort: match?.[2]?.toLowerCase() === "amv" ? "amv" : "regulier", aantal: number.value };
}

/** True for a text with at least one piece of the free text form. */
export function isMutatieText(text: string): boolean {
  return readMutatieText(text).parts.length > 0;
}
