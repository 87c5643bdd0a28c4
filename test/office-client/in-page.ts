// SPDX-License-Identifier: EUPL-1.2
/** In the pane of the workbench: a script of its own, before and after that of the client. */
import functions from "../../src/functions/functions.json";
import type {} from "../../src/workbench/page/open-workbook";
import { associations } from "./associations";
import { asHostNamesIt, connectClient, globalsOf, type ClientGlobals } from "./office-client";
import { OpenWork } from "./open-work";

declare global {
  interface Window {
    connectOfficeClient(): void;
  }
}

Object.assign(window, { CustomFunctions: associations() });

window.connectOfficeClient = () => {
  const host = window.parent.officeHost;
  const own = globalsOf(host);
  const { requirements } = own.Office.context;
  const { isSetSupported } = requirements;
  // In a page the client and the add-in ask the same.
  requirements.isSetSupported = (set, version) => isSetSupported(...asHostNamesIt(set, version));
  const client = window as unknown as ClientGlobals;
  Object.assign(window, connectClient(client, host, own, functions, new OpenWork()).globals);
};
