// SPDX-License-Identifier: EUPL-1.2

import product from "../../package.json";
import { associateCommands } from "../commands/associate";
import { createWish } from "../workbook/async/wish";
import { calendarDay } from "../domain/sheet/dates";
import { associateFunctions } from "../functions/associate";
import { connectFunctions, functionsAwake } from "../functions/stream";
import { FAILURES } from "../workbook/excel/words";
import { createSession } from "../workbook/session";
import { say, setStarted, waitFor } from "./opening";
import { colorSchemeSource } from "./ui/theme/color-scheme";

const NO_OFFICE = "Office kon niet worden geladen. Controleer de internetverbinding en kies Probeer opnieuw.";
const NO_EXCEL = "Spreiding werkt in Excel. Open Excel en kies op het tabblad Start de knop Taakvenster.";
const NO_PANE = "Het taakvenster kon niet worden geladen. Controleer de internetverbinding en kies Probeer opnieuw.";

/** One page for the functions, the ribbon's commands and the pane: they share one session. */
async function start(container: Element): Promise<void> {
  setStarted(container);
  if (typeof Office === "undefined" || typeof CustomFunctions === "undefined") {
    say(container, NO_OFFICE);
    return;
  }
  associateFunctions();
  const { host } = await waitFor(Office.onReady(), () => say(container, FAILURES.silent));
  if (host !== Office.HostType.Excel) {
    container.textContent = NO_EXCEL;
    return;
  }
  const session = createSession({ today: () => calendarDay(new Date()), version: product.version });
  // Cards need data types, which Excel 2021 and LTSC do not have: GEMEENTE then answers the plain name.
  connectFunctions(session, { entities: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") functionsAwake();
  });
  const wish = createWish();
  associateCommands(session, wish);
  void session.start();
  // Excel on the web tells no theme, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colors = colorSchemeSource(theme?.bodyBackgroundColor, window.matchMedia("(prefers-color-scheme: dark)"));
  const draw = async (): Promise<void> => {
    try {
      const code = import(/* webpackChunkName: "pane" */ "./mount");
      const { mountPane } = await waitFor(code, () => say(container, FAILURES.codeLate));
      mountPane(container, session, colors, wish);
    } catch {
      say(container, NO_PANE, () => void draw());
    }
  };
  await draw();
}

const container = document.getElementById("pane");
if (container !== null) void start(container);
