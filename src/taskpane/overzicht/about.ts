// SPDX-License-Identifier: EUPL-1.2

import { nameOfSoort } from "../../domain/gemeenten/gebied";
import { formatDate } from "../../domain/sheet/format";
import type { Choices } from "./choices";

/** What a picture is of: "Noord-Holland, regulier, peildatum 1-9-2025". */
export function aboutWords({ gebied, soort, peildatum }: Choices): string {
  const day = peildatum === null ? [] : [`peildatum ${formatDate(peildatum)}`];
  return [gebied.naam, nameOfSoort(soort), ...day].join(", ");
}
