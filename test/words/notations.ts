// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { dotted } from "../faults/sheet";
import { about, number, perhaps, UNKNOWN, UNREADABLE, type Meant } from "./meant";

/** A way to write a number of places in a cell of its own. */
export interface Notation {
  write(value: number): FixtureCell;
  means(value: number): Meant;
}

const as =
  (means: (value: number) => Meant) =>
  (write: (value: number) => FixtureCell): Notation => ({ write, means });
const read = as(number);
const perhapsRead = as(perhaps);
const aboutIt = as(about);
const unknown = (text: FixtureCell): Notation => ({ write: () => text, means: () => UNKNOWN });
const unreadable = as(() => UNREADABLE);

const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, " ");

export const NOTATIONS: readonly Notation[] = [
  read((value) => value),
  read((value) => String(value)),
  read((value) => dotted(value)),
  read((value) => spaced(value)),
  read((value) => spaced(value).replaceAll(" ", "\u00a0")),
  read((value) => `${dotted(value)},0`),
  read((value) => ` ${String(value)} `),
  read((value) => `\u200b${String(value)}`),
  read((value) => `${String(value)}\u00a0`),
  read((value) => `${String(value)}*`),
  read((value) => `${String(value)} *`),
  read((value) => `${String(value)}¹`),
  read((value) => `${dotted(value)} plaatsen`),
  read((value) => `${String(value)} plekken`),
  read((value) => ({ value, format: "#,##0" })),
  read((value) => ({ value, format: "0" })),
  read((value) => ({ value: String(value), format: "@" })),
  perhapsRead((value) => `'${String(value)}`),
  perhapsRead((value) => `${String(value)} 1)`),
  perhapsRead((value) => `${String(value)} pl.`),
  perhapsRead((value) => `+${String(value)}`),
  perhapsRead((value) => `${String(value)}.`),
  perhapsRead((value) => `${String(value)},-`),
  perhapsRead((value) => `= ${String(value)}`),
  perhapsRead((value) => `${String(value)} (incl. uitbreiding)`),
  perhapsRead((value) => `${String(value)} bedden`),
  perhapsRead((value) => `€ ${dotted(value)},00`),
  perhapsRead((value) => `${String(value)} opvangplaatsen`),
  perhapsRead((value) => `totaal ${String(value)}`),
  perhapsRead((value) => `${String(value)} (${String(value + 12)} in 2027)`),
  perhapsRead((value) => `${String(value)} was ${String(value + 8)}`),
  perhapsRead((value) => ({ value, format: '0" plaatsen"', text: `${String(value)} plaatsen` })),
  aboutIt((value) => ({ value, format: ";;;", text: "" })),
  aboutIt((value) => ({ value, format: "d-m-yyyy" })),
  aboutIt((value) => `ca. ${String(value)}`),
  aboutIt((value) => `circa ${String(value)}`),
  aboutIt((value) => `± ${String(value)}`),
  aboutIt((value) => `~${String(value)}`),
  aboutIt((value) => `${String(value)}?`),
  aboutIt((value) => `${String(value)} (schatting)`),
  aboutIt((value) => `max. ${String(value)}`),
  aboutIt((value) => `maximaal ${String(value)}`),
  aboutIt((value) => `minimaal ${String(value)}`),
  aboutIt((value) => `${String(value)}+`),
  aboutIt((value) => `${String(value)} (nog niet open)`),
  aboutIt((value) => `${String(value)} vanaf 1-1-2027`),
  aboutIt((value) => `${String(value)} (waarvan 20 tijdelijk)`),
  unreadable((value) => `<${String(value)}`),
  unreadable((value) => `> ${String(value)}`),
  unreadable((value) => `${String(value)} - ${String(value + 50)}`),
  unreadable((value) => `${String(value)} à ${String(value + 50)}`),
  unreadable((value) => `${String(value)} tot ${String(value + 50)}`),
  unreadable((value) => `${String(value)} + 25`),
  unreadable((value) => `${String(value)} en 25`),
  unreadable((value) => `${String(value)}/25/10`),
  unreadable((value) => `${String(value)} of ${String(value + 3)}`),
  unreadable((value) => `2 x ${String(value)}`),
  unreadable((value) => value + 0.5),
  unreadable((value) => `${String(value)},6`),
  unreadable(() => "zie brief"),
  unreadable(() => "nog 40 te gaan"),
  unreadable(() => "vijftig"),
  unreadable(() => "#VALUE!"),
  unreadable(() => "#REF!"),
  unreadable(() => true),
  unreadable((value) => `${String(value)}%`),
  unreadable((value) => `-${String(value)}`),
  unknown(""),
  unknown("-"),
  unknown("–"),
  unknown("n.v.t."),
  unknown("onbekend"),
  unknown("x"),
  unknown("?"),
  unknown("n.n.b."),
  unknown("geen opgave"),
  unknown("volgt"),
  unknown("p.m."),
  unknown("nog niet bekend"),
];
