// SPDX-License-Identifier: EUPL-1.2

import product from "../../package.json";
import { associateCommands } from "../commands/associate";
import { calendarDay } from "../domain/sheet/dates";
import { associateFunctions } from "../functions/associate";
import { connectFunctions } from "../functions/stream";
import { createSession } from "../workbook/session";
import { colorSchemeSource } from "./ui/theme/color-scheme";

const NO_OFFICE = "Office kon niet worden geladen. Controleer de internetverbinding en open het taakvenster opnieuw.";
const NO_EXCEL = "Spreiding werkt in Excel. Open Excel en kies op het tabblad Start de knop Taakvenster.";
const NO_PANE = "Het taakvenster kon niet worden geladen. Sluit het en open het opnieuw.";

/** One page for the functions, the ribbon's commands and the pane: they share one session. */
async function start(container: Element): Promise<void> {
  if (typeof Office === "undefined" || typeof CustomFunctions === "undefined") {
    container.textContent = NO_OFFICE;
    return;
  }
  associateFunctions();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    container.textContent = NO_EXCEL;
    return;
  }
  const session = createSession({ today: () => calendarDay(new Date()), version: product.version });
  // Cards need data types, which Excel 2021 and LTSC do not have: GEMEENTE then answers the plain name.
  connectFunctions(session, { entities: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") });
  associateCommands(session);
  void session.start();
  // Excel on the web tells no theme, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colors = colorSchemeSource(theme?.bodyBackgroundColor, window.matchMedia("(prefers-color-scheme: dark)"));
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mount");
    mountPane(container, session, colors);
  } catch {
    container.textContent = NO_PANE;
  }
}

const container = document.getElementById("pane");
if (container !== null) void start(container);
