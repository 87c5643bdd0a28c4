// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../../src/domain/build-model";
import { validate } from "../../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { snapshotOf } from "../../../src/xlsx/snapshot-of";
import { UnreadableWorkbook } from "../../../src/xlsx/unreadable-workbook";
import { createRandom } from "../../faults/random";
import { withLess } from "../minimise";
import type { FuzzPart } from "../part";
import { noNumberIn } from "../stands-there";
import { baseFile } from "./base-files";
import { damaged, drawDamage, type Damage } from "./damage";

interface FileInput {
  readonly seed: number;
  readonly damages: readonly Damage[];
}

const outcomes = new Map<string, number>();

/** A whole file with its bytes, its parts or the XML in them changed: read, or refused with a sentence. */
export const files: FuzzPart<FileInput> = {
  name: "bestanden",
  usual: 10_000,
  make: (seed) => {
    const random = createRandom(seed * 15_485_863 + 3);
    return { seed, damages: Array.from({ length: random.int(1, 4) }, () => drawDamage(random)) };
  },
  judge: async (input) => {
    const outcome = await read(await bytesOf(input));
    if (outcome.refused !== undefined) {
      count(outcome.refused.reason);
      return / "".* |undefined|NaN/.test(outcome.refused.message) ? "refused without a good sentence" : null;
    }
    count("gelezen");
    const { snapshot } = outcome;
    // Excel takes a blank for a name too.
    if (snapshot.sheets.some(({ name }) => name === "")) return "a tab without a name";
    const number = noNumberIn(snapshot.sheets.map(({ values }) => values));
    if (number !== null) return `a cell ${number}`;
    validate(buildModel(snapshot, DEFAULT_SETTINGS, "2025-12-05"));
    return null;
  },
  *smaller(input) {
    for (const damages of withLess(input.damages)) if (damages.length > 0) yield { ...input, damages };
  },
  save: async (input) => ({ extension: "xlsx", content: await bytesOf(input) }),
  told: () => [[...outcomes].map(([outcome, times]) => `${outcome} ${String(times)}`).join(", ")],
};

const count = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

const bytesOf = async ({ seed, damages }: FileInput): Promise<Uint8Array> => damaged(await baseFile(seed), damages);

type Outcome =
  { readonly snapshot: WorkbookSnapshot; readonly refused?: undefined } | { readonly refused: UnreadableWorkbook };

async function read(bytes: Uint8Array): Promise<Outcome> {
  try {
    return { snapshot: await snapshotOf(bytes, "proef.xlsx") };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { refused: error };
    throw error;
  }
}
