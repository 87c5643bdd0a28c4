// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** In the order of the function wizard. */
const FUNCTIONS = ["figures", "chain", "register", "overview"].map((name) => path.resolve(`src/functions/${name}.ts`));
const METADATA = path.resolve("src/functions/functions.json");
const SIGNATURES = path.resolve("src/functions/signatures.json");

/**
 * The metadata of the custom functions as the text of functions.json, made from the comments in the source.
 * `allowErrorForDataTypeAny` is added: the generator does not know it, and without it one cell with an error spoils a whole range.
 */
export async function functionsMetadata(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = { allowErrorForDataTypeAny: true, ...(JSON.parse(metadataJson) as object) };
  return toText(metadata);
}

/** The parameters of each function by its id, in brackets where they may be left out: saved workbooks hold the ids and pass by position. */
export type Signatures = Readonly<Record<string, readonly string[]>>;

export function signaturesIn(metadata: string): Signatures {
  const { functions } = JSON.parse(metadata) as {
    functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
  };
  return Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]),
  );
}

/** The functions that a saved workbook would call in vain or with its arguments in the wrong place; further ones at the end may be left out. */
export function brokenBy(after: Signatures, before: Signatures): readonly string[] {
  return Object.entries(before).flatMap(([id, parameters]) => {
    const now = after[id] ?? [];
    const kept = id in after && parameters.every((parameter, at) => now[at] === parameter);
    return kept && now.slice(parameters.length).every((parameter) => parameter.startsWith("[")) ? [] : [id];
  });
}

export const readSignatures = (): Signatures => JSON.parse(readFileSync(SIGNATURES, "utf8")) as Signatures;

const toText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

if (require.main === module) {
  void functionsMetadata().then((metadata) => {
    const signatures = signaturesIn(metadata);
    const broken = brokenBy(signatures, readSignatures());
    if (broken.length > 0)
      throw new Error(`Saved workbooks depend on these functions as they were: ${broken.join(", ")}`);
    writeFileSync(METADATA, metadata);
    writeFileSync(SIGNATURES, toText(signatures));
  });
}
