// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import type { SelectionSeen, Session } from "../../workbook/session.types";

/** What is selected while the view is open; null before Excel has told. */
export function useSelection(watch: Session["watchSelection"], open: boolean): SelectionSeen | null {
  const [seen, setSeen] = useState<SelectionSeen | null>(null);
  useEffect(() => (open ? watch(setSeen) : undefined), [watch, open]);
  return seen;
}
