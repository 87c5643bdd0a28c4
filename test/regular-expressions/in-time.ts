// SPDX-License-Identifier: EUPL-1.2
/** Runs regular expressions where they can be stopped: nothing else ends one that goes on. */

import { Worker } from "node:worker_threads";
import type { Found } from "./collect";

/** All matches where the code asks for all of them, and the first elsewhere. */
const ASK = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ source, flags, text }) => {
  const regex = new RegExp(source, flags);
  if (regex.global) text.replace(regex, "");
  else regex.exec(text);
  parentPort.postMessage("done");
});
`;

export class Asker {
  #worker = new Worker(ASK, { eval: true });

  /** True where a regular expression is done with a text within so many milliseconds. */
  async ask({ source, flags }: Found, text: string, patience: number): Promise<boolean> {
    const worker = this.#worker;
    const inTime = await new Promise<boolean>((resolve, reject) => {
      const stop = (done: boolean): void => {
        clearTimeout(timer);
        worker.off("message", onDone);
        worker.off("error", reject);
        resolve(done);
      };
      const onDone = (): void => stop(true);
      // eslint-disable-next-line no-restricted-globals -- nothing of the worker happens that could be waited for
      const timer = setTimeout(() => stop(false), patience);
      worker.on("message", onDone);
      worker.on("error", reject);
      worker.postMessage({ source, flags, text });
    });
    if (!inTime) await this.#startAgain();
    return inTime;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #startAgain(): Promise<void> {
    await this.#worker.terminate();
    const worker = new Worker(ASK, { eval: true });
    this.#worker = worker;
    await new Promise((resolve) => worker.once("online", resolve));
  }
}
