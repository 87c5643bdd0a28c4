// SPDX-License-Identifier: EUPL-1.2

import ts from "typescript";
import { RULES } from "../../src/domain/rules/registry";
import { FAMILIES, type Family } from "../../src/domain/rules/rule";
import { Refusal } from "./refusal";

/** What a rule is called: "cel.geen-geheel-getal" is geenGeheelGetal in code. */
export interface RuleName {
  readonly family: Family;
  readonly name: string;
  readonly variable: string;
}

/** What the spec of a rule has in scope beside the rule itself. */
const IN_SCOPE: ReadonlySet<string> = new Set(["check", "expect", "test", "voortgang"]);

/** Reads the words after the command. */
export function readRuleName(words: readonly string[]): RuleName {
  const [given, name, ...others] = words;
  if (given === undefined || name === undefined || others.length > 0)
    throw new Refusal("Name a family and a name: npm run new-rule -- cel geen-geheel-getal");
  const family = FAMILIES.find((one) => one === given);
  if (family === undefined) throw new Refusal(`There is no family ${given}; there are ${FAMILIES.join(", ")}.`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Refusal(`${name} is no name for a rule: write Dutch words in lower case with a hyphen in between.`);
  const namesake = RULES.find(({ id }) => id.endsWith(`.${name}`));
  if (namesake !== undefined) throw new Refusal(`There is a rule ${namesake.id} already; each has a name of its own.`);
  const variable = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (!isFree(variable))
    throw new Refusal(`${name} means something else in TypeScript or in a spec; add a word that says more.`);
  return { family, name, variable };
}

function isFree(variable: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, variable);
  return scanner.scan() === ts.SyntaxKind.Identifier && !IN_SCOPE.has(variable);
}
