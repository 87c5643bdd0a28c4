// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../dates";
import type { Gemeente, Provincie } from "../gebied";
import gemeenten from "./data/gemeenten.json";
import herindelingen from "./data/herindelingen.json";
import provincies from "./data/provincies.json";

/** The gemeenten of 2023 to 2026 (CBS). */
export const GEMEENTEN: readonly Gemeente[] = gemeenten.map((gemeente) => ({ level: "gemeente", ...gemeente }));
export const PROVINCIES: readonly Provincie[] = provincies.map((provincie) => ({ level: "provincie", ...provincie }));

/** A gemeente that went up in another one. */
export interface Herindeling {
  readonly naam: string;
  readonly datum: CalendarDate;
  readonly opvolger: Gemeente;
}

/** The herindelingen that took place; what is only `voorgenomen` changes nothing yet. */
export const HERINDELINGEN: readonly Herindeling[] = herindelingen
  .filter(({ status }) => status === "vastgesteld")
  .flatMap(({ naam, datum, opvolger }) => {
    const gemeente = GEMEENTEN.find(({ code }) => code === opvolger);
    return gemeente === undefined ? [] : [{ naam, datum, opvolger: gemeente }];
  });
