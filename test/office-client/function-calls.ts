// SPDX-License-Identifier: EUPL-1.2

import type { AssociatedFunction } from "../../src/workbench/excel-host/functions/stream";
import { ERROR_CODES } from "../../src/workbench/excel-host/functions/custom-error";
import type { FunctionMetadata, FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";
import type { Action, Query } from "./protocol";

const CATEGORY = 1;
const CALL = 1000;
const CANCEL = 1001;
/** Of a call: whether the function can be cancelled, streams, and takes errors and data types as arguments. */
const FLAGS = { cancelable: 1, stream: 2, errors: 4, dataTypes: 8 };
/** What the client says where a function failed. */
const CODES: Readonly<Record<number, string>> = {
  1: ERROR_CODES.notAvailable,
  5: ERROR_CODES.divisionByZero,
  6: ERROR_CODES.invalidNumber,
  8: ERROR_CODES.nullReference,
};

type Result = readonly [id: number, succeeded: boolean, value: unknown, code?: number];
type Entry = readonly unknown[];
export type FailureClass = new (code: string, message?: string) => { readonly code: string };

const isResults = ({ Name }: Action): boolean => Name === "SetInvocationArrayResults";

/** True for a request that brings results: it asks nothing of the workbook. */
export const bringsResults = ({ Actions }: Query): boolean => Actions.some(isResults);

/** Calls of custom functions, on their way to the client, which runs the functions, and back. */
export class FunctionCalls {
  readonly #send: (entry: Entry) => void;
  readonly #Failure: FailureClass;
  readonly #takesDataTypes: boolean;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #calls = 0;

  /**
   * @param Failure the error of the host for a cell
   * @param metadata of all functions
   */
  constructor(
    send: (entry: Entry) => void,
    Failure: FailureClass,
    { allowCustomDataForDataTypeAny = false }: FunctionsMetadata,
  ) {
    this.#takesDataTypes = allowCustomDataForDataTypeAny;
    this.#send = send;
    this.#Failure = Failure;
  }

  /** What the host is to call for a function that the client has. */
  caller({ id: functionId, options = {} }: FunctionMetadata): AssociatedFunction {
    return (...all) => {
      const args = all.slice(0, -1).map((value) => this.#toWire(value));
      const invocation = all.at(-1) as CustomFunctions.StreamingInvocation<unknown>;
      const id = (this.#calls += 1);
      const flags =
        FLAGS.errors +
        (this.#takesDataTypes ? FLAGS.dataTypes : 0) +
        (options.stream === true ? FLAGS.stream + FLAGS.cancelable : 0);
      this.#send([CATEGORY, CALL, "", JSON.stringify([id, functionId, args, "", flags]), 0]);
      if (options.stream !== true) return new Promise((resolve) => this.#waiting.set(id, resolve));
      this.#waiting.set(id, (value) => invocation.setResult(value));
      invocation.onCanceled = () => {
        this.#waiting.delete(id);
        this.#send([CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 0]);
      };
      return undefined;
    };
  }

  /** To be called with a request that brings results. */
  take({ Actions }: Query): void {
    const results = Actions.find(isResults)?.ArgumentInfo?.Arguments?.[0];
    for (const [id, succeeded, value, code = 0] of (results ?? []) as readonly Result[])
      this.#waiting.get(id)?.(succeeded ? this.#fromWire(value) : this.#failed(code, value));
  }

  #failed(code: number, message: unknown): object {
    return new this.#Failure(
      CODES[code] ?? ERROR_CODES.invalidValue,
      typeof message === "string" ? message : undefined,
    );
  }

  #toWire(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#toWire(one));
    if (typeof value !== "object" || value === null) return value;
    if (!this.#takesDataTypes)
      return value instanceof this.#Failure ? { type: "CustomFunctionError", code: value.code } : value;
    const { code } = value as { code?: string };
    // With data types each is a text of its own, errors too.
    const typed = value instanceof this.#Failure ? { type: "Error", basicType: "Error", basicValue: code } : value;
    return { value: JSON.stringify(typed) };
  }

  #fromWire(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#fromWire(one));
    const { basicType, basicValue, message } = (value ?? {}) as Partial<Record<string, string>>;
    return basicType === "Error" && basicValue !== undefined ? new this.#Failure(basicValue, message) : value;
  }
}
