// SPDX-License-Identifier: EUPL-1.2
import type { Session } from "../workbook/session.types";
import { associateCommands } from "./associate";

type Command = (event: { completed(): void }) => void;

function associated(session: Pick<Session, "validate">, showAsTaskpane: () => Promise<void>): Map<string, Command> {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane },
    },
  });
  associateCommands(session as Session);
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
