// SPDX-License-Identifier: EUPL-1.2

/** Whose `Excel.run` the add-in calls: that of the library of Microsoft, or that of the workbench, which imitates it. */
export type Client = "microsoft" | "workbench";

const NOTICE =
  "NOT RUN on Microsoft's client, but on the imitation: the package @microsoft/office-js is not installed. Run npm ci.";

/**
 * The client that the tests run on, with what is to be said where that is another one than was wanted.
 *
 * @param ci whether a build server runs them
 * @throws there: a suite that ran on the imitation must not be taken for one that ran on the client
 */
export function whichClient(
  wanted: Client,
  { installed, ci }: { readonly installed: boolean; readonly ci: boolean },
): { readonly client: Client; readonly notice: string | null } {
  if (wanted === "workbench" || installed) return { client: wanted, notice: null };
  if (ci) throw new Error(NOTICE);
  return { client: "workbench", notice: NOTICE };
}
