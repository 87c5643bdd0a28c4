// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_KINDS, type ChainGrootheid } from "../../figures/chain";
import { figuresOfColumns } from "./figures";
import type { HeaderLook, KindReader } from "./kind";

/** A table per gemeente of one link of the law's chain, with the links that stand beside it; totals of the raming include amv. */
export const chain = (grootheid: ChainGrootheid, fit: number): KindReader => ({
  kind: CHAIN_KINDS[grootheid],
  keys: ["gemeente", "code"],
  lines: false,
  figures: true,
  read: (table) => ({ figures: figuresOfColumns(table) }),
  fit: (header: HeaderLook) =>
    header.has("gemeente", "code") && header.has(grootheid) && !header.has("realisatie", "taakstelling") ? fit : 0,
  essential: [],
});
