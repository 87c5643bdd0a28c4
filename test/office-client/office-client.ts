// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from "../../src/workbench/excel-host/host";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";
import type { Associate } from "./associations";
import { Dispatcher } from "./dispatcher";
import { sendEvents } from "./event-messages";
import { bringsResults, FunctionCalls, type FailureClass } from "./function-calls";
import type { OpenWork } from "./open-work";
import { MESSAGE, wireError, type Answer, type Query } from "./protocol";

/** What passes between the client and its host, as text of JSON. */
interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?(message: string): void;
}

/** The globals that the client makes. */
export interface ClientGlobals {
  readonly Excel: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly CustomFunctions: { readonly associate: Associate };
}

/** Those of the host itself: it says what it supports, and calls the functions. */
export interface HostGlobals {
  readonly Office: {
    readonly context: { readonly requirements: { isSetSupported(set: string, version: string): boolean } };
  };
  readonly CustomFunctions: { readonly associate: Associate; readonly Error: FailureClass };
}

/** Sets that the client asks for by names of its own, for what the host has under another name or always. */
const OF_THE_CLIENT: Readonly<Record<string, [set: string, version: string]>> = {
  ExcelApiOnline: ["ExcelApi", "1.17"],
  CustomFunctions: ["CustomFunctionsRuntime", "1.3"],
  RichApiRuntime: ["ExcelApi", "1.1"],
};

export const asHostNamesIt = (set: string, version: string): [set: string, version: string] =>
  OF_THE_CLIENT[set] ?? [set, version];

export function globalsOf(host: ExcelHost): HostGlobals {
  const globals = {} as HostGlobals;
  host.install(globals);
  return globals;
}

/** Microsoft's client with a host behind it: the globals that an add-in finds. They work at once; the host sends its events from `ready` on. */
export function connectClient(
  { Excel, OfficeExtension, CustomFunctions }: ClientGlobals,
  host: ExcelHost,
  own: HostGlobals,
  metadata: FunctionsMetadata,
  work: OpenWork,
): { readonly globals: Record<string, object>; readonly ready: Promise<void> } {
  const connection = host.connect();
  const dispatcher = new Dispatcher(connection);
  const tell = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const send = inOneMessage(work, (entries) => tell({ type: MESSAGE.events, message: { entries } }));
  const calls = new FunctionCalls(send, own.CustomFunctions.Error, metadata);
  const { faults, errors } = connection.queue.parts;
  const nothing: Answer = { Results: [], TraceIds: [] };
  /** The client sends again what was refused, and drops it when it is a minute old. */
  const refused = (): Answer => ({
    ...nothing,
    Error: { ...wireError(errors.create("GeneralException")), ActionIndex: 0 },
  });
  const answerTo = (query: Query): Promise<Answer> => {
    if (!bringsResults(query)) return dispatcher.answer(query);
    if (faults.now.results === "refused") return Promise.resolve(refused());
    calls.take(query);
    return Promise.resolve(nothing);
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Query } };
      const end = work.begin();
      void answerTo(message.body).then((body) => {
        end();
        tell({ id, type: MESSAGE.answer, flags: 0, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(bridge);
  const associate: Associate = (ids, one) => {
    CustomFunctions.associate(ids, one);
    const known = typeof ids === "string" ? [ids] : Object.keys(ids);
    for (const called of metadata.functions)
      if (known.includes(called.id)) own.CustomFunctions.associate(called.id, calls.caller(called));
  };
  const globals = { Excel, Office: own.Office, OfficeExtension, CustomFunctions: { ...CustomFunctions, associate } };
  return { globals, ready: sendEvents(connection, send) };
}

/** What is said in one turn goes over together. */
function inOneMessage<T>(work: OpenWork, send: (all: readonly T[]) => void): (one: T) => void {
  let waiting: T[] = [];
  return (one) => {
    waiting.push(one);
    if (waiting.length > 1) return;
    work.soon(() => {
      const all = waiting;
      waiting = [];
      send(all);
    });
  };
}
