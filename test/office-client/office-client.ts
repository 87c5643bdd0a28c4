// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from "../../src/workbench/excel-host/host";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";
import { loadClient, type Associate, type Bridge, type ClientGlobals } from "./client-window";
import { Dispatcher } from "./dispatcher";
import { sendEvents } from "./event-messages";
import { FunctionCalls } from "./function-calls";
import type { OpenWork } from "./open-work";
import { MESSAGE, type Answer, type Query } from "./protocol";

/** Sets that the client asks for by names of its own, for what the host has under another name or always. */
const OF_THE_CLIENT: Readonly<Record<string, [set: string, version: string]>> = {
  ExcelApiOnline: ["ExcelApi", "1.17"],
  CustomFunctions: ["CustomFunctionsRuntime", "1.3"],
  RichApiRuntime: ["ExcelApi", "1.1"],
};

/**
 * Microsoft's own client with this host behind it: the globals that an add-in finds.
 * @param path of the file of the client
 * @param base the class `Error` of the window that they come in
 */
export async function officeClient(
  path: string,
  host: ExcelHost,
  metadata: FunctionsMetadata,
  work: OpenWork,
  base: ErrorConstructor = Error,
): Promise<Record<string, object>> {
  const own = {} as { CustomFunctions: { associate: Associate }; Office: typeof Office };
  host.install(own);
  const isSetSupported = (set: string, version: string): boolean =>
    own.Office.context.requirements.isSetSupported(...(OF_THE_CLIENT[set] ?? [set, version]));
  const client = loadClient(path, isSetSupported, base, work);
  const calls = await connectClient(client, host, work);
  const associate: Associate = (ids, one) => {
    client.CustomFunctions.associate(ids, one);
    const known = typeof ids === "string" ? [ids] : Object.keys(ids);
    for (const called of metadata.functions)
      if (known.includes(called.id)) own.CustomFunctions.associate(called.id, calls.caller(called));
  };
  return {
    Excel: client.Excel,
    Office: own.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: { ...client.CustomFunctions, associate },
  };
}

async function connectClient(
  { OfficeExtension: { HostBridge } }: ClientGlobals,
  host: ExcelHost,
  work: OpenWork,
): Promise<FunctionCalls> {
  const connection = host.connect();
  const dispatcher = new Dispatcher(connection);
  const tell = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const send = inOneMessage(work, (entries) => tell({ type: MESSAGE.events, message: { entries } }));
  const calls = new FunctionCalls(send);
  const answerTo = (query: Query): Promise<Answer> =>
    calls.take(query) ? Promise.resolve({ Results: [], TraceIds: [] }) : dispatcher.answer(query);
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
  HostBridge.init(bridge);
  await sendEvents(connection, send);
  host.counters.reset();
  return calls;
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
