// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import {
  brokenBy,
  functionsMetadata,
  readSignatures,
  signaturesIn,
  type Signatures,
} from "../../tools/functions-metadata";

const written = readFileSync(path.resolve("src/functions/functions.json"), "utf8");

describe("functions.json", () => {
  it("is what the comments in the source say; `npm run metadata` writes it anew", async () => {
    expect(written).toBe(await functionsMetadata());
  });
});

describe("signatures.json", () => {
  it("has every function, in the order of the wizard", () => {
    expect(readSignatures()).toEqual(signaturesIn(written));
    expect(Object.keys(readSignatures())).toEqual(Object.keys(signaturesIn(written)));
  });

  it("is not written where a saved workbook would break", () => {
    const before: Signatures = { GAP: ["gebied", "[soort]"] };
    const broken = (after: Signatures): readonly string[] => brokenBy(after, before);
    expect(broken({ GAP: ["gebied", "[soort]"], NIEUW: ["gebied"] })).toEqual([]);
    expect(broken({ GAP: ["gebied", "[soort]", "[cyclus]"] })).toEqual([]);
    expect(broken({})).toEqual(["GAP"]);
    expect(broken({ GAP: ["gebied", "[cyclus]", "[soort]"] })).toEqual(["GAP"]);
    expect(broken({ GAP: ["gebied", "[soort]", "cyclus"] })).toEqual(["GAP"]);
    expect(broken({ GAP: ["gebied", "soort"] })).toEqual(["GAP"]);
    expect(broken({ GAP: ["gebied"] })).toEqual(["GAP"]);
  });
});
