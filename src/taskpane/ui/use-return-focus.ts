// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useEffect, useRef } from "react";

/** What brings the focus back to where it was when `id` appeared; where that is gone or out of sight, to the open tab. */
export function useReturnFocus(id: number | null): () => void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (id !== null) before.current = document.activeElement;
  }, [id]);
  return useCallback(() => {
    const element = before.current;
    if (element instanceof HTMLElement && element !== document.body) element.focus();
    if (element === null || document.activeElement !== element)
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, []);
}
