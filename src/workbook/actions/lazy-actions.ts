// SPDX-License-Identifier: EUPL-1.2

import type { ActionParts } from "./action-parts";
import type * as code from "./actions";
import { actionFailure } from "../excel/failures";
import type { WriteOutcome } from "../session.types";

const loadActions = () => import(/* webpackChunkName: "werk" */ "./actions");

/** The actions, of which the code is asked for when the first one is used. Where it does not come the answer says so. */
export function lazyActions(
  parts: ActionParts,
  load: () => Promise<Pick<typeof code, "createActions">> = loadActions,
): code.Actions {
  async function act<T>(work: (actions: code.Actions) => Promise<T>, notDone: (sentence: string) => T): Promise<T> {
    let actions: code.Actions;
    try {
      actions = (await load()).createActions(parts);
    } catch (error) {
      return notDone(actionFailure(error));
    }
    return work(actions);
  }
  const said = (work: (actions: code.Actions) => Promise<string | null>) => act(work, (sentence) => sentence);

  return {
    jump: (tab, address) => said((actions) => actions.jump(tab, address)),
    fix: (changes) => act((actions) => actions.fix(changes), notWritten(changes.map(({ finding }) => finding.id))),
    undo: (ids) => act((actions) => actions.undo(ids), notWritten(ids)),
    toValues: (scope) =>
      act(
        (actions) => actions.toValues(scope),
        (sentence) => ({ cells: null, sentence }),
      ),
    accept: (...asked) => said((actions) => actions.accept(...asked)),
    withdraw: (id) => said((actions) => actions.withdraw(id)),
    saveSettings: (change) => said((actions) => actions.saveSettings(change)),
    setTabKind: (tab, kind) => said((actions) => actions.setTabKind(tab, kind)),
    mark: () => said((actions) => actions.mark()),
    unmark: () => said((actions) => actions.unmark()),
    report: () => said((actions) => actions.report()),
    makeMonitor(options) {
      // Before the code is there: who stops at once means this one.
      parts.cancellation.begin();
      return act(
        (actions) => actions.makeMonitor(options),
        (sentence) => ({ tab: null, sentences: [sentence] }),
      );
    },
    addTabs: (tabs) =>
      act(
        (actions) => actions.addTabs(tabs),
        (sentence) => ({ names: [], sentence }),
      ),
    forgetAll: () => said((actions) => actions.forgetAll()),
    putFormula: (request) =>
      act(
        (actions) => actions.putFormula(request),
        (sentence) => ({ status: "refused", sentence }),
      ),
    readCells: (tab, address) =>
      act(
        (actions) => actions.readCells(tab, address),
        (sentence) => ({ values: null, sentence }),
      ),
    watchSelection(listener) {
      let stopped = false;
      let stop = (): void => undefined;
      void act(
        (actions) => {
          if (!stopped) stop = actions.watchSelection(listener);
          return Promise.resolve();
        },
        (sentence) => stopped || listener({ notation: null, selected: null, sentence }),
      );
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}

const notWritten =
  (ids: readonly string[]) =>
  (sentence: string): readonly WriteOutcome[] =>
    ids.map((id) => ({ id, sentence }));
