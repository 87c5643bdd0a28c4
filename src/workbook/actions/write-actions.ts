// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { surePasses } from "../../domain/rules/sure-passes";
import { runInSteps } from "../async/long-work";
import type { ActionParts } from "./action-parts";
import { fixCells, type CellThen, type FixJob } from "../writing/fix";
import { cellIn } from "../session/outdated";
import type { Actions, FixRequest, WriteOutcome } from "../session.types";
import { formulasToValues } from "../writing/to-values/to-values";
import { undoEntries } from "../writing/undo";

/** The actions that write in the user's cells. After each the sheets that were written are read again. */
export function writeActions({ store, reading, run, mutex, time, clock }: ActionParts) {
  function jobOf({ finding, value }: FixRequest): FixJob {
    const { id, rule, tab, address } = finding;
    return { id, rule, tab, address, value, then: thenOf(finding) };
  }

  function thenOf({ id, tab, address }: FixRequest["finding"]): CellThen | null {
    const validated = reading.validated();
    if (validated?.result.findings.every((finding) => finding.id !== id) ?? true) return null;
    const sheet = validated?.model.snapshot.sheets.find(({ name }) => name === tab);
    const area = parseAddress(address);
    return sheet === undefined || area === null ? null : cellIn(sheet, area.row, area.column);
  }

  /** Where nothing was written the findings stay those of the validation: what somebody else changed is told as such. */
  async function readAgain(tabs: readonly string[], outcomes: readonly WriteOutcome[]): Promise<void> {
    const ids = (store.state().model?.snapshot.sheets ?? [])
      .filter(({ name }) => tabs.includes(name))
      .map(({ id }) => id);
    const wrote = outcomes.some(({ sentence, left }) => sentence === null || left !== undefined);
    await (wrote ? reading.readWritten(new Set(ids)) : reading.read(new Set(ids)));
  }

  return {
    async settle(changes) {
      const validated = reading.validated();
      if (validated === null || changes.length === 0) return changes;
      const { model } = validated;
      const { buildModel } = await import(/* webpackChunkName: "lezen" */ "../../domain/build-model");
      const passes = surePasses(changes, model, (snapshot) =>
        buildModel(snapshot, model.settings, model.today, store.state().journal, model.leveringWords),
      );
      return runInSteps(passes, {}, clock);
    },
    fix: (changes) =>
      mutex(async () => {
        if (changes.length === 0) return [];
        const { outcomes, journal, outdated } = await run((context) => fixCells(context, changes.map(jobOf), time()));
        store.update({ journal, outdated: new Set([...store.state().outdated, ...outdated]) });
        await readAgain(
          changes.map(({ finding }) => finding.tab),
          outcomes,
        );
        return outcomes;
      }),
    undo: (ids) =>
      mutex(async () => {
        if (ids.length === 0) return [];
        const { outcomes, journal, tabs } = await run((context) => undoEntries(context, ids));
        store.update({ journal });
        await readAgain(tabs, outcomes);
        return outcomes;
      }),
    toValues: (scope) =>
      mutex(async () => {
        const previous = store.state().model?.snapshot ?? null;
        const { outcome, journal } = await run((context) => formulasToValues(context, scope, previous, time()));
        if (journal !== null) {
          store.update({ journal });
          await reading.readWritten("all");
        }
        return outcome;
      }),
  } satisfies Partial<Actions>;
}
