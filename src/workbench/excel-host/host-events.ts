// SPDX-License-Identifier: EUPL-1.2

import type { Change, ChangedLines } from "../engine/changes";
import type { Engine } from "../engine/engine";
import { areaAddress, columnLetters } from "../../domain/sheet/addresses";
import type { Faults } from "./faults";
import type { RequestQueue } from "./request-context";

export type EventName =
  "onSelectionChanged" | "onActivated" | "onChanged" | "onCalculated" | "onAdded" | "onDeleted" | "onNameChanged";

type Handler = (event: object) => unknown;

interface Told {
  readonly name: EventName;
  readonly event: object;
}

/** The events of the workbook and its worksheets, told soon after the changes, one at a time. */
export class HostEvents {
  /** With the context that each was registered in. */
  readonly #handlers = new Map<EventName, Map<Handler, Excel.RequestContext>>();
  #waiting: Told[] = [];
  #telling: Promise<void> | null = null;

  readonly #faults: Faults;

  constructor(engine: Engine, faults: Faults) {
    this.#faults = faults;
    engine.onChange((change) => this.#follow(eventOf(change)));
    engine.onSelect(() => this.#follow({ name: "onSelectionChanged", event: {} }));
    engine.onActivate((worksheetId) =>
      this.#follow({ name: "onActivated", event: { type: "WorksheetActivated", worksheetId } }),
    );
  }

  get busy(): boolean {
    return this.#telling !== null;
  }

  /** Settles when all handlers know all that happened. */
  async idle(): Promise<void> {
    while (this.#telling !== null) await this.#telling;
  }

  /** What `worksheets.onChanged` and the like give; registering and removing happen with the next sync. */
  handlers<T>(queue: RequestQueue, context: Excel.RequestContext, name: EventName): OfficeExtension.EventHandlers<T> {
    const all = this.#handlers.get(name) ?? new Map<Handler, Excel.RequestContext>();
    this.#handlers.set(name, all);
    const remove = (handler: Handler): void => queue.write(() => void all.delete(handler));
    const handlers = {
      add: (handler: Handler) => {
        queue.write(() => void all.set(handler, context));
        return { context, remove: () => remove(handler) };
      },
      remove,
    };
    return handlers as unknown as OfficeExtension.EventHandlers<T>;
  }

  /** Nobody is told any more. */
  forget(): void {
    this.#handlers.clear();
  }

  #follow(happened: Told | null): void {
    const { times = 1, after = 0, source } = this.#faults.now.events ?? {};
    const told =
      happened === null || source === undefined || isOwn(happened)
        ? happened
        : { ...happened, event: { ...happened.event, source } };
    // A formula result in cells that were reported a moment ago is no news.
    if (
      told === null ||
      this.#waiting.some((one) => one.name === told.name && JSON.stringify(one.event) === JSON.stringify(told.event))
    )
      return;
    for (let nth = 0; nth < times; nth += 1)
      if (after === 0) this.#queue(told);
      else this.#faults.clock.after(after, () => this.#queue(told));
  }

  #queue(told: Told): void {
    this.#waiting.push(told);
    this.#telling ??= this.#tell();
  }

  async #tell(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      for (const [handler, context] of [...(this.#handlers.get(next.name) ?? [])]) {
        await safely(handler, next.name === "onSelectionChanged" ? { workbook: context.workbook } : next.event);
      }
    }
    this.#telling = null;
  }
}

const isOwn = ({ event }: Told): boolean => "triggerSource" in event && event.triggerSource === "ThisLocalAddin";

/** What a handler throws is its own business, as in Excel. */
async function safely(handler: Handler, event: object): Promise<void> {
  try {
    await handler(event);
  } catch {
    return;
  }
}

function movedWhere(lines: ChangedLines | null): { readonly changeType: string; readonly address: string } {
  if (lines === null) return { changeType: "Unknown", address: "1:1048576" };
  const { how, range } = lines;
  const inRows = how === "RowInserted" || how === "RowDeleted";
  const address = inRows
    ? [range.startRow + 1, range.endRow + 1]
    : [range.startColumn, range.endColumn].map(columnLetters);
  return { changeType: how, address: address.join(":") };
}

function eventOf(change: Change): Told | null {
  switch (change.kind) {
    case "edited": {
      const { sheetId: worksheetId, ...area } = change.area;
      const triggerSource = change.by === "add-in" ? "ThisLocalAddin" : "Unknown";
      return {
        name: "onChanged",
        event: {
          type: "WorksheetChanged",
          changeType: "RangeEdited",
          source: "Local",
          triggerSource,
          worksheetId,
          address: areaAddress(area),
        },
      };
    }
    case "calculated": {
      const { sheetId: worksheetId, ...area } = change.area;
      return { name: "onCalculated", event: { type: "WorksheetCalculated", worksheetId, address: areaAddress(area) } };
    }
    case "moved":
      return {
        name: "onChanged",
        event: {
          type: "WorksheetChanged",
          ...movedWhere(change.lines),
          source: "Local",
          triggerSource: "Unknown",
          worksheetId: change.sheetId,
        },
      };
    case "added":
      return { name: "onAdded", event: { type: "WorksheetAdded", source: "Local", worksheetId: change.sheetId } };
    case "removed":
      return { name: "onDeleted", event: { type: "WorksheetDeleted", source: "Local", worksheetId: change.sheetId } };
    case "renamed":
      return {
        name: "onNameChanged",
        event: { type: "WorksheetNameChanged", source: "Local", worksheetId: change.sheetId },
      };
    case "opened":
      return null;
  }
}
