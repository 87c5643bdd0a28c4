// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";
import { GebiedMap } from "./gebied-map";

const gemeente: Gebied = { level: "gemeente", code: "GM0344", naam: "Utrecht", provincie: "Utrecht" };
const provincie: Gebied = { level: "provincie", code: "PV26", naam: "Utrecht" };
const regio: Gebied = { level: "regio", naam: "Utrecht", provincie: "Utrecht" };
const elsewhere: Gebied = { ...regio, provincie: "Gelderland" };

test("keeps namesakes of other levels and provincies apart, and finds an equal gebied", () => {
  const map = new GebiedMap<number>();
  for (const [at, gebied] of [gemeente, provincie, regio, elsewhere].entries()) map.set(gebied, at);
  expect([gemeente, provincie, regio, elsewhere].map((gebied) => map.get({ ...gebied }))).toEqual([0, 1, 2, 3]);
});

test("has nothing of a gebied that was not set", () => {
  const map = new GebiedMap<number>();
  map.set(regio, 1);
  expect([gemeente, provincie, elsewhere].map((gebied) => map.get(gebied))).toEqual([undefined, undefined, undefined]);
});
