// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../sheet/addresses";
import type { Fix } from "../../findings";
import type { CellRef } from "../../sheet/snapshot";
import type { Draft } from "../rule";

interface Parts<P extends object> {
  readonly found: string;
  readonly expected?: string | null;
  readonly params: P;
  readonly fix?: Fix | null;
}

/** A draft about one cell. */
export function draftAt<P extends object>(
  at: CellRef,
  { found, expected = null, params, fix = null }: Parts<P>,
): Draft<P> {
  return { tab: at.tab, address: cellAddress(at), found, expected, params, fix };
}
