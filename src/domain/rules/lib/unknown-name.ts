// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Draft } from "../rule";
import { draftAt } from "./draft";
import { cellWithName, type WrittenName } from "./names";

export interface UnknownNameParams {
  readonly name: string;
  readonly nearest: string | null;
  /** Where it is a side of an uitruil, which any gemeente may then be. */
  readonly ofUitruil?: true;
}

/** The finding that a name is of no gebied, with the nearest that there is. */
export function unknownName(written: WrittenName, model: Model): Draft<UnknownNameParams> | null {
  const { named } = written;
  if (named.resolution.status !== "unknown") return null;
  const { nearest } = named.resolution;
  return draftAt(named.at, {
    found: named.text,
    expected: nearest,
    params: { name: named.text, nearest, ...(written.table.kind === "uitruil" && { ofUitruil: true as const }) },
    fix: nearest === null ? null : { sure: false, choices: [cellWithName(model, written, nearest)] },
  });
}
