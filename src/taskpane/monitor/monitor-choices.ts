// SPDX-License-Identifier: EUPL-1.2

import { nameOf } from "../../domain/measures/name-of";
import { monitorGebieden } from "../../domain/monitor/plan";
import type { Model } from "../../domain/model";
import type { MonitorGebied } from "./monitor-view";

const LEVELS = { provincie: "Provincie", regio: "Regio" } as const;

/** The gebieden to choose from: the provincie first. */
export function monitorChoices(model: Model): MonitorGebied[] {
  return monitorGebieden(model).map((gebied) => ({
    name: nameOf(model, gebied),
    label: `${LEVELS[gebied.level]} ${gebied.naam}`,
  }));
}
