// SPDX-License-Identifier: EUPL-1.2

import functionsJson from "../../src/functions/functions.json";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";
import * as headless from "../../src/workbench/headless";
import { clientPath, loadClient } from "./client-window";
import { asHostNamesIt, connectClient, globalsOf } from "./office-client";
import { OpenWork } from "./open-work";
import { whichClient, type Client } from "./which-client";

/** Microsoft's, unless the project says otherwise (jest.config.cjs). */
const wanted = (globalThis as { client?: Client }).client ?? "microsoft";
const { client, notice } = whichClient(wanted, { installed: clientPath !== null, ci: process.env["CI"] === "true" });
if (notice !== null) process.stderr.write(`\n${notice}\n`);

/** The client that the tests run on. */
export const CLIENT = client;

/** As `openHeadless` of the workbench, with the client of the project in it. */
export async function openHeadless(
  file: WorkbookFile,
  metadata: FunctionsMetadata = functionsJson,
): Promise<headless.HeadlessWorkbook> {
  const opened = await headless.openHeadless(file, metadata);
  if (CLIENT === "workbench" || clientPath === null) return opened;
  const work = new OpenWork();
  const path = clientPath;
  const start = async (): Promise<() => void> => {
    const own = globalsOf(opened.host);
    const client = loadClient(
      path,
      (set, version) => own.Office.context.requirements.isSetSupported(...asHostNamesIt(set, version)),
      work,
    );
    const { globals, ready } = connectClient(client, opened.host, own, metadata, work);
    await ready;
    opened.host.counters.reset();
    return install(globals);
  };
  let uninstall = await start();
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
    async restart() {
      opened.host.loseRuntime();
      uninstall();
      uninstall = await start();
    },
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
