// SPDX-License-Identifier: EUPL-1.2

import type { HostParts } from "../request-context";
import { ownValue } from "../../../domain/sheet/own-value";

/** @throws AccessDenied for a protected sheet */
export function writable({ engine, errors }: HostParts, sheetId: string): void {
  if (engine.sheet(sheetId).protected) throw errors.create("AccessDenied", "Range");
}

/** @throws what a sheet that is to refuse answers to who reads its cells */
export function readable({ engine, errors, faults }: HostParts, sheetId: string): void {
  const { unreadable } = faults.now;
  const code = unreadable && ownValue(unreadable, engine.sheet(sheetId).name);
  if (code !== undefined) throw errors.create(code, "Range");
}
