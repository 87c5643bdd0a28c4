// SPDX-License-Identifier: EUPL-1.2

import type { ActionParts } from "./action-parts";
import type * as code from "./actions";
import { actionFailure } from "../excel/failures";
import type { Actions } from "../session.types";

type Name = keyof Actions;
type Asked<N extends Name> = Parameters<Actions[N]>;
type Answer<N extends Name> = Awaited<ReturnType<Actions[N]>>;

const itself = (sentence: string): string => sentence;

/** Every action, with its answer where it failed; the sentence says why. */
const FAILED: { readonly [N in Name]: (sentence: string, ...asked: Asked<N>) => Answer<N> } = {
  jump: itself,
  settle: (_, changes) => changes,
  fix: (sentence, changes) => changes.map(({ finding: { id } }) => ({ id, sentence })),
  undo: (sentence, ids) => ids.map((id) => ({ id, sentence })),
  toValues: (sentence) => ({ cells: null, sentence }),
  putFormula: (sentence) => ({ status: "refused", sentence }),
  renewFormulas: (sentence) => ({ renewed: null, sentences: [sentence] }),
  readCells: (sentence) => ({ values: null, sentence }),
  readFormula: (sentence) => ({ formula: null, sentence }),
  accept: itself,
  takeOver: itself,
  withdraw: itself,
  mark: itself,
  markChanges: itself,
  unmark: itself,
  report: itself,
  makeMonitor: (sentence) => ({ tab: null, sentences: [sentence] }),
  addTabs: (sentence) => ({ names: [], sentence }),
  setTabKind: itself,
  setLevering: itself,
  explain: itself,
  saveSettings: itself,
  putBackUnreadable: itself,
  removeUnreadable: itself,
  forgetAll: itself,
};
/** These can be stopped from the moment that they are asked for: who stops before the code is there means this one. */
const LONG: ReadonlySet<Name> = new Set<Name>(["makeMonitor"]);

const loadActions = () => import(/* webpackChunkName: "werk" */ "./actions");

/** The actions, of which the code is asked for when the first one is used. Where it does not come, or Excel fails, the answer says so. */
export function lazyActions(
  parts: ActionParts,
  load: () => Promise<Pick<typeof code, "createActions">> = loadActions,
): Actions {
  const lazy =
    <N extends Name>(name: N) =>
    async (...asked: Asked<N>): Promise<Answer<N>> => {
      if (LONG.has(name)) parts.cancellation.begin();
      try {
        const act = (await load()).createActions(parts)[name] as (...asked: Asked<N>) => Promise<Answer<N>>;
        return await act(...asked);
      } catch (error) {
        return FAILED[name](actionFailure(error), ...asked);
      }
    };
  const names = Object.keys(FAILED) as Name[];
  return Object.fromEntries(names.map((name) => [name, lazy(name)])) as unknown as Actions;
}
