// SPDX-License-Identifier: EUPL-1.2

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ConnectionFailure: "The connection to the server was lost.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath:
    'The object path isn\'t working for what you\'re trying to do. If you\'re using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object\'s lifetime.',
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing Enter or Tab or selecting another cell, and then try again.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidRequestContext: "Cannot use the object across different request contexts.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  PropertyNotLoaded:
    "The property is not available. Before reading the property's value, call the load method on the containing object and call context.sync() on the associated request context.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  RunMustReturnPromise: 'The batch function passed to the ".run" method didn\'t return a promise.',
  ValueNotLoaded:
    "The value of the result object has not been loaded yet. Before reading the value property, call context.sync() on the associated request context.",
  ActivityLimitReached: "Activity limit has been reached.",
  Conflict: "Request could not be processed because of a conflict.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

export type OfficeErrorCode = keyof typeof MESSAGES;

type ErrorClass = new (code: OfficeErrorCode, location?: string) => Error & { readonly code: string };

/** The class `OfficeExtension.Error`, as a subclass of the given window's own `Error`, so that `instanceof Error` holds there. */
function officeErrorClass(base: ErrorConstructor): ErrorClass {
  return class OfficeError extends base {
    override readonly name = "RichApi.Error";
    readonly code: string;
    readonly traceMessages: string[] = [];
    readonly debugInfo: { code: string; message: string; errorLocation: string };

    constructor(code: OfficeErrorCode, location = "") {
      super(MESSAGES[code]);
      this.code = code;
      this.debugInfo = { code, message: MESSAGES[code], errorLocation: location };
    }
  };
}

/** Makes the errors that the host throws, in the window that it is installed in. */
export class OfficeErrors {
  #class = officeErrorClass(Error);

  /** The global `OfficeExtension`. */
  globals(base: ErrorConstructor): object {
    this.#class = officeErrorClass(base);
    return {
      Error: this.#class,
      ErrorCodes: {
        accessDenied: "AccessDenied",
        propertyNotLoaded: "PropertyNotLoaded",
        valueNotLoaded: "ValueNotLoaded",
      },
    };
  }

  create(code: OfficeErrorCode, location?: string): Error {
    return new this.#class(code, location);
  }
}

/** Thrown for what Office.js has and this host has not. */
export class NotInWorkbench extends Error {
  override readonly name = "NotInWorkbench";

  constructor(what: string) {
    super(`not available in the workbench: ${what}`);
  }
}
