// SPDX-License-Identifier: EUPL-1.2

/** What has to be read again: everything, or these sheets besides the new ones. */
export type Unread = "all" | ReadonlySet<string>;

export interface UnreadSheets {
  add(what: Unread): void;
  /** Hands over what is to be read; it is nobody's any more. Give it back with `add` when the reading fails. */
  take(): Unread;
}

/** Keeps account of what changed since it was read. A workbook that was never read is unread wholly. */
export function createUnreadSheets(): UnreadSheets {
  let unread: Unread = "all";
  return {
    add(what) {
      unread = unread === "all" || what === "all" ? "all" : new Set([...unread, ...what]);
    },
    take() {
      const taken = unread;
      unread = new Set();
      return taken;
    },
  };
}
