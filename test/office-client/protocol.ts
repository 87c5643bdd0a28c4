// SPDX-License-Identifier: EUPL-1.2
/** The words of the wire between Microsoft's client and its host, as far as they are spoken here. */

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const MESSAGE = { request: 1, answer: 2, events: 3 } as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[] | null;
  /** Where not 0, the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: WireError & { readonly ActionIndex: number };
}

/** The members of the API have the same names on the wire, with a capital. */
export const memberOf = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** What the host throws is an error of Office, or a member that it has not; anything else is a defect of its own. */
export function wireError(error: unknown): WireError {
  const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation: string } };
  return {
    Code: code ?? ((error as Error).name === "NotInWorkbench" ? "ApiNotFound" : "GeneralException"),
    Message: code === undefined ? String((error as Error).stack) : (error as Error).message,
    Location: debugInfo?.errorLocation ?? "",
  };
}
