// SPDX-License-Identifier: EUPL-1.2

import { writeFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** In the order of the function wizard. */
const FUNCTIONS = ["figures", "register", "overview"].map((name) => path.resolve(`src/functions/${name}.ts`));
const METADATA = path.resolve("src/functions/functions.json");

/**
 * The metadata of the custom functions as the text of functions.json, made from the comments in the source.
 * `allowErrorForDataTypeAny` is added: the generator does not know it, and without it one cell with an error spoils a whole range.
 */
export async function functionsMetadata(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = { allowErrorForDataTypeAny: true, ...(JSON.parse(metadataJson) as object) };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

if (require.main === module) {
  void functionsMetadata().then((metadata) => {
    writeFileSync(METADATA, metadata);
  });
}
