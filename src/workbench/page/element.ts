// SPDX-License-Identifier: EUPL-1.2

/** An element of workbench.html; a missing one is a mistake in the page. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`workbench.html has no ${type.name} "${id}"`);
  return found;
}
