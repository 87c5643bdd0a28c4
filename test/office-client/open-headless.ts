// SPDX-License-Identifier: EUPL-1.2

import functionsJson from "../../src/functions/functions.json";
import type { WorkbookFile } from "../../src/workbench/engine/workbook-file";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";
import * as headless from "../../src/workbench/headless";
import { clientPath } from "./client-window";
import { officeClient } from "./office-client";
import { OpenWork } from "./open-work";

/** Whose `Excel.run` the add-in calls: that of the library of Microsoft, or that of the workbench, which imitates it. */
export type Client = "microsoft" | "workbench";

/** Those that are here: both, or, where the package is not installed, the workbench's alone. */
export const CLIENTS: readonly Client[] = clientPath === null ? ["workbench"] : ["microsoft", "workbench"];

/** The client that tests run on: Microsoft's where it is installed, unless the project says otherwise (jest.config.cjs). */
export const CLIENT: Client = (globalThis as { client?: Client }).client ?? CLIENTS[0] ?? "workbench";

/** As `openHeadless` of the workbench, with Microsoft's client in it where it is installed. */
export async function openHeadless(
  file: WorkbookFile,
  metadata: FunctionsMetadata = functionsJson,
  client: Client = CLIENT,
): Promise<headless.HeadlessWorkbook> {
  const opened = await headless.openHeadless(file, metadata);
  if (client === "workbench" || clientPath === null) return opened;
  const work = new OpenWork();
  const uninstall = install(await officeClient(clientPath, opened.host, metadata, work));
  /** Until neither the host nor the client has anything left to do. */
  const both = async (host: () => Promise<void>): Promise<void> => {
    let begun: number;
    do {
      await host();
      begun = work.begun;
      await work.idle();
      await host();
    } while (work.begun !== begun);
  };
  const settled: ExcelHost["settled"] = (...limit) => both(() => opened.host.settled(...limit));
  const calculated = (): Promise<void> => both(() => opened.host.calculated());
  return {
    ...opened,
    host: { ...opened.host, settled, calculated },
    settled,
    async dispose() {
      uninstall();
      await opened.dispose();
      await work.idle();
    },
  };
}

function install(globals: Readonly<Record<string, object>>): () => void {
  Object.assign(globalThis, globals);
  return () => {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  };
}
