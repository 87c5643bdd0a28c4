// SPDX-License-Identifier: EUPL-1.2

/**
 * Asks Excel to load the add-in with this workbook from the next opening on, so that its functions
 * work while the pane is closed. Where that is not possible they start when the pane opens.
 *
 * @returns true where Excel agreed; never rejects
 */
export async function loadWithWorkbook(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return true;
  } catch {
    return false;
  }
}

/** Asks Excel not to load the add-in with this workbook any more. Never rejects: a workbook that keeps asking for it does no harm. */
export async function startWithoutWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none).catch(() => undefined);
}
