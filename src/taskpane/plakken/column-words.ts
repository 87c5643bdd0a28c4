// SPDX-License-Identifier: EUPL-1.2

import { nameOfSoort } from "../../domain/gemeenten/gebied";
import { formatDateLong } from "../../domain/sheet/format";
import type { Column, ColumnRole } from "../../domain/tabs/table";

/** What a column holds, as a sentence names it. */
const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  gemeente: "gemeente",
  code: "code van de gemeente",
  regio: "regio",
  provincie: "provincie",
  label: "wat de regel zegt",
  taakstelling: "taakstelling",
  realisatie: "realisatie",
  prognose: "prognose",
  raming: "raming",
  inMindering: "in mindering",
  restopgave: "restopgave",
  bod: "bod",
  teltMee: "meetellende plaatsen",
  indicatief: "indicatieve opgave",
  stand: "realisatie of taakstelling",
  percentage: "percentage",
  verschil: "verschil",
  peildatum: "peildatum",
  cyclus: "cyclus",
  soort: "soort",
  aantal: "aantal",
  datum: "datum",
  moment: "voor of na einde cyclus",
  locatie: "locatie",
  plaatsen: "plaatsen",
  opening: "opening",
  einde: "einde",
  van: "van welke gemeente",
  naar: "naar welke gemeente",
  status: "status",
  stap: "stap",
  opmerking: "opmerking",
  mutaties: "mutaties",
};

/** What a column was taken for: "realisatie, regulier en amv, 1 september 2025"; null where it is not understood and does not count. */
export function columnWords({ role, soort, date }: Pick<Column, "role" | "soort" | "date">): string | null {
  if (role === null) return null;
  const day = date?.date ?? null;
  return [
    ROLE_WORDS[role],
    ...(soort === null ? [] : [soort === "beide" ? "regulier en amv" : nameOfSoort(soort)]),
    ...(day === null ? [] : [formatDateLong(day)]),
  ].join(", ");
}
