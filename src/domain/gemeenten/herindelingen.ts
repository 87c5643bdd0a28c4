// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import herindelingen from "./data/herindelingen.json";
import ontstaan from "./data/ontstaan.json";
import type { Gemeente } from "./gebied";
import { GEMEENTEN } from "./register";

/** All gemeenten since this day are known, with the day on which each began and ended. Sources: data/README.md. */
export const REGISTER_START: CalendarDate = "2010-01-01";

/** A gemeente that no longer exists: it went up in others or got another name. */
export interface Herindeling {
  /** CBS code, "GM0733". */
  readonly code: string;
  readonly naam: string;
  /** Other ways to write the name. */
  readonly ook: readonly string[];
  /** The provincie that it lay in. */
  readonly provincie: string;
  /** Another provincie, in which a place of that name lies; null for none. */
  readonly plaatsIn: string | null;
  /** The day from which it no longer exists. */
  readonly datum: CalendarDate;
  /** The gemeenten of today that it is part of, by name: more than one where it was divided. */
  readonly opvolgers: readonly Gemeente[];
}

interface HerindelingRecord {
  readonly code: string;
  readonly naam: string;
  readonly ook?: readonly string[];
  readonly plaatsIn?: string;
  readonly datum: CalendarDate;
  readonly opvolgers: readonly string[];
  /** Left out: `vastgesteld`. */
  readonly status?: string;
}

const ALL = Object.entries<readonly HerindelingRecord[]>(herindelingen).flatMap(([provincie, records]) =>
  records.map((record) => ({ ...record, provincie })),
);
const RECORDS = ALL.filter(({ status }) => status !== "voorgenomen");
const TODAY = new Map(GEMEENTEN.map((gemeente) => [gemeente.code, gemeente]));
const LATER = new Map(RECORDS.map(({ code, opvolgers }) => [code, opvolgers]));

/** The herindelingen that took place. */
export const HERINDELINGEN: readonly Herindeling[] = RECORDS.map(herindelingOf);
/** Those that are planned: the gemeente is still one of the register. */
export const VOORGENOMEN: readonly Herindeling[] = ALL.filter(({ status }) => status === "voorgenomen").map(
  herindelingOf,
);

function herindelingOf({ code, naam, ook, provincie, plaatsIn, datum, opvolgers }: (typeof ALL)[number]): Herindeling {
  return {
    code,
    naam,
    ook: ook ?? [],
    provincie,
    plaatsIn: plaatsIn ?? null,
    datum,
    opvolgers: [...new Set(opvolgers.flatMap(partOf))].sort((a, b) => a.naam.localeCompare(b.naam, "nl")),
  };
}

function partOf(code: string): readonly Gemeente[] {
  const gemeente = TODAY.get(code);
  if (gemeente !== undefined) return [gemeente];
  const opvolgers = LATER.get(code);
  if (opvolgers === undefined) throw new Error(`The register has no gemeente ${code}`);
  return opvolgers.flatMap(partOf);
}

const SINCE = new Map(Object.entries(ontstaan).flatMap(([date, codes]) => codes.map((code) => [code, date] as const)));

/** True where the gemeente had begun on a date; `date` on or after the start of the register. */
export function hasBegun({ code }: { readonly code: string }, date: CalendarDate): boolean {
  return (SINCE.get(code) ?? REGISTER_START) <= date;
}
