// SPDX-License-Identifier: EUPL-1.2

import type { HostParts } from "../request-context";

/** @throws AccessDenied for a protected sheet */
export function writable({ engine, errors }: HostParts, sheetId: string): void {
  if (engine.sheet(sheetId).protected) throw errors.create("AccessDenied", "Range");
}
