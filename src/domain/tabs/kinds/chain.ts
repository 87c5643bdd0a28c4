// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_KINDS, type ChainGrootheid } from "../chain";
import { figuresOfColumns } from "./figures";
import type { HeaderLook, KindReader } from "./kind";

/**
 * A table of one link of the law's chain, with the links that stand beside it: per gemeente or, of the raming, per provincie.
 * Totals of the raming and the indicatieve opgave include amv.
 */
export const chain = (grootheid: ChainGrootheid, fit: number): KindReader => {
  const keys = grootheid === "raming" ? (["provincie"] as const) : (["gemeente", "code"] as const);
  return {
    kind: CHAIN_KINDS[grootheid],
    keys,
    lines: false,
    figures: true,
    read: (table) => ({ figures: figuresOfColumns(table) }),
    fit: (header: HeaderLook) =>
      header.has(...keys) &&
      header.has(grootheid) &&
      !header.has("realisatie", "taakstelling") &&
      !(grootheid === "raming" && header.has("gemeente", "code", "regio", "indicatief", "bod"))
        ? fit
        : 0,
    essential: [],
  };
};
