// SPDX-License-Identifier: EUPL-1.2

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Configuration } from "webpack-dev-server";
import { headersOf, nameIn } from "./headers";

export const HOST = "localhost";

/** An address that no name can be read from is nobody's: some of what comes after would not answer at all. */
function refuseUnreadable(
  { url = "" }: Pick<IncomingMessage, "url">,
  response: Pick<ServerResponse, "writeHead" | "end">,
  next: () => void,
): void {
  if (url.startsWith("/") && nameIn(url) !== null) {
    next();
    return;
  }
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("404 Not Found\n");
}

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
  setupMiddlewares: (middlewares) => [{ name: "readable", middleware: refuseUnreadable }, ...middlewares],
  headers: ({ url }) => {
    const headers = { ...headersOf(nameIn(url) ?? "") };
    // It would hold for every port of this machine, and for a year.
    delete headers["Strict-Transport-Security"];
    return headers;
  },
};
