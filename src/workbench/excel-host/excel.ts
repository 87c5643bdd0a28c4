// SPDX-License-Identifier: EUPL-1.2

import type { HostEvents } from "./host-events";
import { NotInWorkbench } from "./office-errors";
import type { StoredSettings } from "./objects/settings";
import { workbookObject } from "./objects/workbook";
import { RequestQueue, type HostParts } from "./request-context";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What lasts longer than one request. */
export interface ExcelState {
  readonly events: HostEvents;
  readonly settings: StoredSettings;
}

/** A request context with the queue behind it. */
export interface Connection {
  readonly queue: RequestQueue;
  readonly context: Excel.RequestContext;
}

export function connect(parts: HostParts, { events, settings }: ExcelState): Connection {
  const queue = new RequestQueue(parts);
  const known = {
    application: undefined as Excel.Application | undefined,
    workbook: undefined as Excel.Workbook | undefined,
    trackedObjects: { add: () => undefined, remove: () => undefined },
    load: (object: { load(option: unknown): unknown }, option: unknown) => void object.load(option),
    sync: async <T>(value?: T): Promise<T | undefined> => {
      await queue.sync();
      return value;
    },
  };
  const context = new Proxy(known, {
    get(target, name) {
      if (typeof name === "symbol" || name === "then") return undefined;
      if (!(name in target)) throw new NotInWorkbench(`RequestContext.${name}`);
      return target[name as keyof typeof target];
    },
  }) as unknown as Excel.RequestContext;
  // The workbook itself is asked for with the first sync, which is never empty.
  queue.find(() => undefined);
  known.workbook = workbookObject(queue, context, events, settings);
  known.application = known.workbook.application;
  return { queue, context };
}

/** The global `Excel`. */
export function excelGlobals(parts: HostParts, state: ExcelState): object {
  const queues = new WeakMap<Excel.RequestContext, RequestQueue>();
  const newContext = (): Excel.RequestContext => {
    const { queue, context } = connect(parts, state);
    queues.set(context, queue);
    return context;
  };
  /** The last run on each context. */
  const runs = new WeakMap<Excel.RequestContext, Promise<unknown>>();

  /**
   * `run(batch)`, or `run(earlier, batch)` with a context or objects of an earlier run. As in Excel, a run waits for the one before it on the
   * same context, so that one which waits for a run within itself never ends.
   */
  const run = <T>(first: unknown, second?: Batch<T>): Promise<T> => {
    const batch = second ?? (first as Batch<T>);
    if (Array.isArray(first) && first.length === 0)
      return Promise.reject(parts.errors.create("InvalidArgument", "Excel.run"));
    const context = second === undefined ? newContext() : contextOf(first, newContext);
    const result = Promise.resolve(runs.get(context)).then(async () => {
      try {
        const promise: unknown = batch(context);
        if (!isPromise(promise)) throw parts.errors.create("RunMustReturnPromise");
        const result = await (promise as Promise<T>);
        await context.sync();
        return result;
      } finally {
        queues.get(context)?.runEnds();
      }
    });
    runs.set(
      context,
      result.catch(() => undefined),
    );
    return result;
  };
  return { run, RequestContext: newContext };
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}

function contextOf(earlier: unknown, newContext: () => Excel.RequestContext): Excel.RequestContext {
  const one: unknown = Array.isArray(earlier) ? earlier[0] : earlier;
  if (typeof one !== "object" || one === null) return newContext();
  if ("sync" in one) return one as Excel.RequestContext;
  return "context" in one ? (one.context as Excel.RequestContext) : newContext();
}
