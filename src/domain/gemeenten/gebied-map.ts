// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";

/** One value per gebied: by its CBS code or, for a regio, which has none, by its provincie and name. No text is made of these. */
export class GebiedMap<V> {
  private readonly coded = new Map<string, V>();
  private readonly regios = new Map<string, Map<string, V>>();

  get(gebied: Gebied): V | undefined {
    return gebied.level === "regio" ? this.regios.get(gebied.provincie)?.get(gebied.naam) : this.coded.get(gebied.code);
  }

  set(gebied: Gebied, value: V): void {
    if (gebied.level !== "regio") {
      this.coded.set(gebied.code, value);
      return;
    }
    const ofProvincie = this.regios.get(gebied.provincie) ?? new Map<string, V>();
    this.regios.set(gebied.provincie, ofProvincie.set(gebied.naam, value));
  }
}
