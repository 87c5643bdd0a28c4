// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { unknownName, type UnknownNameParams } from "../lib/unknown-name";
import type { Rule } from "../rule";

/** A gemeente that the register does not know: its numbers count nowhere. Names of regio's are another rule. */
export const onbekend: Rule<UnknownNameParams, "name"> = {
  id: "gemeente.onbekend",
  title: "Gemeente onbekend",
  checks: "De naam komt niet voor in de gemeentelijst.",
  reason: "De cijfers van een onbekende naam tellen nergens mee.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "fout",
  each: "name",
  in: ["voortgang", "verdeelbesluit", "mutaties", "locaties", "uitruil", ...CHAIN_TABS, "regio-indeling"],
  sentence: ({ name, nearest, ofUitruil }) =>
    `“${name}” is geen gemeente. ${ofUitruil ? "Is deze uitruil afgesproken, dan is de taakstelling van wie het kan zijn niet bekend (#N/B)." : "Deze regel telt niet mee."}${nearest === null ? "" : ` Bedoelt u “${nearest}”?`}`,
  check: unknownName,
};
