// SPDX-License-Identifier: EUPL-1.2

import type { ColumnRole, TabKind } from "./table";

/** The links of the law's chain that a table states as they are, in their order; the taakstelling goes by rules of its own. */
export const CHAIN = ["raming", "indicatief", "inMindering", "restopgave", "bod", "teltMee"] as const;
export type ChainGrootheid = (typeof CHAIN)[number];

/** The kind of tab of its own that each has. */
export const CHAIN_KINDS: Readonly<Record<ChainGrootheid, TabKind>> = {
  raming: "raming",
  indicatief: "indicatief",
  inMindering: "in-mindering",
  restopgave: "restopgave",
  bod: "bod",
  teltMee: "telt-mee",
};
export const CHAIN_TABS: readonly TabKind[] = Object.values(CHAIN_KINDS);

export const isChainRole = (role: ColumnRole | null): role is ChainGrootheid =>
  (CHAIN as readonly (string | null)[]).includes(role);
