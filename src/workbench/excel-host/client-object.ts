// SPDX-License-Identifier: EUPL-1.2

import { loadPaths, type LoadArgument } from "./load-paths";
import { NotInWorkbench } from "./office-errors";
import type { Property } from "./property";
import type { RequestQueue } from "./request-context";

/**
 * An object of Office.js. `Api` is its type in @types/office-js, so that a wrong name or shape does not compile.
 */
export interface ObjectDefinition<Api, Target> {
  /** As in the documentation: "Range". */
  readonly type: string;
  /** What the object stands for, at the time of a sync; null where there is none. @throws an Office error */
  readonly target: () => Target | null;
  readonly properties?: { readonly [Name in keyof Api]?: Property<Target, Api[Name]> };
  /** Objects that belong to this one. */
  readonly links?: { readonly [Name in keyof Api]?: () => Api[Name] };
  readonly methods?: { readonly [Name in keyof Api]?: Api[Name] };
  /** True for what is kept as it was asked and nobody sees: the grid cannot draw it. */
  readonly recorded?: true;
  /** For a collection: the objects in it. */
  readonly items?: (target: Target) => readonly object[];
}

type Method = (...args: unknown[]) => unknown;

/** Loads properties of an object made by `clientObject`, during a sync. In every bundle the same. */
const LOAD = Symbol.for("spreiding load");
/** The objects in a collection at this moment. */
const ITEMS = Symbol.for("spreiding items");
/** Makes an object stand for nothing any more. */
const INVALIDATE = Symbol("invalidate");
interface Loadable {
  [LOAD](paths: readonly (readonly string[])[]): void;
  [ITEMS](): readonly object[];
  [INVALIDATE](): void;
}

/** What test tools and promises ask any object for. */
const NOT_OFFICE = new Set(["then", "asymmetricMatch", "nodeType", "tagName", "$$typeof", "constructor"]);

/** The types made so far with the members that they have, for the list of what the workbench supports. */
export const inventory = new Map<string, readonly string[]>();

/** Those of them that are recorded: what they were asked is kept, and drawn in the page at most. */
export const recordedTypes = new Set<string>();

export function clientObject<Api, Target>(
  queue: RequestQueue,
  context: object,
  definition: ObjectDefinition<Api, Target>,
): Api {
  const { type, target, items } = definition;
  const properties = (definition.properties ?? {}) as Record<string, Property<Target, unknown>>;
  const methods = (definition.methods ?? {}) as Record<string, Method>;
  const makeLink = (definition.links ?? {}) as Record<string, () => object>;
  const links: Record<string, object> = {};
  let loaded: Record<string, unknown> = {};
  let isNull: boolean | undefined;
  let invalid = false;
  const link = (name: string): object => {
    inUse();
    return (links[name] ??= makeLink[name]?.() ?? {});
  };
  const inUse = (): void => {
    if (invalid) throw queue.parts.errors.create("InvalidObjectPath", type);
  };
  const method =
    (name: string): Method =>
    (...args) => {
      inUse();
      if (args.some((argument) => hostObjects.is(argument) && (argument as { context?: unknown }).context !== context))
        throw queue.parts.errors.create("InvalidRequestContext", `${type}.${name}`);
      return methods[name]?.(...args);
    };

  const load = (paths: readonly (readonly string[])[]): void => {
    const resolved = target();
    isNull = resolved === null;
    if (resolved === null) return;
    const wanted =
      paths.length === 0 ? [...Object.keys(properties), ...(items ? ["items"] : [])].map((name) => [name]) : paths;
    const ofItems: string[][] = [];
    for (const [name = "", ...rest] of wanted) {
      if (name === "items" && items) ofItems.push(rest);
      else if (name in makeLink) (link(name) as Loadable)[LOAD](rest.length === 0 ? [] : [rest]);
      else if (name === "$all") load([]);
      else if (name in properties && rest.length === 0) keep(name, properties[name]?.get(resolved));
      else if (name === "isNullObject") continue;
      else if (items) ofItems.push([name, ...rest]);
      else throw new NotInWorkbench(`${type}.${[name, ...rest].join("/")}`);
    }
    if (ofItems.length > 0) loadItems(resolved, ofItems);
  };
  const keep = (name: string, value: unknown): void => {
    queue.answered(value);
    loaded = { ...loaded, [name]: value };
  };
  const loadItems = (resolved: Target, paths: readonly (readonly string[])[]): void => {
    const all = items?.(resolved) ?? [];
    const own = paths.filter((path) => path.length > 0);
    for (const item of all) (item as Loadable)[LOAD](own);
    loaded = { ...loaded, items: all };
  };

  const notLoaded = (name: string): Error => queue.parts.errors.create("PropertyNotLoaded", `${type}.${name}`);
  const fixed: Record<string | symbol, unknown> = {
    context,
    [LOAD]: load,
    [ITEMS]: () => {
      const resolved = target();
      return resolved === null ? [] : (items?.(resolved) ?? []);
    },
    [INVALIDATE]: () => (invalid = true),
    load: (argument?: LoadArgument) => {
      inUse();
      const paths = loadPaths(argument);
      queue.read(() => load(paths));
      return proxy;
    },
    toJSON: () => {
      const json: Record<string, unknown> = { ...loaded };
      for (const [name, linked] of Object.entries(links)) {
        const inIt = hostObjects.is(linked) ? (linked as { toJSON(): object }).toJSON() : {};
        if (Object.keys(inIt).length > 0) json[name] = inIt;
      }
      return json;
    },
  };
  const proxy: object = new Proxy(
    {},
    {
      get(_, name) {
        if (name in fixed) return fixed[name];
        if (typeof name === "symbol" || NOT_OFFICE.has(name)) return undefined;
        if (name in methods) return method(name);
        if (name in makeLink) return link(name);
        if (name === "isNullObject") {
          if (isNull === undefined) throw notLoaded(name);
          return isNull;
        }
        if (!(name in properties) && !(name === "items" && items)) throw new NotInWorkbench(`${type}.${name}`);
        if (name in loaded || isNull === true) return loaded[name];
        throw notLoaded(name);
      },
      set(_, name, value: unknown) {
        inUse();
        const property = properties[String(name)];
        if (property?.set === undefined) throw new NotInWorkbench(`setting ${type}.${String(name)}`);
        for (const piece of property.inPieces?.(value) ?? [{ of: (whole: Target) => whole, value }])
          queue.write(() => {
            const resolved = target();
            if (resolved === null) throw queue.parts.errors.create("ItemNotFound", `${type}.${String(name)}`);
            property.set?.(piece.of(resolved), piece.value);
          });
        loaded = { ...loaded, [name]: value };
        return true;
      },
      has: (_, name) => name in fixed || name in properties || name in methods || name in makeLink,
    },
  );
  if (definition.recorded === true) recordedTypes.add(type);
  inventory.set(
    type,
    [...Object.keys(properties), ...Object.keys(makeLink), ...Object.keys(methods), ...(items ? ["items"] : [])].sort(),
  );
  return proxy as Api;
}

/** Makes a sync fail where the object does not exist, and settles `isNullObject`, as reaching it by a method does in Office.js. */
export function reach<T extends object>(queue: RequestQueue, object: T): T {
  queue.find(() => (object as unknown as Loadable)[LOAD]([["isNullObject"]]));
  return object;
}

/** For an object that Excel holds for an add-in no longer than a run lasts. */
export function tracked<T extends object>(queue: RequestQueue, object: T): T {
  queue.onRunEnd(() => (object as unknown as Loadable)[INVALIDATE]());
  return object;
}

/** For an object that a sync is to make: where that fails it stands for nothing, also where it came about. */
export function made<T extends object>(queue: RequestQueue, object: T): T {
  queue.onFailure(() => (object as unknown as Loadable)[INVALIDATE]());
  return object;
}

/** As `reach`, for an object that depends on what formulas give. */
export function reachCalculated<T extends object>(queue: RequestQueue, object: T): T {
  queue.read(() => undefined);
  return reach(queue, object);
}

/** What may be done with any object, whatever it stands for: for who answers another client than these objects themselves. */
export const hostObjects = {
  is: (value: unknown): value is object => typeof value === "object" && value !== null && LOAD in value,
  /** To be called during a sync. */
  load: (object: object, ...names: readonly string[]): void => (object as Loadable)[LOAD](names.map((name) => [name])),
  items: (collection: object): readonly object[] => (collection as Loadable)[ITEMS](),
};
