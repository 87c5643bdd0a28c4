// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";

/** Work that is done sooner shows no progress: a flash is more alarming than a short wait. */
export const PATIENCE_MS = 300;

/** True once `working` has lasted longer than the patience. */
export function useBusy(working: boolean): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setBusy(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setBusy(false);
    };
  }, [working]);
  return working && busy;
}
