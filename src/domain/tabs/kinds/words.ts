// SPDX-License-Identifier: EUPL-1.2

import type { TabKind } from "../table";

/** What a kind of tab is called in a sentence: "Er is geen tabblad Voortgang". */
export const TAB_KIND_NAMES: Readonly<Record<TabKind, string>> = {
  voortgang: "Voortgang",
  verdeelbesluit: "Verdeelbesluit",
  regios: "Regio's",
  provincie: "Provincie",
  mutaties: "Mutaties",
  locaties: "Locaties",
  uitruil: "Uitruil",
  indicatief: "Indicatief",
  "regio-indeling": "Regio-indeling",
  cyclus: "Cyclus",
};
