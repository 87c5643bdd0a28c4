// SPDX-License-Identifier: EUPL-1.2

import type { Configuration } from "webpack-dev-server";
import { headersOf, nameIn } from "./headers";

export const HOST = "localhost";

/** What the two servers of development have in common: they say what the container says. */
export const developmentServer: Configuration = {
  host: HOST,
  // Excel on the web asks for the icons from its own address, which the server refuses where it knows no hosts.
  allowedHosts: [HOST],
  // Reloading by itself would lose the runtime that the formulas live in, and in the workbench the workbook.
  hot: false,
  liveReload: false,
  client: false,
  static: false,
  headers: ({ url }) => {
    const headers = { ...headersOf(nameIn(url) ?? "") };
    // It would hold for every port of this machine, and for a year.
    delete headers["Strict-Transport-Security"];
    return headers;
  },
};
