// SPDX-License-Identifier: EUPL-1.2

/**
 * What one user chose on one machine, in the browser's local storage; what belongs to the workbook is in settings.ts.
 * The library is loaded on demand: nobody waits for it before the pane shows.
 */
const CONTAINER = "spreiding";
const VIEW = "view";

/** The view that the user had open last, or null where that is not known. Never rejects. Where nothing is kept the library is not asked for. */
export async function lastView(): Promise<string | null> {
  try {
    if (window.localStorage.getItem(`@${CONTAINER}/${VIEW}`) === null) return null;
    const view: unknown = (await storage()).get(VIEW);
    return typeof view === "string" ? view : null;
  } catch {
    return null;
  }
}

/** Remembers the open view; where the browser keeps nothing (private window, full storage) it is forgotten. Never rejects. */
export async function rememberView(view: string): Promise<void> {
  try {
    (await storage()).set(VIEW, view);
  } catch {
    return;
  }
}

async function storage(): Promise<OfficeHelpers.Storage<string>> {
  const { Storage } = await import(/* webpackChunkName: "voorkeuren" */ "@microsoft/office-js-helpers");
  return new Storage<string>(CONTAINER);
}
