// SPDX-License-Identifier: EUPL-1.2

import { realClock, type Clock } from "../../workbook/async/clock";
import type { Misbehaviour, RequestFault, RequestKind } from "./misbehaviour";
import { ownValue } from "../../domain/sheet/own-value";

interface Waiting {
  readonly of: RequestKind;
  left: number;
  readonly fault: RequestFault;
}

/** What goes wrong between add-in and host, and how many writes each request has, so that a test can let every one of them fail. */
export class Faults {
  #now: Misbehaviour = {};
  #clock: Clock = realClock;
  #requests = 0;
  #planned: Waiting[] = [];
  readonly #records = new Set<number[]>();
  readonly #held = new Set<() => void>();

  get now(): Misbehaviour {
    return this.#now;
  }

  /** By which the host is slow and late. */
  get clock(): Clock {
    return this.#clock;
  }

  /** For the host: from now on. What was planned before is taken back, requests that were held are answered. */
  behave(misbehaviour: Misbehaviour, clock: Clock): void {
    this.#now = misbehaviour;
    this.#clock = clock;
    this.#requests = 0;
    this.clear();
    for (const { nth, fault, of } of misbehaviour.requests ?? []) this.plan(nth, fault, of);
    for (const release of this.#held) release();
    this.#held.clear();
  }

  /** @param nth of the requests of this kind that come, all contexts together and those with nothing to do left out: 1 is the next one */
  plan(nth: number, fault: RequestFault, of: RequestKind = "any"): void {
    this.#planned.push({ left: nth, fault, of });
  }

  /** How many planned faults have not come about. */
  get waiting(): number {
    return this.#planned.length;
  }

  /** Takes back what was planned and has not come about. */
  clear(): void {
    this.#planned = [];
  }

  /** From now on keeps the number of writes of each request, of those too that have none; the answer stops that and hands them over. */
  record(): () => readonly number[] {
    const writes: number[] = [];
    this.#records.add(writes);
    return () => {
      this.#records.delete(writes);
      return writes;
    };
  }

  /** For the host, at each request: the fault to make of it, or null. */
  next(writes: number): RequestFault | null {
    this.#requests += 1;
    for (const record of this.#records) record.push(writes);
    const kind = writes > 0 ? "writing" : "reading";
    const counted = this.#planned.filter(({ of }) => of === "any" || of === kind);
    for (const one of counted) one.left -= 1;
    const due = counted.find(({ left }) => left === 0) ?? null;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return due?.fault ?? null;
  }

  /** For the host, at each request after `next`: what somebody else typed just before it. */
  typedBefore(): NonNullable<Misbehaviour["others"]> {
    return (this.#now.others ?? []).filter(({ before }) => before === this.#requests);
  }

  /** For the host: settles when a request has taken its time. */
  async taken(): Promise<void> {
    const { takes = 0 } = this.#now;
    if (takes === 0) return;
    await new Promise<void>((resolve) => {
      this.#held.add(resolve);
      if (takes !== Infinity) this.#clock.after(takes, resolve);
    });
  }

  /** How a number format is told. */
  told(numberFormat: string): string {
    return ownValue(this.#now.numberFormats ?? {}, numberFormat) ?? numberFormat;
  }
}
