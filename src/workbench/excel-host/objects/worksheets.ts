// SPDX-License-Identifier: EUPL-1.2

import type { SheetInfo } from "../../engine/engine";
import { clientObject, made, reach } from "../client-object";
import type { HostEvents } from "../host-events";
import type { RequestQueue } from "../request-context";
import { worksheetObject } from "./worksheet";

export function worksheetsObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  events: HostEvents,
): Excel.WorksheetCollection {
  const { engine, errors } = queue.parts;
  /** The sheet that was found first: a later name of its does not matter. */
  const sheetOf = (find: () => SheetInfo | undefined): (() => SheetInfo | null) => {
    let id: string | null = null;
    return () => {
      const sheet = id === null ? find() : engine.sheets().find((one) => one.id === id);
      id = sheet?.id ?? id;
      return sheet ?? null;
    };
  };
  const freeName = (): string => {
    for (let number = 1; ; number += 1)
      if (engine.sheets().every((sheet) => sheet.name !== `Blad${String(number)}`)) return `Blad${String(number)}`;
  };
  const found = (key: string) =>
    sheetOf(() => engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()));

  return clientObject<Excel.WorksheetCollection, object>(queue, context, {
    type: "WorksheetCollection",
    target: () => engine,
    items: () =>
      engine.sheets().map(({ id }) =>
        worksheetObject(
          queue,
          context,
          sheetOf(() => engine.sheets().find((sheet) => sheet.id === id)),
        ),
      ),
    links: {
      onActivated: () => events.handlers(queue, context, "onActivated"),
      onChanged: () => events.handlers(queue, context, "onChanged"),
      onCalculated: () => events.handlers(queue, context, "onCalculated"),
      onAdded: () => events.handlers(queue, context, "onAdded"),
      onDeleted: () => events.handlers(queue, context, "onDeleted"),
      onNameChanged: () => events.handlers(queue, context, "onNameChanged"),
    },
    methods: {
      add: (name?: string) => {
        let id = "";
        queue.write(() => {
          if (engine.structureProtected) throw errors.create("AccessDenied", "WorksheetCollection.add");
          const wanted = name ?? freeName();
          if (engine.sheets().some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase()))
            throw errors.create("ItemAlreadyExists", "WorksheetCollection.add");
          id = engine.addSheet(wanted);
        });
        return made(
          queue,
          worksheetObject(queue, context, () => engine.sheets().find((sheet) => sheet.id === id) ?? null),
        );
      },
      getItem: (key: string) => {
        const target = found(key);
        return reach(
          queue,
          worksheetObject(queue, context, () => {
            const sheet = target();
            if (sheet === null) throw errors.create("ItemNotFound", "WorksheetCollection.getItem");
            return sheet;
          }),
        );
      },
      getItemOrNullObject: (key: string) => reach(queue, worksheetObject(queue, context, found(key))),
      getActiveWorksheet: () =>
        reach(
          queue,
          worksheetObject(
            queue,
            context,
            sheetOf(() => engine.sheets().find(({ id }) => id === engine.activeSheetId())),
          ),
        ),
    },
  });
}
