// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../sheet/format";
import { TAB_KIND_NAMES } from "../../tabs/table";
import type { RuleExample } from "../lib/rules.fixture";

const KINDS = formatList(Object.values(TAB_KIND_NAMES), Infinity);

export const example: RuleExample = {
  tabs: {
    Begroting: [
      ["Post", "Bedrag"],
      ["Inhuur", 1200],
    ],
  },
  at: "Begroting!A1",
  sentence: `In deze werkmap (Begroting) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar ${KINDS}, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.`,
};
