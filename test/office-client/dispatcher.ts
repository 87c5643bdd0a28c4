// SPDX-License-Identifier: EUPL-1.2

import { hostObjects } from "../../src/workbench/excel-host/client-object";
import type { Connection } from "../../src/workbench/excel-host/excel";
import { ObjectPaths } from "./object-paths";
import { ACTION, memberOf, wireError, type Action, type Answer, type Query } from "./protocol";
import { identityOf, valueOf } from "./values";

/**
 * Answers the requests of Microsoft's client with the objects of this host. It knows the members of the API by nothing but
 * the names that the request gives them.
 */
export class Dispatcher {
  readonly #host: Connection;
  readonly #kept = new Map<string, object>();
  readonly #references = new Map<object, string>();
  #made = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: Connection) {
    this.#host = host;
  }

  /** One request at a time, as Excel does. */
  answer(query: Query): Promise<Answer> {
    const answer = this.#last.then(() => this.#answer(query));
    this.#last = answer;
    return answer;
  }

  async #answer(query: Query): Promise<Answer> {
    const { queue, context } = this.#host;
    const paths = new ObjectPaths({ workbook: context.workbook, kept: this.#kept }, query.ObjectPaths);
    const answer: Answer = { Results: [], TraceIds: [] };
    let at = 0;
    const releases = query.Actions.filter(({ Name }) => Name === "_RemoveReference");
    // What the client sends of its own accord after a run asks nothing of the workbook: no round trip of the add-in.
    if (releases.length > 0) {
      for (const action of releases) this.#release(paths, action);
      return answer;
    }
    for (const [index, action] of query.Actions.entries()) {
      queue.find(() => void (at = index));
      try {
        this.#act(action, paths, answer);
      } catch (error) {
        queue.find(() => {
          throw error;
        });
        break;
      }
    }
    const { faults } = queue.parts;
    const planned = faults.waiting;
    try {
      await queue.sync();
    } catch (error) {
      const came = faults.waiting === planned;
      return { ...(came ? answer : NOTHING), Error: { ...wireError(error), ActionIndex: at } };
    }
    return answer;
  }

  /** Queues what an action asks; its result comes with the sync. */
  #act(action: Action, paths: ObjectPaths, answer: Answer): void {
    const { queue } = this.#host;
    const result = (Value: unknown): void => void answer.Results.push({ ActionId: action.Id, Value });
    const done = (): void => queue.find(() => result(null));
    if (action.ActionType === ACTION.trace) {
      queue.find(() => void answer.TraceIds.push(action.Id));
      done();
      return;
    }
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        queue.find(() => {
          const identity = identityOf(object);
          const reference = this.#references.get(object);
          result(identity === null || reference === undefined ? identity : { ...identity, _ReferenceId: reference });
        });
        return;
      case ACTION.query: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        const asked = [...Select, ...Expand];
        (object as { load(paths: readonly string[]): void }).load(asked);
        queue.read(() => result(valueOf(object, asked.map(segments))));
        return;
      }
      case ACTION.set:
        (object as Record<string, unknown>)[memberOf(action.Name)] = action.ArgumentInfo?.Arguments?.[0];
        done();
        return;
      case ACTION.method: {
        if (action.Name === "_KeepReference") this.#keep(object);
        if (action.Name === "_ValidateArraySize") queue.find(() => this.#validate(object, action));
        // Others that begin so tell the host which events to send: this one sends all.
        const value = action.Name.startsWith("_") ? null : paths.call(object, action.Name, action.ArgumentInfo);
        if (isClientResult(value)) queue.read(() => result(value.value));
        else done();
        return;
      }
      default:
        throw new Error(`an action of type ${action.ActionType}`);
    }
  }

  #keep(object: object): void {
    if (this.#references.has(object)) return;
    const reference = `reference-${(this.#made += 1)}`;
    this.#references.set(object, reference);
    this.#kept.set(reference, object);
  }

  /** The client sends many cells in slices; whether all of them fit it asks before. */
  #validate(object: object, { ArgumentInfo }: Action): void {
    const { rowCount, columnCount } = (hostObjects.load(object, "rowCount", "columnCount"), object as Excel.Range);
    const [rows, columns] = ArgumentInfo?.Arguments ?? [];
    if (rows !== rowCount || columns !== columnCount)
      throw this.#host.queue.parts.errors.create("InvalidArgument", "Range");
  }

  #release(paths: ObjectPaths, { ArgumentInfo }: Action): void {
    const [reference] = paths.arguments(ArgumentInfo) as [string];
    const object = this.#kept.get(reference);
    this.#kept.delete(reference);
    if (object !== undefined) this.#references.delete(object);
  }
}

/** What comes of a sync that a test lets fail: of any other, what there was before the failure. */
const NOTHING: Answer = { Results: [], TraceIds: [] };

const segments = (path: string): readonly string[] => path.split(/[/.]/);

function isClientResult(value: unknown): value is { readonly value: unknown } {
  return typeof value === "object" && value !== null && !hostObjects.is(value) && "value" in value;
}
