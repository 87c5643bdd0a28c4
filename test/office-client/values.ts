// SPDX-License-Identifier: EUPL-1.2

import { hostObjects } from "../../src/workbench/excel-host/client-object";
import { wireName } from "./protocol";

type Members = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** By which the client knows an object again: null for a null object. To be called during a sync. */
export function identityOf(object: object): Record<string, unknown> | null {
  const key = ["id", "key"].find((name) => name in object);
  hostObjects.load(object, "isNullObject", ...(key === undefined ? [] : [key]));
  const members = object as Members;
  if (members["isNullObject"] === true) return null;
  return key === undefined ? {} : { [key === "id" ? "Id" : "_Id"]: members[key] };
}

/** What was asked of an object, after it was loaded; no path at all asks for all that it has itself. */
export function valueOf(object: object, paths: readonly Path[]): unknown {
  const members = object as Members & { toJSON(): Members };
  if (members["isNullObject"] === true) return null;
  const { items, ...loaded } = members.toJSON();
  const asked = paths.length === 0 ? Object.keys(loaded).map((name) => [name]) : paths;
  if (Array.isArray(items))
    return {
      _Items: (items as object[]).map((item) => ({ ...identityOf(item), ...(valueOf(item, paths) as object) })),
    };
  const value: Record<string, unknown> = {};
  for (const [name, rests] of byMember(asked)) {
    if (name === "isNullObject") continue;
    const member = members[name];
    value[wireName(name)] = hostObjects.is(member) ? valueOf(member, rests) : member;
  }
  return value;
}

/** What is asked of each member: of `a/b` and `a/c`, both of the one `a`. */
function byMember(paths: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const members = new Map<string, Path[]>();
  for (const [name = "", ...rest] of paths)
    members.set(name, [...(members.get(name) ?? []), ...(rest.length === 0 ? [] : [rest])]);
  return members;
}
