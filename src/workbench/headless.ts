// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "./engine/engine";
import { createHeadlessEngine } from "./engine/headless-engine";
import { typeIn } from "./engine/type-in";
import type { WorkbookFile } from "../xlsx/workbook-file";
import { createExcelHost, type ExcelHost } from "./excel-host/host";
import type { FunctionsMetadata } from "./excel-host/functions/metadata";
import functionsJson from "../functions/functions.json";

/** An open workbook without a screen, with `Excel`, `Office` and `CustomFunctions` as globals for the production code. */
export interface HeadlessWorkbook {
  readonly engine: Engine;
  readonly host: ExcelHost;
  /** Settles when nothing is being calculated, no formula waits for its function and all events are told. */
  settled(): Promise<void>;
  /** Types in a cell as a user of the grid does; "=…" becomes a formula, "" empties it. */
  type(tab: string, address: string, value: string | number | boolean): void;
  /**
   * Loses the runtime, as Excel may do with a page in the background, and starts another: handlers and functions of the page are gone,
   * its globals are new. Formulas keep what they showed until the page has associated its functions again.
   */
  restart(): Promise<void>;
  /** Opens another workbook in place of this one. */
  open(file: WorkbookFile): Promise<void>;
  /** Closes the workbook and takes the globals away. */
  dispose(): Promise<void>;
}

/**
 * Opens a workbook; its own functions have a result as soon as the production code has associated them. One at a time: Excel gives each
 * workbook a runtime of its own, and here all share the globals of one process.
 *
 * @throws where another one is open
 */
export async function openHeadless(
  file: WorkbookFile,
  metadata: FunctionsMetadata = functionsJson,
): Promise<HeadlessWorkbook> {
  if ("Excel" in globalThis) throw new Error("another workbook is open: dispose of it first");
  const engine = createHeadlessEngine();
  const host = createExcelHost(engine, { functions: metadata });
  let uninstall = host.install();
  await engine.load(file);
  return {
    engine,
    host,
    settled: () => host.settled(),
    type: (tab, address, value) => typeIn(engine, tab, address, value),
    restart() {
      host.loseRuntime();
      uninstall();
      uninstall = host.install();
      return Promise.resolve();
    },
    open: (other) => engine.load(other),
    dispose() {
      host.functions.close();
      uninstall();
      return engine.dispose();
    },
  };
}
