// SPDX-License-Identifier: EUPL-1.2

import type { Gebieden } from "../../gemeenten/gebieden";
import type { Regio } from "../../gemeenten/gebied";
import { groupBy } from "../../sheet/group-by";
import { once } from "./once";

const byProvincie = once(({ regios }: Gebieden) => groupBy(regios, ({ provincie }) => provincie));

/** The regio's of a provincie by its name. */
export const regiosIn = (gebieden: Gebieden, provincie: string): readonly Regio[] =>
  byProvincie(gebieden).get(provincie) ?? [];
