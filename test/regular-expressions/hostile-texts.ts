// SPDX-License-Identifier: EUPL-1.2
/** Texts of which a regular expression takes more time than a text is long, if there are any: what may be repeated in it, repeated. */

import { RegExpParser, type AST } from "@eslint-community/regexpp";
import type { Found } from "./collect";

/** More than three full cells. */
const LENGTH = 100_000;

/** What turns up in cells and in patterns; of a class that takes any of these each is tried. */
const CHARACTERS = Array.from(" \t\n\u00a01aAé_,;:.()[]{}'\"/\\|+-=<>%*&#!@x");
/** In no pattern, so that what was read before it has to be given up. */
const REJECTED = "\u0000";

/** What stands before, what is repeated, what stands behind. */
type Hostile = readonly [before: string, repeated: string, behind: string];

/** The whole text. */
export function textOf([before, repeated, behind]: Hostile): string {
  return before + repeated.repeat(Math.ceil(LENGTH / repeated.length)).slice(0, LENGTH) + behind;
}

/** By each piece that may be repeated: each character that it takes, and a text that the pattern before it takes. */
export function hostileTexts({ source, flags }: Found): readonly Hostile[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const texts = new Map<string, Hostile>();
  const repeat = (before: string, repeated: string): void => {
    if (repeated === "") return;
    for (const text of [
      ["", repeated, REJECTED],
      [before, repeated, REJECTED],
    ] as const)
      texts.set(text.join("\u0001"), text);
  };
  for (const alternative of pattern.alternatives) for (const end of ["", " "]) repeat("", sample(alternative) + end);
  walk(pattern, "", (quantifier, before) => {
    for (const unit of [before, before + sample(quantifier.element)])
      for (const end of ["", " "]) repeat("", unit + end);
    const one = new RegExp(`^(?:${quantifier.element.raw})$`, flags.replace(/[gy]/g, ""));
    const units = new Set([...CHARACTERS.filter((character) => one.test(character)), sample(quantifier.element)]);
    for (const unit of units) repeat(before, unit);
  });
  return [...texts.values()];
}

type Visit = (quantifier: AST.Quantifier, before: string) => void;

function walk(node: AST.Node, before: string, visit: Visit): void {
  switch (node.type) {
    case "Pattern":
    case "CapturingGroup":
    case "Group":
      for (const alternative of node.alternatives) walk(alternative, before, visit);
      break;
    case "Alternative": {
      let sofar = before;
      for (const element of node.elements) {
        walk(element, sofar, visit);
        sofar += sample(element);
      }
      break;
    }
    case "Assertion":
      if (node.kind === "lookahead" || node.kind === "lookbehind")
        for (const alternative of node.alternatives) walk(alternative, before, visit);
      break;
    case "Quantifier":
      if (node.max > 50) visit(node, before);
      walk(node.element, before, visit);
      break;
  }
}

/** A short text that a piece takes, as good as it can be told from the piece alone. */
function sample(node: AST.Node): string {
  switch (node.type) {
    case "Pattern":
    case "CapturingGroup":
    case "Group":
      return sample(node.alternatives[0] as AST.Node);
    case "Alternative":
      return node.elements.map(sample).join("");
    case "Quantifier":
      return sample(node.element).repeat(Math.max(node.min, Math.min(1, node.max)));
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterSet":
    case "CharacterClass": {
      const one = new RegExp(`^${node.raw}$`, "u");
      return ["1", "a", " ", "é", ...CHARACTERS].find((character) => one.test(character)) ?? "";
    }
    default:
      return "";
  }
}
