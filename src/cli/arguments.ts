// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from "node:util";
import { CommandFailure } from "./command-failure";

export interface Arguments {
  readonly file: string;
  readonly json: boolean;
  /** Where to write a workbook with the results; null where that is not asked. */
  readonly out: string | null;
}

/**
 * Reads the words after the command.
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
  const refuse = (sentence: string): CommandFailure => new CommandFailure(`${sentence}\n\n${usage}`);
  const { tokens } = parseArgs({
    args: [...words],
    options: { json: { type: "boolean" }, ...(takesOut && { out: { type: "string" } }) },
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  let json = false;
  let out: string | null = null;
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    else if (token.kind === "option" && token.name === "json" && token.value === undefined) json = true;
    else if (token.kind === "option" && token.name === "out" && takesOut) out = token.value ?? "";
    else if (token.kind === "option")
      throw refuse(`Onbekende optie: ${token.rawName}${token.value === undefined ? "" : `=${token.value}`}.`);
  }
  const [file] = files;
  if (file === undefined || file === "") throw refuse(`Noem het ${what}.`);
  if (files.length > 1) throw refuse(`Noem één ${what}, niet ${String(files.length)}.`);
  if (out === "" || out?.startsWith("--") === true)
    throw refuse("Noem na --out het bestand waarin de uitkomsten moeten komen.");
  return { file, json, out };
}
