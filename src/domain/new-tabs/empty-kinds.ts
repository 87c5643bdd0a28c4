// SPDX-License-Identifier: EUPL-1.2

import { cyclusSteps } from "../gemeenten/cyclus/cycli";
import type { Provincie } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { CalendarDate } from "../sheet/dates";
import { formatDate } from "../sheet/format";
import type { TabKind } from "../tabs/table";
import type { NewCell } from "./new-tab";

/** What is known before the user has typed anything. */
export interface EmptyTabWorld {
  readonly gebieden: Gebieden;
  readonly provincie: Provincie;
  /** Of the tabs with a realisatie. */
  readonly peildatum: CalendarDate;
}

export interface Layout {
  readonly header: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** What an empty tab of a kind is. */
interface EmptyKind {
  /** What it is for, where the user chooses which ones to make. */
  readonly purpose: string;
  /** What stands above its header: what to fill in. */
  readonly note: string;
  /** The columns that its reader knows, and what is known already. */
  layout(world: EmptyTabWorld): Layout;
}

const UNKNOWN = "Leeg betekent: niet bekend. Is er geen plaats, vul dan 0 in.";
const ONE_CYCLUS = "Dit tabblad is voor één cyclus: zet haar nummer in de naam van het tabblad.";
const NAMES_OF_SOORTEN = ["regulier", "amv"];

const perSoort = (grootheid: string, when = ""): string[] =>
  NAMES_OF_SOORTEN.map((soort) => `${grootheid} ${soort}${when}`);
const realised = ({ peildatum }: EmptyTabWorld): string[] => perSoort("Gerealiseerd", ` ${formatDate(peildatum)}`);
const gemeenten = ({ gebieden, provincie }: EmptyTabWorld): NewCell[][] =>
  gebieden.gemeentenOf(provincie).map(({ naam }) => [naam]);
/** Utrecht and Groningen alone are the gemeenten. */
const wholeOf = ({ naam }: Provincie): string => `Provincie ${naam}`;
const list = (...header: string[]): Layout => ({ header, rows: [] });

/** Known whatever the workbook. */
export const cyclusLayout = (): Layout => ({
  header: ["Cyclus", "Stap", "Datum"],
  rows: cyclusSteps([]).map(({ cyclus, stap, date }) => [cyclus, stap, date === null ? "" : { date }]),
});

/** A link of the chain, per gemeente and soort. */
const chainKind = (purpose: string, what: string, column: string): EmptyKind => ({
  purpose,
  note: `Vul per gemeente ${what}. ${UNKNOWN} ${ONE_CYCLUS}`,
  layout: (world) => ({ header: ["Gemeente", ...perSoort(column)], rows: gemeenten(world) }),
});

export const EMPTY_KINDS: Readonly<Record<TabKind, EmptyKind>> = {
  voortgang: {
    purpose: "Gerealiseerde plaatsen per gemeente op één peildatum",
    note: `Vul per gemeente in hoeveel plaatsen er zijn gerealiseerd. ${UNKNOWN} Maak voor elke volgende peildatum een nieuw tabblad.`,
    layout: (world) => ({ header: ["Gemeente", ...realised(world)], rows: gemeenten(world) }),
  },
  verdeelbesluit: {
    purpose: "De taakstelling per gemeente",
    note: `Vul per gemeente in hoeveel plaatsen het verdeelbesluit noemt. ${UNKNOWN} ${ONE_CYCLUS}`,
    layout: (world) => ({ header: ["Gemeente", ...perSoort("Taakstelling")], rows: gemeenten(world) }),
  },
  regios: {
    purpose: "Gepubliceerde aantallen per regio",
    note: `Vul per regio de gepubliceerde aantallen in. Spreiding vergelijkt ze met de som van de gemeenten. ${UNKNOWN}`,
    layout: (world) => ({
      header: ["Regio", ...perSoort("Regioplan"), ...perSoort("Taakstelling"), ...realised(world)],
      rows: world.gebieden.regios
        .filter(({ provincie }) => provincie === world.provincie.naam)
        .map(({ naam }) => [naam]),
    }),
  },
  provincie: {
    purpose: "Gepubliceerde aantallen van de provincie",
    note: `Vul de gepubliceerde aantallen van de provincie in. Spreiding vergelijkt ze met de som van de gemeenten. ${UNKNOWN}`,
    layout: (world) => ({
      header: ["Provincie", ...perSoort("Taakstelling"), ...realised(world)],
      rows: [[wholeOf(world.provincie)]],
    }),
  },
  mutaties: {
    purpose: "Verwachte veranderingen, voor de prognose",
    note: "Zet elke verwachte verandering op een eigen regel: meer plaatsen als gewoon getal, minder plaatsen met een min ervoor. De soort is regulier of amv.",
    layout: () => list("Gemeente", "Soort", "Aantal", "Datum", "Toelichting"),
  },
  locaties: {
    purpose: "Opvanglocaties met opening en einde",
    note: "Zet elke opvanglocatie op een eigen regel. De soort is regulier of amv. Laat Einde leeg als er geen einddatum bekend is.",
    layout: () => list("Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"),
  },
  uitruil: {
    purpose: "Afspraken tussen gemeenten",
    note: "Zet elke afspraak op een eigen regel: van welke gemeente naar welke gemeente hoeveel plaatsen gaan. De soort is regulier, amv, Oekraïne of statushouders; de status bijvoorbeeld akkoord of voorstel. Vul Tot en met in als de afspraak een laatste dag heeft: daarna is de taakstelling terug.",
    layout: () => list("Van", "Naar", "Soort", "Aantal", "Status", "Tot en met"),
  },
  raming: {
    purpose: "De raming van de provincie, waar de keten mee begint",
    note: `Vul per provincie de capaciteitsraming in: het totaal, en hoeveel daarvan voor amv is. ${UNKNOWN} ${ONE_CYCLUS}`,
    layout: ({ provincie }) => ({ header: ["Provincie", "Raming totaal", "Raming amv"], rows: [[wholeOf(provincie)]] }),
  },
  indicatief: {
    purpose: "De indicatieve opgave per gemeente",
    note: `Vul per gemeente de gepubliceerde indicatieve opgave in: het totaal, en hoeveel daarvan voor amv is. ${UNKNOWN} ${ONE_CYCLUS}`,
    layout: (world) => ({
      header: ["Gemeente", "Indicatieve opgave totaal", "Indicatieve opgave amv"],
      rows: gemeenten(world),
    }),
  },
  "in-mindering": chainKind(
    "Duurzame plaatsen die van de opgave afgaan",
    "in hoeveel duurzame plaatsen van de opgave afgaan",
    "In mindering",
  ),
  restopgave: chainKind("Wat er van de opgave overblijft", "de gepubliceerde restopgave in", "Restopgave"),
  bod: chainKind("Wat gemeenten toezeggen", "in hoeveel plaatsen de gemeente toezegt", "Bod"),
  "telt-mee": chainKind("Plaatsen die meetellen voor de cyclus", "in hoeveel plaatsen meetellen", "Telt mee"),
  "regio-indeling": {
    purpose: "Welke gemeente bij welke regio hoort",
    note: "Vul per gemeente de regio van de regionale regietafel in. Deze indeling gaat voor de indeling die Spreiding zelf kent.",
    layout: ({ gebieden, provincie }) => ({
      header: ["Gemeente", "Regio"],
      rows: gebieden.gemeentenOf(provincie).map((gemeente) => [gemeente.naam, gebieden.regioOf(gemeente)?.naam ?? ""]),
    }),
  },
  cyclus: {
    purpose: "De datums van elke cyclus",
    note: "Pas hier datums aan en vul nieuwe aan zodra ze bekend zijn. Deze datums gaan voor die van Spreiding zelf; een lege datum laat die van Spreiding gelden.",
    layout: cyclusLayout,
  },
};
