// SPDX-License-Identifier: EUPL-1.2

import { createIndex } from "../../figures/figure-index";
import type { Model } from "../../model";

/** A model that counts each time that something of its workbook is looked at: a measure of work that does not hang on the machine. */
export interface CountingModel {
  readonly model: Model;
  /** Lets the count begin again, and tells what it was. */
  readonly count: () => number;
}

export function countingModel(model: Model): CountingModel {
  let looks = 0;
  const known = new WeakMap<object, object>();
  const counted = <T>(value: T): T => {
    if (typeof value !== "object" || value === null) return value;
    const before = known.get(value);
    if (before !== undefined) return before as T;
    const proxy: object = new Proxy(value, {
      get: (target, key, receiver) => {
        looks += 1;
        return counted(Reflect.get(target, key, receiver));
      },
    });
    known.set(value, proxy);
    known.set(proxy, proxy);
    return proxy as T;
  };
  const { gebieden, provincie, settings } = model;
  const ofWorkbook = counted({ snapshot: model.snapshot, records: model.records });
  return {
    model: { ...model, ...ofWorkbook, index: createIndex(ofWorkbook.records, gebieden, provincie, settings) },
    count: () => {
      const before = looks;
      looks = 0;
      return before;
    },
  };
}
