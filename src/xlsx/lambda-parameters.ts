// SPDX-License-Identifier: EUPL-1.2

import { formulaPieces, mapCode } from "../domain/sheet/formula-pieces";

/** Stands for one character of a text or a quoted name while the commas of a call are looked for. */
const COVER = "\u0000";

/** A file writes the names that LET and LAMBDA introduce with "_xlpm."; Excel answers #NAME? without it. */
export function markParameters(formula: string): string {
  const names = parameterNames(formula);
  if (names.size === 0) return formula;
  return mapCode(formula, (code) =>
    code.replace(/(?<![\w.$])[\p{L}_][\p{L}\p{N}_.]*/gu, (name) =>
      names.has(name.toLowerCase()) ? `_xlpm.${name}` : name,
    ),
  );
}

function parameterNames(formula: string): Set<string> {
  const cover = formulaPieces(formula)
    .map((piece) => (piece.kind === "code" ? piece.text : COVER.repeat(piece.text.length)))
    .join("");
  const names = new Set<string>();
  for (const call of cover.matchAll(/(?<![\w.])(LET|LAMBDA)\(/gi)) {
    const arguments_ = argumentsFrom(cover, call.index + call[0].length);
    const isLet = call[1]?.toUpperCase() === "LET";
    arguments_.slice(0, -1).forEach((text, index) => {
      const name = text.trim();
      if ((!isLet || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) names.add(name.toLowerCase());
    });
  }
  return names;
}

function argumentsFrom(text: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if ("({".includes(character)) depth++;
    else if (depth > 0 && ")}".includes(character)) depth--;
    else if (depth === 0 && (character === "," || character === ")")) {
      found.push(text.slice(from, at));
      from = at + 1;
      if (character === ")") return found;
    }
  }
  return found;
}
