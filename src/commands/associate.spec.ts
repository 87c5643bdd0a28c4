// SPDX-License-Identifier: EUPL-1.2
import type { Session } from "../workbook/session.types";
import { associateCommands } from "./associate";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

function associated(session: Pick<Session, "validate">, showAsTaskpane: () => Promise<void>): Map<string, Command> {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (id: string, command: Command) => commands.set(id, command) }, addin: { showAsTaskpane } },
  });
  associateCommands(session as Session);
  return commands;
}

const event = () => ({ completed: jest.fn() }) as unknown as Office.AddinCommands.Event;

test("the ribbon's button opens the pane, validates, and is released after that", async () => {
  const order: string[] = [];
  const note = (name: string) => () => {
    order.push(name);
    return Promise.resolve();
  };
  const done = event();
  await associated({ validate: note("validate") }, note("show")).get("valideer")!(done);
  expect(order).toEqual(["show", "validate"]);
  expect(done.completed).toHaveBeenCalledTimes(1);
});

test("the button is released, and the check runs, also where the pane cannot be shown", async () => {
  const validate = jest.fn(() => Promise.resolve());
  const done = event();
  await associated({ validate }, () => Promise.reject(new Error("no pane"))).get("valideer")!(done);
  expect(validate).toHaveBeenCalledTimes(1);
  expect(done.completed).toHaveBeenCalledTimes(1);
});
