// SPDX-License-Identifier: EUPL-1.2

import type { AddressInfo } from "node:net";
import { createStaticServer } from "./hosting/server";

export interface StaticServer {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the files of one folder on a free port of this machine, as the container does. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createStaticServer(folder);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
