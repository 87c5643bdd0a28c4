// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from "node:util";
import { CommandFailure } from "./command-failure";
import { hasOwn, ownValue } from "../domain/sheet/own-value";

/** What stands behind a command. */
export interface Words {
  /** Files and folders. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  /** What stands behind the options that take a word; null where the option is not there. */
  readonly options: Readonly<Record<string, string | null>>;
}

export interface Arguments {
  readonly file: string;
  readonly json: boolean;
  /** Where to write a workbook with the results; null where that is not asked. */
  readonly out: string | null;
  /** Whether that may take the place of a file that is there. */
  readonly force: boolean;
}

/** Options for where a command writes a file. */
const OUT = { out: "Noem na --out het bestand waarin de uitkomsten moeten komen." };
const OUT_FLAGS: readonly string[] = ["force"];

/**
 * Reads the words after a command that takes files, --json, and options with a word behind them.
 * @param options those options, each with the sentence for where its word is not there
 * @param what what a file is called in a sentence
 * @param flags options without a word beside --json
 * @throws CommandFailure that ends with the usage
 */
export function readWords(
  words: readonly string[],
  usage: string,
  options: Readonly<Record<string, string>> = {},
  what = "Excel-bestand",
  flags: readonly string[] = [],
): Words {
  const refuse = (sentence: string): CommandFailure => new CommandFailure(`${sentence}\n\n${usage}`);
  const takes = Object.fromEntries(Object.keys(options).map((name) => [name, { type: "string" }] as const));
  const known = ["json", ...flags];
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...Object.fromEntries(known.map((name) => [name, { type: "boolean" }] as const)), ...takes },
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string>();
  const raised = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    else if (token.kind === "option" && known.includes(token.name) && token.value === undefined) raised.add(token.name);
    else if (token.kind === "option" && hasOwn(options, token.name)) {
      const word = token.value ?? "";
      if (word === "" || word.startsWith("--")) throw refuse(ownValue(options, token.name) ?? "");
      given.set(token.name, word);
    } else if (token.kind === "option")
      throw refuse(`Onbekende optie: ${token.rawName}${token.value === undefined ? "" : `=${token.value}`}.`);
  }
  if (files.length === 0 || files.includes("")) throw refuse(`Noem het ${what}.`);
  const behind = Object.fromEntries(Object.keys(options).map((name) => [name, given.get(name) ?? null]));
  return { files, json: raised.has("json"), force: raised.has("force"), options: behind };
}

/**
 * Reads the words after a command that takes one file.
 * @param takesOut whether the command knows --out and --force
 * @param what what the file is called in a sentence
 * @throws CommandFailure that ends with the usage
 */
export function readArguments(
  words: readonly string[],
  usage: string,
  takesOut = false,
  what = "Excel-bestand",
): Arguments {
  const { files, json, force, options } = readWords(words, usage, takesOut ? OUT : {}, what, takesOut ? OUT_FLAGS : []);
  const [file = "", ...more] = files;
  if (more.length > 0) throw new CommandFailure(`Noem één ${what}, niet ${String(files.length)}.\n\n${usage}`);
  const out = options["out"] ?? null;
  if (force && out === null) throw new CommandFailure(`De optie --force hoort bij --out.\n\n${usage}`);
  return { file, json, out, force };
}
