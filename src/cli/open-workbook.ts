// SPDX-License-Identifier: EUPL-1.2

import { calendarDay } from "../domain/sheet/dates";
import { associateFunctions } from "../functions/associate";
import { connectFunctions } from "../functions/stream";
import type { WorkbookFile } from "../xlsx/workbook-file";
import type { HeadlessWorkbook } from "../workbench/headless";
import { createSession } from "../workbook/session";
import type { SessionState } from "../workbook/session.types";
import { CommandFailure } from "./command-failure";

/** How long a workbook may take: ten thousands of formulas need a while. */
export const PATIENCE_MS = 600_000;

export interface OpenWorkbook {
  readonly file: WorkbookFile;
  readonly headless: HeadlessWorkbook;
  /** After validation, with every formula calculated. */
  readonly state: SessionState;
}

/**
 * Opens a workbook and does with it what the task pane does: the same session reads it through Office.js,
 * and the same functions answer its formulas.
 * @throws CommandFailure with a sentence for the user
 */
export async function openWorkbook(file: WorkbookFile): Promise<OpenWorkbook> {
  const { openHeadless } = await import(/* webpackMode: "lazy", webpackChunkName: "engine" */ "../workbench/headless");
  const headless = await openHeadless(file);
  const session = createSession({ today: () => calendarDay(new Date()) });
  associateFunctions();
  connectFunctions(session);
  await session.start();
  await headless.host.settled(PATIENCE_MS);
  // Reads it again, now that the formulas have their results: a tab may have some among its figures.
  await session.validate();
  await headless.host.settled(PATIENCE_MS);
  const state = session.state();
  await session.dispose();
  if (state.failure !== null) throw new CommandFailure(state.failure);
  return { file, headless, state };
}
