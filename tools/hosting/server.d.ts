// SPDX-License-Identifier: EUPL-1.2
import type { Server } from "node:http";

/**
 * A server that does not listen yet.
 *
 * @param folder what is in it afterwards is not seen
 */
export declare function createStaticServer(folder: string): Server;
