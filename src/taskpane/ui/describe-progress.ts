// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../domain/sheet/format";
import type { Progress } from "../../workbook/session.types";

/** "Tabblad 12 van 36" */
export function describeProgress({ what, done, total }: Progress): string {
  return `${what} ${formatPlaces(done)} van ${formatPlaces(total)}`;
}
