// SPDX-License-Identifier: EUPL-1.2

import { hostObjects } from "../../src/workbench/excel-host/client-object";
import { identityOf } from "./values";
import { memberOf, PATH, type Arguments, type ObjectPath, type Query } from "./protocol";

type Members = Record<string, unknown>;

/** Where the paths of a request begin. */
export interface Roots {
  readonly workbook: Excel.Workbook;
  /** Objects that the client holds on to, by their reference. */
  readonly kept: ReadonlyMap<string, object>;
}

/** The objects of this host that a request speaks of, each made once. */
export class ObjectPaths {
  readonly #roots: Roots;
  readonly #paths: Query["ObjectPaths"];
  readonly #objects = new Map<number, object>();

  constructor(roots: Roots, paths: Query["ObjectPaths"]) {
    this.#roots = roots;
    this.#paths = paths;
  }

  object(id: number): object {
    const path = this.#paths[id];
    const known = this.#objects.get(id) ?? (path === undefined ? undefined : this.#make(path));
    // What Office.js knows and the host does not, the host's own objects refuse by name.
    if (typeof known !== "object" || known === null) throw new Error(`no object for ${JSON.stringify(path)}`);
    this.#objects.set(id, known);
    return known;
  }

  call(object: object, name: string, info?: Arguments): unknown {
    return ((object as Members)[memberOf(name)] as (...args: unknown[]) => unknown)(...this.arguments(info));
  }

  arguments({ Arguments: values, ReferencedObjectPathIds: ids }: Arguments = {}): unknown[] {
    // Null stands for what was left out.
    return (values ?? []).map((value, index) =>
      (ids?.[index] ?? 0) === 0 ? (value ?? undefined) : this.object(ids![index]!),
    );
  }

  #make({ ObjectPathType, Name, ParentObjectPathId = 0, ArgumentInfo }: ObjectPath): unknown {
    switch (ObjectPathType) {
      case PATH.global:
        return this.#roots.workbook;
      case PATH.nothing:
        return this.#roots.workbook.worksheets.getItemOrNullObject("");
      case PATH.reference:
        return this.#roots.kept.get(Name);
    }
    const parent = this.object(ParentObjectPathId);
    const [key] = this.arguments(ArgumentInfo);
    switch (ObjectPathType) {
      case PATH.property:
        return (parent as Members)[memberOf(Name)];
      case PATH.indexer:
        return "getItem" in parent ? this.call(parent, "GetItem", ArgumentInfo) : itemOf(parent, key);
      default:
        return Name === "GetItemAt" && !("getItemAt" in parent)
          ? hostObjects.items(parent)[key as number]
          : this.call(parent, Name, ArgumentInfo);
    }
  }
}

/** An item of a collection by the id that an earlier answer gave it. */
function itemOf(collection: object, id: unknown): object | undefined {
  return hostObjects.items(collection).find((item) => {
    const identity = identityOf(item);
    return identity !== null && Object.values(identity)[0] === id;
  });
}
