// SPDX-License-Identifier: EUPL-1.2
import type { SessionState } from "../session.types";
import { createStateStore } from "./state-store";

describe("the state", () => {
  it("tells its listeners of a change, and of nothing else", () => {
    const store = createStateStore();
    const listener = jest.fn<undefined, [SessionState]>();
    store.subscribe(listener);
    store.update({ phase: "starting", failure: null, changedSinceValidation: [] });
    expect(listener).not.toHaveBeenCalled();
    store.update({ phase: "reading" });
    store.update({ changedSinceValidation: ["Voortgang"] });
    store.update({ changedSinceValidation: ["Voortgang"] });
    expect(listener.mock.calls.map(([state]) => [state.phase, state.changedSinceValidation])).toEqual([
      ["reading", []],
      ["reading", ["Voortgang"]],
    ]);
  });

  it("stops telling who wants no more, and only them", () => {
    const store = createStateStore();
    const listener = jest.fn();
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    stop();
    store.update({ failure: "x" });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
