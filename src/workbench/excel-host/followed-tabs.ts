// SPDX-License-Identifier: EUPL-1.2

import type { Change } from "../engine/changes";
import type { Engine } from "../engine/engine";
import { sheetIds } from "../engine/workbook-data";
import type { ConditionalFormats } from "./conditional-formats";
import { tabCopied } from "./copied-records";
import type { Records } from "./records";
import { tabRenamed } from "./renamed-records";

/** Takes what lies on the sheets along where the user names a tab anew or makes a copy of it. */
export class FollowedTabs {
  #names: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly engine: Engine,
    readonly records: Records,
    readonly formats: ConditionalFormats,
  ) {}

  follow(change: Change): void {
    if (change.kind === "opened") {
      const ids = sheetIds(change.file);
      this.#names = new Map(change.file.sheets.map(({ name }, at) => [ids[at] ?? "", name]));
      return;
    }
    if (change.kind !== "renamed" && change.kind !== "added") return;
    const before = this.#names;
    const sheets = this.engine.sheets();
    const names = new Map(sheets.map(({ id, name }) => [id, name]));
    this.#names = names;
    const now = names.get(change.sheetId) ?? "";
    if (change.kind === "renamed") {
      const from = before.get(change.sheetId) ?? now;
      if (from !== now) tabRenamed(this.records, this.formats, from, now);
    } else if (change.copyOf !== null) {
      const { sheetId: copyId, copyOf: sheetId } = change;
      tabCopied(this.records, this.formats, { sheetId, name: names.get(sheetId) ?? "", copyId, copyName: now });
      if (sheets.some((one) => one.id === sheetId && one.protected)) this.engine.setProtected(copyId, true);
    }
  }
}
