// SPDX-License-Identifier: EUPL-1.2

import { clientObject, type ObjectDefinition } from "../client-object";
import { recordedProperties } from "../records";
import type { SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";

/**
 * Makes a part of a recorded object, whose properties are kept with those of the whole under its path.
 *
 * @param path with the point at its end: "axes.valueAxis."
 */
export type RecordedPart = <Api>(
  type: string,
  path: string,
  names: readonly (keyof Api & string)[],
  more?: Pick<ObjectDefinition<Api, SetProperties>, "links" | "methods">,
) => Api;

export function recordedPart(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SetProperties | null,
): RecordedPart {
  return <Api>(
    type: string,
    path: string,
    names: readonly (keyof Api & string)[],
    more: Pick<ObjectDefinition<Api, SetProperties>, "links" | "methods"> = {},
  ) =>
    clientObject<Api, SetProperties>(queue, context, {
      type,
      recorded: true,
      target,
      properties: recordedProperties<Api, keyof Api & string>(names, path) as ObjectDefinition<
        Api,
        SetProperties
      >["properties"] &
        object,
      ...more,
    });
}
