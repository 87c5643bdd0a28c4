// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../domain/findings";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import type { ActionParts } from "./action-parts";
import { lazyActions } from "./lazy-actions";
import type { Actions } from "../session.types";
import { createCancellation } from "../async/cancellation";

const finding = { id: "a", tab: "Provincie", address: "B4" } as Finding;
const PARTS = { cancellation: createCancellation() } as ActionParts;
const MISSING = expect.stringMatching(/kon niet worden geladen/) as string;

const offline = () => Promise.reject(Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" }));

test("every action says so where its code does not come, and none hangs", async () => {
  const actions = lazyActions(PARTS, offline);
  await expect(actions.fix([{ finding, value: 1 }])).resolves.toEqual([{ id: "a", sentence: MISSING }]);
  await expect(actions.undo(["1", "2"])).resolves.toEqual([
    { id: "1", sentence: MISSING },
    { id: "2", sentence: MISSING },
  ]);
  await expect(actions.toValues("tab")).resolves.toEqual({ cells: null, sentence: MISSING });
  await expect(actions.makeMonitor()).resolves.toEqual({ tab: null, sentences: [MISSING] });
  await expect(actions.addTabs([])).resolves.toEqual({ names: [], sentence: MISSING });
  await expect(actions.renewFormulas()).resolves.toEqual({ renewed: null, sentences: [MISSING] });
  await expect(actions.readCells("A", "A1")).resolves.toEqual({ values: null, sentence: MISSING });
  await expect(actions.readFormula("A", "A1")).resolves.toEqual({ formula: null, sentence: MISSING });
  const said = [
    actions.jump("Provincie", "B4"),
    actions.putBackUnreadable({ name: "journal", text: "{" }),
    actions.removeUnreadable({ name: "journal", text: "{" }),
    actions.forgetAll(),
    actions.accept([finding], "goed"),
    actions.withdraw(["1"]),
    actions.mark(),
    actions.unmark(),
    actions.report(),
    actions.setTabKind("A", null),
    actions.saveSettings(() => DEFAULT_SETTINGS),
  ];
  for (const sentence of await Promise.all(said)) expect(sentence).toEqual(MISSING);
});

test("the code is asked for when an action is used, and again after it did not come", async () => {
  const report = jest.fn(() => Promise.resolve(null));
  const load = jest
    .fn(() => Promise.resolve({ createActions: () => ({ report }) as unknown as Actions }))
    .mockImplementationOnce(offline);
  const actions = lazyActions(PARTS, load);
  expect(load).not.toHaveBeenCalled();
  await expect(actions.report()).resolves.toEqual(MISSING);
  await expect(actions.report()).resolves.toBeNull();
  expect(report).toHaveBeenCalledTimes(1);
});

test("an action that fails answers why, and in its own way", async () => {
  const refused = () => Promise.reject(Object.assign(new Error("x"), { code: "AccessDenied" }));
  const load = () => Promise.resolve({ createActions: () => ({ undo: refused, mark: refused }) as unknown as Actions });
  const actions = lazyActions(PARTS, load);
  const words = expect.stringMatching(/beveiligd/) as string;
  await expect(actions.undo(["7"])).resolves.toEqual([{ id: "7", sentence: words }]);
  await expect(actions.mark()).resolves.toEqual(words);
});

test("only what takes long begins to be stoppable, before its code is there", async () => {
  const begin = jest.fn();
  const actions = lazyActions({ cancellation: { ...PARTS.cancellation, begin } } as unknown as ActionParts, offline);
  await actions.mark();
  expect(begin).not.toHaveBeenCalled();
  const made = actions.makeMonitor();
  expect(begin).toHaveBeenCalledTimes(1);
  await made;
});
