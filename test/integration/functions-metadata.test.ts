// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../tools/functions-metadata";

describe("functions.json", () => {
  it("is what the comments in the source say; `npm run metadata` writes it anew", async () => {
    expect(readFileSync(path.resolve("src/functions/functions.json"), "utf8")).toBe(await functionsMetadata());
  });
});
