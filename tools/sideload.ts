// SPDX-License-Identifier: EUPL-1.2
/** `npm run sideload` loads the add-in of this folder into the Excel of this machine; `npm run sideload:stop` takes it out. */
import { thisMachine, whyNoExcel } from "./excel";

const MANIFEST = "manifest.xml";
const PORT = 3000;
const NO_PACKAGE = "Het pakket office-addin-debugging ontbreekt. Haal het op met: npm ci --include=optional.";

async function sideload(action: string | undefined): Promise<string | null> {
  const noExcel = whyNoExcel(thisMachine);
  if (noExcel !== null) return noExcel;
  const debugging = await import("office-addin-debugging").catch(() => null);
  if (debugging === null) return NO_PACKAGE;
  if (action === "stop") {
    await debugging.stopDebugging(MANIFEST);
    return null;
  }
  await debugging.startDebugging(MANIFEST, {
    appType: debugging.AppType.Desktop,
    enableDebugging: false,
    devServerCommandLine: "npm run dev-server:https",
    devServerPort: PORT,
  });
  return null;
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

sideload(process.argv[2]).then(
  (refusal) => {
    if (refusal !== null) fail(refusal);
  },
  (problem: unknown) =>
    fail(
      `De invoegtoepassing kon niet in Excel worden geladen: ${problem instanceof Error ? problem.message : String(problem)}`,
    ),
);
