// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import { includesCell } from "../../domain/sheet/area-relations";
import { parseAddress } from "../../domain/sheet/addresses";
import type { SelectionSeen } from "../../workbook/session.types";

/** The finding that the user is at: what was jumped to, as long as its cell is selected; else the first one of the selected cell. */
export function currentFinding(
  findings: readonly Finding[],
  jumped: string | null,
  selected: SelectionSeen["selected"],
): string | null {
  if (selected === null) return jumped;
  const there = findings.filter((finding) => isAt(finding, selected));
  return (there.find(({ id }) => id === jumped) ?? there[0])?.id ?? null;
}

/** True where the first selected cell is one of the finding. */
function isAt({ tab, address }: Finding, selected: NonNullable<SelectionSeen["selected"]>): boolean {
  if (tab !== selected.tab) return false;
  const [own, other] = [parseAddress(address), parseAddress(selected.address)];
  return own !== null && other !== null && includesCell(own, other);
}
