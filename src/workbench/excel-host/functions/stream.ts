// SPDX-License-Identifier: EUPL-1.2

import { CustomFunctionError, ERROR_CODES } from "./custom-error";
import type { FunctionMetadata } from "./metadata";
import { streamResult, type StreamResult } from "./results";

export type AssociatedFunction = (...args: unknown[]) => unknown;

/** One call of a function that any number of cells share: those with the same function and the same arguments. */
export class Stream {
  /** Undefined until the first result. */
  result: StreamResult | undefined;
  readonly #invocation: CustomFunctions.StreamingInvocation<unknown>;
  #starting = false;
  #canceled = false;

  constructor(
    readonly key: string,
    readonly metadata: FunctionMetadata,
    /** Called for each result that comes after the call itself. */
    private readonly onResult: (stream: Stream) => void,
    /** True while results do not reach their cells. */
    private readonly refuses: () => boolean,
  ) {
    this.#invocation = { functionName: metadata.name, setResult: (value) => this.#set(value) };
  }

  get pending(): boolean {
    return this.result === undefined;
  }

  start(call: AssociatedFunction, args: readonly unknown[]): void {
    const streaming = this.metadata.options?.stream === true;
    this.#starting = true;
    try {
      const answer = call(...args, this.#invocation);
      if (streaming) return;
      if (isPromise(answer))
        answer.then(
          (value) => this.#set(value),
          (error: unknown) => this.#set(thrown(error)),
        );
      else this.#set(answer);
    } catch (error) {
      this.#set(thrown(error));
    } finally {
      this.#starting = false;
    }
  }

  /** Nothing that the function gives counts any more, and it is not told. */
  abandon(): void {
    this.#canceled = true;
  }

  cancel(): void {
    if (this.#canceled) return;
    this.#canceled = true;
    try {
      this.#invocation.onCanceled?.();
    } catch {
      // As in Excel, a function that fails to clean up harms nobody else.
    }
  }

  #set(value: unknown): void {
    if (this.#canceled || this.refuses()) return;
    this.result = streamResult(value);
    if (!this.#starting) this.onResult(this);
  }
}

/** Also a promise of the pane's own window. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

function thrown(error: unknown): CustomFunctionError {
  return error instanceof CustomFunctionError ? error : new CustomFunctionError(ERROR_CODES.invalidValue);
}
