// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "./engine/engine";
import { createHeadlessEngine } from "./engine/headless-engine";
import type { WorkbookFile } from "./engine/workbook-file";
import { createExcelHost, type ExcelHost } from "./excel-host/host";
import type { FunctionsMetadata } from "./excel-host/functions/metadata";
import functionsJson from "../functions/functions.json";

/** An open workbook without a screen, with `Excel`, `Office` and `CustomFunctions` as globals for the production code. */
export interface HeadlessWorkbook {
  readonly engine: Engine;
  readonly host: ExcelHost;
  /** Settles when nothing is being calculated, no formula waits for its function and all events are told. */
  settled(): Promise<void>;
  /** Opens another workbook in place of this one. */
  open(file: WorkbookFile): Promise<void>;
  /** Closes the workbook and takes the globals away. */
  dispose(): void;
}

/** Opens a workbook; its own functions have a result as soon as the production code has associated them. One at a time. */
export async function openHeadless(file: WorkbookFile, metadata: FunctionsMetadata = functionsJson): Promise<HeadlessWorkbook> {
  const engine = createHeadlessEngine();
  const host = createExcelHost(engine, { functions: metadata });
  const uninstall = host.install();
  await engine.load(file);
  return {
    engine,
    host,
    settled: () => host.settled(),
    open: (other) => engine.load(other),
    dispose() {
      uninstall();
      engine.dispose();
    },
  };
}
