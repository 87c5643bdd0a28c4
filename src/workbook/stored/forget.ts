// SPDX-License-Identifier: EUPL-1.2

/** Every key under which something travels with the workbook: "spreiding" and "spreiding.…". */
const OWN_KEY = /^spreiding(\.|$)/;

/** Deletes everything that the add-in keeps in the workbook's settings, in two round trips. */
export async function forgetStored(context: Excel.RequestContext): Promise<void> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  for (const setting of settings.items) if (OWN_KEY.test(setting.key)) setting.delete();
  await context.sync();
}
