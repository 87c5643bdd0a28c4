// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from "node:util";
import { CommandFailure } from "./command-failure";
import { hasOwn, ownValue } from "../domain/sheet/own-value";

/** What stands behind a command. */
export interface Words {
  /** Files and folders. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** What stands behind the options that take a word; null where the option is not there. */
  readonly options: Readonly<Record<string, string | null>>;
}

export interface Arguments {
  readonly file: string;
  readonly json: boolean;
  /** Where to write a workbook with the results; null where that is not asked. */
  readonly out: string | null;
}

/**
 * Reads the words after a command that takes files, --json, and options with a word behind them.
 * @param options those options, each with the sentence for where its word is not there
 * @param what what a file is called in a sentence
 * @throws CommandFailure that ends with the usage
 */
export function readWords(
  words: readonly string[],
  usage: string,
  options: Readonly<Record<string, string>> = {},
  what = "Excel-bestand",
): Words {
  const refuse = (sentence: string): CommandFailure => new CommandFailure(`${sentence}\n\n${usage}`);
  const takes = Object.fromEntries(Object.keys(options).map((name) => [name, { type: "string" }] as const));
  const { tokens } = parseArgs({
    args: [...words],
    options: { json: { type: "boolean" }, ...takes },
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string>();
  let json = false;
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    else if (token.kind === "option" && token.name === "json" && token.value === undefined) json = true;
    else if (token.kind === "option" && hasOwn(options, token.name)) {
      const word = token.value ?? "";
      if (word === "" || word.startsWith("--")) throw refuse(ownValue(options, token.name) ?? "");
      given.set(token.name, word);
    } else if (token.kind === "option")
      throw refuse(`Onbekende optie: ${token.rawName}${token.value === undefined ? "" : `=${token.value}`}.`);
  }
  if (files.length === 0 || files.includes("")) throw refuse(`Noem het ${what}.`);
  return { files, json, options: Object.fromEntries(Object.keys(options).map((name) => [name, given.get(name) ?? null])) };
}

/**
 * Reads the words after a command that takes one file.
 * @param takesOut whether the command knows --out
 * @param what what the file is called in a sentence
 * @throws CommandFailure that ends with the usage
 */
export function readArguments(
  words: readonly string[],
  usage: string,
  takesOut = false,
  what = "Excel-bestand",
): Arguments {
  const out = "Noem na --out het bestand waarin de uitkomsten moeten komen.";
  const { files, json, options } = readWords(words, usage, takesOut ? { out } : {}, what);
  const [file = "", ...more] = files;
  if (more.length > 0) throw new CommandFailure(`Noem één ${what}, niet ${String(files.length)}.\n\n${usage}`);
  return { file, json, out: options["out"] ?? null };
}
