// SPDX-License-Identifier: EUPL-1.2

import type { TabKind } from "../table";
import { cyclus } from "./cyclus";
import { indicatief } from "./indicatief";
import type { KindReader } from "./kind";
import { locaties } from "./locaties";
import { mutaties } from "./mutaties";
import { provincie } from "./provincie";
import { regioIndeling } from "./regio-indeling";
import { regios } from "./regios";
import { uitruil } from "./uitruil";
import { verdeelbesluit } from "./verdeelbesluit";
import { voortgang } from "./voortgang";

export const KINDS: Readonly<Record<TabKind, KindReader>> = {
  voortgang,
  verdeelbesluit,
  regios,
  provincie,
  mutaties,
  locaties,
  uitruil,
  indicatief,
  "regio-indeling": regioIndeling,
  cyclus,
};
