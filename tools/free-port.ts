// SPDX-License-Identifier: EUPL-1.2

import { createServer } from "node:net";

/** How many ports in a row are tried. */
const ATTEMPTS = 50;

/** The first free port of this machine from `first` on. */
export async function freePort(first: number, host: string): Promise<number> {
  for (let port = first; port < first + ATTEMPTS; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port between ${String(first)} and ${String(first + ATTEMPTS - 1)}.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once("error", () => answer(false));
    server.listen(port, host, () => server.close(() => answer(true)));
  });
}
