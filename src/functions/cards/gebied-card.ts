// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../../domain/sheet/dates";
import type { FigureIndex } from "../../domain/figures/figure-index";
import { SOORTEN, type Gebied, type Soort } from "../../domain/gemeenten/gebied";
import { code } from "../../domain/measures/code";
import { gap } from "../../domain/measures/gap";
import type { Answer } from "../../domain/measures/problem";
import { realisatie, standOn } from "../../domain/measures/realisatie";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { taakstelling } from "../../domain/measures/taakstelling";
import type { Model } from "../../domain/model";
import type { EntityCard, EntityProperty } from "./entity-card";
import { statusText } from "../status-text";

const NUMBER = "#,##0";

/** The card of a gebied with its measures on the newest peildatum; what is not known is an error in its own field, never 0. */
export function gebiedCard({ index, snapshot }: Model, gebied: Gebied): EntityCard {
  const stand = standOn(index, {});
  const cyclus = stand.ok ? index.cyclusOn(stand.value) : null;
  const peildatum = stand.ok ? stand.value : null;
  const register = {
    Code: optionalText(code(gebied)),
    Regio: gebied.level === "gemeente" ? optionalText(index.gebieden.regioOf(gebied)?.naam) : null,
    Provincie: gebied.level === "provincie" ? null : optionalText(gebied.provincie),
  };
  const perSoort = (soort: Soort): Record<string, EntityProperty> => ({
    [`Taakstelling ${soort}`]: numberOf(taakstelling(index, gebied, soort, { cyclus, moment: peildatum }), NUMBER),
    [`Realisatie ${soort}`]: numberOf(realisatie(index, gebied, soort), NUMBER),
    [`Gap ${soort}`]: numberOf(gap(index, gebied, soort), NUMBER),
    [`Realisatiegraad ${soort}`]: numberOf(realisatiegraad(index, gebied, soort), "0.0%"),
  });
  const perCyclus = index.cycli.length < 2 ? [] : index.cycli.map((of) => cyclusSection(index, gebied, of));
  const regulier = perSoort("regulier");
  const amv = perSoort("amv");
  const status = statusText(index, gebied);
  const stands: Record<string, EntityProperty> = {
    Status: status.ok ? { type: "String", basicValue: status.value } : UNKNOWN,
    Peildatum:
      peildatum === null
        ? UNKNOWN
        : { type: "FormattedNumber", basicValue: toSerial(peildatum, snapshot.date1904), numberFormat: "d-m-yyyy" },
  };
  const about = Object.fromEntries(
    Object.entries(register).filter((entry): entry is [string, EntityProperty] => entry[1] !== null),
  );
  return {
    type: "Entity",
    text: gebied.naam,
    properties: {
      ...about,
      ...regulier,
      ...amv,
      ...stands,
      ...Object.fromEntries(perCyclus.flatMap(({ properties }) => Object.entries(properties))),
    },
    layouts: {
      card: {
        title: gebied.naam,
        sections: [
          { layout: "List", properties: [...Object.keys(about), ...Object.keys(stands)] },
          { layout: "List", title: "Regulier", properties: Object.keys(regulier) },
          { layout: "List", title: "Amv", properties: Object.keys(amv) },
          ...perCyclus.map(({ title, properties }) => ({
            layout: "List" as const,
            title,
            properties: Object.keys(properties),
          })),
        ],
      },
    },
  };
}

/** What the newest stand is worth for one cyclus of several. */
function cyclusSection(
  index: FigureIndex,
  gebied: Gebied,
  cyclus: number,
): { readonly title: string; readonly properties: Record<string, EntityProperty> } {
  const of = (name: string, soort: Soort, found: Answer<number>): [string, EntityProperty] => [
    `${name} ${soort} cyclus ${String(cyclus)}`,
    numberOf(found, NUMBER),
  ];
  return {
    title: `Cyclus ${String(cyclus)}`,
    properties: Object.fromEntries(
      SOORTEN.flatMap((soort) => [
        of("Taakstelling", soort, taakstelling(index, gebied, soort, { cyclus, moment: index.peildata[0] ?? null })),
        of("Gap", soort, gap(index, gebied, soort, { cyclus })),
      ]),
    ),
  };
}

const UNKNOWN: EntityProperty = { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" };

function optionalText(text: Answer<string> | string | undefined): EntityProperty | null {
  const value = typeof text === "object" ? (text.ok ? text.value : undefined) : text;
  return value === undefined ? null : { type: "String", basicValue: value };
}

function numberOf(found: Answer<number>, numberFormat: string): EntityProperty {
  if (found.ok) return { type: "FormattedNumber", basicValue: found.value, numberFormat };
  return found.problem.kind === "division-by-zero"
    ? { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }
    : UNKNOWN;
}
