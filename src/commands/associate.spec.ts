// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from "../workbook/async/clock";
import { createFakeClock } from "../workbook/async/clock.fixture";
import type { Session } from "../workbook/session.types";
import { associateCommands } from "./associate";
import { createWish } from "../workbook/async/wish";

type Command = (event: { completed(): void }) => void;

function associated(
  session: Pick<Session, "validate">,
  showAsTaskpane: (() => Promise<void>) | undefined,
  clock?: Clock,
  wish = createWish(),
): Map<string, Command> {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: showAsTaskpane && { showAsTaskpane },
    },
  });
  associateCommands(session as Session, wish, clock);
  return commands;
}

test("the ribbon's button opens the pane, validates, and is released after that", async () => {
  const order: string[] = [];
  const note = (name: string) => () => {
    order.push(name);
    return Promise.resolve();
  };
  const commands = associated({ validate: note("validate") }, note("show"));
  await new Promise<void>((completed) => commands.get("valideer")!({ completed }));
  expect(order).toEqual(["show", "validate"]);
});

test("the check runs and the button is released, also where the pane cannot be shown", async () => {
  const validate = jest.fn(() => Promise.resolve());
  const commands = associated({ validate }, () => Promise.reject(new Error("no pane")));
  await new Promise<void>((completed) => commands.get("valideer")!({ completed }));
  expect(validate).toHaveBeenCalledTimes(1);
});

test("the button is released where the check breaks off", async () => {
  const commands = associated({ validate: () => Promise.reject(new Error("broken")) }, () => Promise.resolve());
  await new Promise<void>((completed) => commands.get("valideer")!({ completed }));
});

const never = (): Promise<void> => new Promise(() => undefined);
const done = (): Promise<void> => Promise.resolve();

test.each([
  ["the check takes longer than half a minute", never, done],
  ["Excel does not answer the question for the pane", done, never],
])("the button is released where %s", async (_, validate, show) => {
  const clock = createFakeClock();
  const completed = jest.fn();
  associated({ validate }, show, clock).get("valideer")!({ completed });
  await clock.advance(29_999);
  await new Promise((resolve) => setImmediate(resolve));
  expect(completed).not.toHaveBeenCalled();
  await clock.advance(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["this Excel has no pane to show", done, undefined],
  [
    "the session breaks",
    () => {
      throw new Error("broken");
    },
    done,
  ],
])("the button is released once where %s", async (_, validate, show) => {
  const completed = jest.fn();
  associated({ validate }, show).get("valideer")!({ completed });
  await new Promise((resolve) => setImmediate(resolve));
  expect(completed).toHaveBeenCalledTimes(1);
});

test("the menu of a cell opens the pane, asks it to explain the cell, and is released", async () => {
  const wish = createWish();
  const heard: number[] = [];
  const stop = wish.subscribe(() => heard.push(wish.asked()));
  const shown = jest.fn(done);
  const commands = associated({ validate: never }, shown, undefined, wish);
  await new Promise<void>((completed) => commands.get("legUit")!({ completed }));
  await new Promise<void>((completed) => commands.get("legUit")!({ completed }));
  stop();
  wish.ask();
  expect([heard, shown.mock.calls.length, wish.asked()]).toEqual([[1, 2], 2, 3]);
});
